using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>Binds the declaration of one field: its type, and the options that the type allows.</summary>
internal static class FieldBinder
{
    /// <summary>The word that says of a duration how often something recurs: <c>every</c>, <c>meets-every</c>.</summary>
    private const string Every = "every";

    private static readonly FieldType[] Ordered = [FieldType.Integer, FieldType.Number, FieldType.Date];
    private static readonly FieldType[] Comparable = [FieldType.Text, FieldType.Integer, FieldType.Number, FieldType.Date, FieldType.Uri, FieldType.Language, FieldType.Choice, FieldType.Reference];

    /// <summary>Binds a field.</summary>
    /// <returns>The field; none where a check failed.</returns>
    public static Bound<Field> Bind(BindingContext context, ScalarNode key, MappingNode mapping, DeclarationOptions options, KindNames kinds)
    {
        var name = options.Name(FieldKeys.Type);
        var type = FieldTypeNames.Find(name) ?? (kinds.IsKnown(name) ? FieldType.Reference : null as FieldType?);
        if (type is null)
        {
            return ReportUnknown(context, mapping, name, kinds);
        }

        var check = CheckOptions(context, mapping, type.Value, name) & CheckChoices(context, key, mapping, type.Value);
        if (!check.IsBroken)
        {
            check = CheckPattern(context, mapping);
        }

        if (check.IsBroken)
        {
            return check;
        }

        return new Field(key.Text, type.Value, Description(options, key.Text))
        {
            IsOwn = true,
            IsRequired = options.IsTrue(FieldKeys.Required),
            IsMany = options.IsTrue(FieldKeys.Many),
            Recurs = type == FieldType.Duration && key.Text.Split('-').Contains(Every),
            IsMeaning = options.IsTrue(FieldKeys.Required) || IsMeaning(type.Value),
            Targets = type == FieldType.Reference ? new([name]) : default,
            Reverse = options.Id(FieldKeys.Reverse) is { } reverse ? Ids.ToMemberName(reverse.Text) : string.Empty,
            Choices = type == FieldType.Choice ? ChoiceValues.Table(FileOutline.Find(mapping, FieldKeys.Of)!) : string.Empty,
            Caption = IsFact(type.Value) ? key.Text.Replace('-', ' ') : null,
            Constraints = new(options.IsTrue(FieldKeys.Unique), options.Text(FieldKeys.Minimum), options.Text(FieldKeys.Maximum), options.Text(FieldKeys.Pattern), options.Name(FieldKeys.After)),
            History = new(options.Text(FieldKeys.Deprecated), options.Texts(FieldKeys.Formerly)),
        };
    }

    private static string Description(DeclarationOptions options, string key)
    {
        var description = options.Text(FieldKeys.Description);
        return description.Length > 0 ? description : $"The value of {key}.";
    }

    // What says at a glance what an entry is; texts, addresses and quotes would make its documentation long.
    private static bool IsFact(FieldType type) => type
        is FieldType.Choice or FieldType.Reference or FieldType.Date or FieldType.Duration or FieldType.Integer or FieldType.Number;

    // Without these an entry says something else: what it must have, and what quotes, refers, dates and classifies.
    private static bool IsMeaning(FieldType type) => type
        is FieldType.Choice or FieldType.Reference or FieldType.Date or FieldType.Duration or FieldType.Quote;

    private static CheckResult CheckOptions(BindingContext context, MappingNode mapping, FieldType type, string name)
    {
        var check = CheckResult.Passed;
        foreach (var pair in mapping.Pairs)
        {
            var problem = pair.Name switch
            {
                FieldKeys.Of when type != FieldType.Choice => type == FieldType.Text ? "it lists the values of a choice; write type: choice" : "it lists the values of a choice",
                FieldKeys.Minimum or FieldKeys.Maximum when !Ordered.Contains(type) => "it bounds an integer, a number or a date",
                FieldKeys.Pattern when type != FieldType.Text => "it is for a text",
                FieldKeys.After when type != FieldType.Date => "it is for a date",
                FieldKeys.Reverse when UsedName.Is(name) => "it leads back from an entry of this corpus, and that kind is another package's",
                FieldKeys.Reverse when type != FieldType.Reference => "it leads back from what a field refers to",
                FieldKeys.Unique when !Comparable.Contains(type) => "such values cannot be compared",
                FieldKeys.Many when type == FieldType.Codes && pair.Value is ScalarNode { Text: "true" } => "it holds a code of each scheme as it is",
                _ => null,
            };
            if (problem is not null)
            {
                check &= context.Report(Finding.OptionDoesNotFit(context.At(pair.Token), pair.Name, "a field of type " + name, problem));
            }
        }

        return !check.IsBroken && Ordered.Contains(type) ? CheckBounds(context, mapping, type) : check;
    }

