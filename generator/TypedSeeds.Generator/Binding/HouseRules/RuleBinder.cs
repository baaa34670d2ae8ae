using System.Globalization;
using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.HouseRules;

/// <summary>The sections of rules in, the rules of the corpus out. A rule with a mistake is reported and not set.</summary>
internal sealed class RuleBinder
{
    private const string Example = "rules: { require: { kind: statement, fields: [topics] } }";

    private static readonly Field FieldsOption = new(FieldKeys.Fields, FieldType.Text, string.Empty) { IsMany = true };

    private readonly Dictionary<string, TokenPlace> _first = new(StringComparer.Ordinal);
    private readonly List<SetRule> _rules = [];

    /// <summary>Binds the sections.</summary>
    /// <param name="sections">The sections, in the order of the paths of their files.</param>
    /// <param name="schema">The kinds of the corpus.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static RulesResult Bind(RuleSections sections, KindSchema schema, CancellationToken cancellation = default)
    {
        var binder = new RuleBinder();
        var findings = new List<Finding>();
        var isComplete = true;
        foreach (var file in sections.Files)
        {
            var context = new BindingContext(file.Path, string.Empty, KnownIds.None, schema, cancellation) { Reported = file.Reported };
            binder.BindSection(context, file);
            findings.AddRange(context.Findings);
            isComplete &= context.Mistakes == 0;
        }

        return new(new(binder._rules.ToEquatableArray()), findings.ToEquatableArray()) { IsComplete = isComplete, Used = schema.Used };
    }

