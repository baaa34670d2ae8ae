using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.HouseRules;

/// <summary>What people call a rule of the corpus, and a rule of which they write the number alone: <c>min-words: 3</c>.</summary>
internal static class RuleWords
{
    /// <summary>There are fewer rules.</summary>
    private const int MostListed = 12;

    private static readonly (string Rule, string Words)[] All =
    [
        (HouseRuleTable.ShortestQuote, "min-words minimum-words min-quote min-quote-words quote-length min-length minimum-length shortest min-quote-length words"),
        (HouseRuleTable.SpeakerNear, "near-speaker speaker-distance named-near speaker-in-sentence max-distance"),
        (HouseRuleTable.StatedInQuote, "stated in-quote numbers-in-quote values-in-quote"),
        (HouseRuleTable.OneQuoteOneClaim, "one-claim one-quote unique-quotes no-duplicates unique distinct-quotes"),
        (HouseRuleTable.Require, "required requires mandatory required-fields must-have needs"),
        (HouseRuleTable.Ids, "id naming id-pattern id-format pattern names"),
    ];

    /// <summary>The rule that a common word means, with its options; null where it means none.</summary>
    public static Hint? Hint(NodePair pair)
    {
        if (Array.Find(All, rule => rule.Words.Split(' ').Contains(pair.Name)).Rule is not { } name || HouseRuleTable.Find(name) is not { } rule)
        {
            return null;
        }

        return WithNumber(rule, pair.Value) is { } whole ? new Hint($"; {whole.Text}", new($"{rule.Key}: {whole.Proposal!.Value}", IsSafe: false, ProposalForm.Pair)) : Closest.Hint(pair.Name, name);
    }

    /// <summary>A rule of which the kinds are keys, with what it asks of each: <c>require: { statement: [topics] }</c>. Null where it is written in another way.</summary>
    public static Hint? ByKinds(HouseRule rule, MappingNode options, KindSchema schema)
    {
        var required = rule.Options.Where(static option => option.IsRequired && option.Key != FieldKeys.Kind).ToArray();
        if (options.Pairs.Count == 0 || required.Length > 1 || !PartsBeside.IsOne(rule.AllOptions, FieldKeys.Kind) || (options.Pairs.Count > 1 && !rule.IsMany))
        {
            return null;
        }

        var rules = options.Pairs.Select(pair => OfKind(pair, schema, rule, required.FirstOrDefault())).ToArray();
        var written = rules.Length == 1 ? rules[0] : $"[{string.Join(", ", rules)}]";
        return rules.Any(static rule => rule is null) ? default(Hint?) : new Hint($"; write {rule.Key}: {written}", new(written!, IsSafe: false, ProposalForm.Whole) { Token = options.Token });
    }

    private static string? OfKind(NodePair pair, KindSchema schema, HouseRule rule, Field? required)
    {
        if (PartsBeside.IsOne(rule.AllOptions, pair.Name) || (schema.WithName(pair.Name) ?? schema.WithSection(pair.Name)) is not { } kind)
        {
            return null;
        }

        if (required is null)
        {
            return $"{{ {FieldKeys.Kind}: {kind.Name} }}";
        }

        var value = pair.Value switch
        {
            SequenceNode list when required.IsMany && list.Items.All(static item => item is ScalarNode) => ListText.Of(list.Items.Select(static item => ((ScalarNode)item).Text)),
            ScalarNode { Text.Length: > 0 } one => required.IsMany ? ListText.Of([one.Text]) : YamlText.Words(one.Text),
            _ => null,
        };
        return value is null ? null : $"{{ {FieldKeys.Kind}: {kind.Name}, {required.Key}: {value} }}";
    }

    /// <summary>The rules of a list as keys, where each item is the name of one or a mapping of one: <c>- stated-in-quote</c>. Null where another item is there.</summary>
    public static Hint? Listed(Node section, Func<HouseRule, string> exampleOf)
    {
        if (section is not SequenceNode { Items: { Count: > 0 and <= MostListed } items })
        {
            return null;
        }

        var written = items.Select(item => item switch
        {
            ScalarNode { Text: var name } when HouseRuleTable.Find(name) is { } rule => exampleOf(rule),
            MappingNode { Pairs: { Count: 1 } pairs } when HouseRuleTable.Find(pairs[0].Name) is { } rule => $"{rule.Key}: {(pairs[0].Value is ScalarNode { Text.Length: 0 } ? exampleOf(rule).Substring(rule.Key.Length + 2) : "{ … }")}",
            _ => null,
        }).ToArray();
        return written.Any(static rule => rule is null) ? default(Hint?)
            : (Hint)$"a rule is a key, and no item of a list: write {KindTable.RulesSection}: {{ {string.Join(", ", written)} }}";
    }

    /// <summary>The rule with a number as its only required option; null where it has no such option, or where no number is written.</summary>
    public static Hint? WithNumber(HouseRule rule, Node value) =>
        value is ScalarNode { Text: var text } && NumberText.IsInteger(text) && rule.Options.Where(static option => option.IsRequired).ToArray() is { Length: 1 } required && required[0].Type == FieldType.Integer
            ? new Hint($"write {rule.Key}: {{ {required[0].Key}: {text} }}", new($"{{ {required[0].Key}: {text} }}", IsSafe: false, ProposalForm.Source))
            : default(Hint?);
}