    private static CheckResult CheckBounds(BindingContext context, MappingNode mapping, FieldType type)
    {
        var field = new Field(FieldKeys.Minimum, type, string.Empty);
        var (least, greatest) = (Limit(context, field, mapping, FieldKeys.Minimum), Limit(context, field, mapping, FieldKeys.Maximum));
        var check = least.Check & greatest.Check;
        if (least.Value is { } minimum && greatest.Value is { } maximum && Ordering.IsBelow(type, maximum, minimum))
        {
            check &= context.Report(Finding.OptionDoesNotFit(context.At(FileOutline.Find(mapping, FieldKeys.Maximum)!.Token), FieldKeys.Maximum, $"a field whose min is {minimum}", "no value could be right"));
        }

        return check;
    }

    private static Bound<string> Limit(BindingContext context, Field field, MappingNode mapping, string key) =>
        FileOutline.Find(mapping, key) is { } node ? ScalarBinder.Bind(context, field with { Key = key }, node) : CheckResult.Passed;

    private static CheckResult CheckChoices(BindingContext context, ScalarNode key, MappingNode mapping, FieldType type) =>
        type == FieldType.Choice && FileOutline.Find(mapping, FieldKeys.Of) is null
            ? context.Report(Finding.MissingField(context.At(key.Token), "field", key.Text, FieldKeys.Of, $"{FieldKeys.Of}: [{MissingValues.Open}] (its values)"))
            : CheckResult.Passed;

    private static CheckResult CheckPattern(BindingContext context, MappingNode mapping)
    {
        if (FileOutline.Find(mapping, FieldKeys.Pattern) is not ScalarNode pattern || Patterns.Problem(pattern.Text) is not { } problem)
        {
            return CheckResult.Passed;
        }

        return context.Report(Finding.BadPattern(context.At(pattern.Token), pattern.Text, problem));
    }

    // The keys in which other schemas name the type of the items of a list, or what a reference leads to.
    private static string ItemType(MappingNode mapping) =>
        new[] { FieldKeys.Of, "items", "item", "to", "kind", "target" }.Select(mapping.Find).OfType<ScalarNode>().FirstOrDefault()?.Text ?? string.Empty;

    /// <summary>Whether a declaration names a list or a reference as its type, and says of what beside it.</summary>
    public static bool IsListOfItems(MappingNode mapping, KindNames kinds) =>
        mapping.Find(FieldKeys.Type) is ScalarNode { Text: var type } && FieldTypeNames.Find(type) is null && !kinds.IsKnown(type) && ItemType(mapping).Length > 0
        && (kinds.Meant(type) is { IsMany: true } || KindNames.IsReferenceWord(type));

    /// <summary>Reports a type that is none.</summary>
    public static CheckResult ReportUnknown(BindingContext context, MappingNode mapping, string name, KindNames kinds)
    {
        if (!kinds.IsUnknown(name))
        {
            return CheckResult.ReportedElsewhere;
        }

        if (context.IsFull(Rules.UnknownType))
        {
            return context.Count(Rules.UnknownType);
        }

        var token = FileOutline.Find(mapping, FieldKeys.Type)!.Token;
        var hint = kinds.Hint(name, ItemType(mapping));
        return context.Report(Finding.UnknownType(context.At(token), name, hint, hint.Text.Length == 0 ? kinds.Shown : FieldTypeNames.Names));
    }
}