    private void BindSection(BindingContext context, RuleSection file)
    {
        if (file.HasDocument)
        {
            context.Report(Finding.RulesOfDocument(context.At(file.Key)));
        }
        else if (file.Section is MappingNode mapping)
        {
            var rules = PartsBeside.Without(context, mapping, static (owner, pair) =>
                HouseRuleTable.Find(pair.Name) is null && HouseRuleTable.Find(owner.Name) is { } rule && PartsBeside.IsOne(rule.AllOptions, pair.Name));
            foreach (var pair in DistinctPairs.Of(context, rules.Value, listOf: static pair => HouseRuleTable.Find(pair.Name) is { IsMany: true } ? $"{pair.Name}: [{{ … }}, {{ … }}]" : null).Value)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                BindRule(context, mapping, pair);
            }
        }
        else
        {
            context.Report(Finding.WrongShape(context.At(file.Section.Token), KindTable.RulesSection, "a mapping from rule to options", Expected.DescribeNoMapping(file.Section), RuleWords.Listed(file.Section, ExampleOf) ?? Expected.Example(Example)));
        }
    }

    private void BindRule(BindingContext context, MappingNode rules, NodePair pair)
    {
        if (HouseRuleTable.Find(pair.Name) is not { } rule)
        {
            ReportUnknown(context, pair.Key, "rule", HouseRuleTable.Names, (RuleWords.Hint(pair) ?? HouseRuleTable.Names.Hint(pair.Name)).IfFree(rules, pair));
            return;
        }

        if (_first.TryGetValue(rule.Key, out var first))
        {
            context.Report(Finding.RuleSetTwice(context.At(pair.Token), first, rule.Key, rule.IsMany ? ", or make one list of both" : string.Empty));
            return;
        }

        _first.Add(rule.Key, context.At(pair.Token));
        foreach (var item in ItemsOf(context, rule, pair))
        {
            if (item is not MappingNode mapping)
            {
                context.Report(Finding.WrongShape(context.At(item.Token), rule.Key, "a mapping of options" + (rule.IsMany ? ", or a list of them" : string.Empty), Expected.DescribeNoMapping(item), RuleWords.WithNumber(rule, item) ?? Expected.Example(ExampleOf(rule))));
            }
            else if (RuleWords.ByKinds(rule, mapping, context.Schema) is { } meant)
            {
                context.Report(Finding.UnknownField(context.At(mapping.Pairs[0].Token), $"The rule '{rule.Key}'", mapping.Pairs[0].Name, meant));
            }
            else if (BindOptions(context, rule, pair.Key, mapping) is { IsBroken: false, Value: { } set })
            {
                _rules.Add(set);
            }
        }
    }

    private static EquatableArray<Node> ItemsOf(BindingContext context, HouseRule rule, NodePair pair)
    {
        if (!rule.IsMany)
        {
            return new([pair.Value]);
        }

        if (pair.Value is SequenceNode { Items.Count: 0 })
        {
            context.Report(Finding.EmptyList(context.At(pair.Value.Token), rule.Key, "section", KindTable.RulesSection));
        }

        return Expected.Items(pair.Value);
    }

    private static Bound<SetRule> BindOptions(BindingContext context, HouseRule rule, ScalarNode key, MappingNode mapping)
    {
        if (rule.IsMany && mapping.Find(FieldKeys.Kind) is SequenceNode { Items.Count: > 1 } kinds && kinds.Items.All(static kind => kind is ScalarNode { Text.Length: > 0 }))
        {
            var each = kinds.Items.Select(kind => $"{{ {FieldKeys.Kind}: {((ScalarNode)kind).Text}, … }}");
            return context.Report(Finding.WrongShape(context.At(kinds.Token), FieldKeys.Kind, "one kind", "a list", $"write a list with a mapping for each kind: {rule.Key}: [{string.Join(", ", each)}]"));
        }

        var options = PartBinder.Options(context, rule.AllOptions, $"The rule '{rule.Key}'", "rule", key, mapping);
        if (options.IsBroken)
        {
            return options.Check;
        }

        var values = options.Value!;
        var set = new SetRule(rule.Key, LevelOf(values.Text(FieldKeys.Level))) { Pattern = values.Text(FieldKeys.Pattern), Number = Math.Max(NumberOf(values, FieldKeys.Words), NumberOf(values, FieldKeys.Sentences)) };
        var check = set.Pattern.Length > 0 && Patterns.Problem(set.Pattern) is { } problem
            ? context.Report(Finding.BadPattern(context.At(FileOutline.Find(mapping, FieldKeys.Pattern)!.Token), set.Pattern, problem))
            : CheckResult.Passed;
        if (FileOutline.Find(mapping, FieldKeys.Kind) is not ScalarNode name)
        {
            return new(set, check);
        }

        var kind = FindKind(context, rule, name);
        return kind.Value is { } found
            ? new(set with { Kind = found.Name, Fields = FieldNodes(mapping).Select(static field => Nfc.Of(field.Text)).ToEquatableArray() }, check & CheckFields(context, found, mapping))
            : new(null, kind.Check & check);
    }

    private static Bound<Kind> FindKind(BindingContext context, HouseRule rule, ScalarNode name)
    {
        var (schema, text) = (context.Schema, Nfc.Of(name.Text));
        if (schema.WithName(text) is { } kind)
        {
            return rule.Fits(kind) ? kind : context.Report(Finding.OptionDoesNotFit(context.At(name.Token), rule.Key, "the kind " + text, "its entries quote no words of their own"));
        }

        // Where a declaration is wrong, that is the mistake.
        if (!schema.IsComplete || schema.IsRejectedSection(Plural.Of(text)))
        {
            return CheckResult.ReportedElsewhere;
        }

        var names = new NameIndex(schema.Kinds.Where(rule.Fits).Select(static known => known.Name));
        var renamed = schema.Kinds.FirstOrDefault(known => known.History.Formerly.Contains(text));
        return ReportUnknown(context, name, FieldKeys.Kind, names, renamed is null ? names.Hint(text) : Closest.Renamed(text, renamed.Name));
    }

    private static CheckResult CheckFields(BindingContext context, Kind kind, MappingNode mapping)
    {
        var check = FileOutline.Find(mapping, FieldKeys.Fields) is SequenceNode { Items.Count: 0 } empty
            ? context.Report(Finding.EmptyList(context.At(empty.Token), FieldKeys.Fields, "rule", HouseRuleTable.Require))
            : CheckResult.Passed;
        foreach (var field in FieldNodes(mapping))
        {
            check &= CheckField(context, kind, field);
        }

        return check;
    }

    private static CheckResult CheckField(BindingContext context, Kind kind, ScalarNode field)
    {
        var name = Nfc.Of(field.Text);
        var index = kind.IndexOf(name);
        if (index >= 0 && !kind.AllFields[index].IsComputed)
        {
            return CheckResult.Passed;
        }

        if (!context.Schema.IsComplete || kind.IsRejectedKey(name))
        {
            return CheckResult.ReportedElsewhere;
        }

        if (context.IsFull(Rules.UnknownField))
        {
            return context.Count(Rules.UnknownField);
        }

        var hint = kind.FieldFormerlyCalled(name) is { } renamed ? Closest.Renamed(name, renamed.Key)
            : ListAdvice.For(FieldsOption, name, key => kind.IndexOf(key) >= 0) is { } list ? list
            : KeyAdvice.Of(name, KeyAdvice.Meant(name, key => kind.IndexOf(key) >= 0) ?? kind.FieldNames.Closest(name), kind.FieldNames.Names);
        return context.Report(Finding.UnknownField(context.At(field.Token), kind.Name.WithCapitalArticle(), name, hint));
    }

    private static IEnumerable<ScalarNode> FieldNodes(MappingNode mapping) =>
        FileOutline.Find(mapping, FieldKeys.Fields) is { } fields ? Expected.Items(fields).OfType<ScalarNode>() : [];

    private static CheckResult ReportUnknown(BindingContext context, ScalarNode name, string what, NameIndex known, Hint hint) => context.IsFull(Rules.UnknownChoice)
        ? context.Count(Rules.UnknownChoice)
        : context.Report(Finding.UnknownChoice(context.At(name.Token), name.Text, what, hint, ShownChoices.Of(known.Names, hint)));

    private static string ExampleOf(HouseRule rule)
    {
        var options = string.Join(", ", rule.Options.Where(static option => option.IsRequired).Select(static option => $"{option.Key}: {Expected.Describe(option).Example}"));
        return options.Length == 0 ? $"{rule.Key}: {{}}" : $"{rule.Key}: {{ {options} }}";
    }

    private static int NumberOf(DeclarationOptions options, string key) =>
        int.TryParse(options.Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static RuleSeverity LevelOf(string level) => level switch
    {
        "error" => RuleSeverity.Error,
        "info" => RuleSeverity.Info,
        _ => RuleSeverity.Warning,
    };
}
