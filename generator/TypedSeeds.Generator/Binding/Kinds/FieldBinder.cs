using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>Binds the declaration of one field: its type, and the options that the type allows.</summary>
internal static class FieldBinder
{
    private static readonly FieldType[] Ordered = [FieldType.Integer, FieldType.Number, FieldType.Date];
    private static readonly FieldType[] Comparable = [FieldType.Text, FieldType.Integer, FieldType.Number, FieldType.Date, FieldType.Uri, FieldType.Language, FieldType.Choice, FieldType.Reference];

    /// <summary>Binds a field.</summary>
    /// <returns>The field; null where a finding says why there is none.</returns>
    public static Field? Bind(BindingContext context, ScalarNode key, MappingNode mapping, DeclarationOptions options, KindNames kinds)
    {
        var name = options.Text("type");
        var type = FieldTypeNames.Find(name) ?? (kinds.Known.Contains(name) ? FieldType.Reference : null as FieldType?);
        if (type is null)
        {
            ReportUnknown(context, mapping, name, kinds);
            return null;
        }

        CheckOptions(context, mapping, type.Value, name);
        CheckChoices(context, key, mapping, type.Value);
        if (context.IsBroken || !CheckPattern(context, mapping))
        {
            return null;
        }

        return new Field(key.Text, type.Value, Description(options, key.Text))
        {
            IsRequired = options.IsTrue("required"),
            IsMany = options.IsTrue("many"),
            IsMeaning = options.IsTrue("required") || IsMeaning(type.Value),
            Targets = type == FieldType.Reference ? new([name]) : default,
            Choices = type == FieldType.Choice ? ChoiceValues.Table(FileOutline.Find(mapping, "of")!) : string.Empty,
            Caption = IsFact(type.Value) ? key.Text.Replace('-', ' ') : null,
            Constraints = new(options.IsTrue("unique"), options.Text("min"), options.Text("max"), options.Text("pattern"), options.Text("after")),
            History = new(options.Text("deprecated"), options.Texts("formerly")),
        };
    }

    private static string Description(DeclarationOptions options, string key)
    {
        var description = options.Text("description");
        return description.Length > 0 ? description : $"The value of {key}.";
    }

    // What says at a glance what an entry is; texts, addresses and quotes would make its documentation long.
    private static bool IsFact(FieldType type) => type
        is FieldType.Choice or FieldType.Reference or FieldType.Date or FieldType.Duration or FieldType.Integer or FieldType.Number;

    // What an entry of the corpus's own cannot be without, and what quotes, refers, dates and classifies.
    private static bool IsMeaning(FieldType type) => type
        is FieldType.Choice or FieldType.Reference or FieldType.Date or FieldType.Duration or FieldType.Quote;

    private static void CheckOptions(BindingContext context, MappingNode mapping, FieldType type, string name)
    {
        foreach (var pair in mapping.Pairs)
        {
            var problem = pair.Name switch
            {
                "of" when type != FieldType.Choice => "it lists the values of a choice",
                "min" or "max" when !Ordered.Contains(type) => "it bounds an integer, a number or a date",
                "pattern" when type != FieldType.Text => "it is for a text",
                "after" when type != FieldType.Date => "it is for a date",
                "unique" when !Comparable.Contains(type) => "such values cannot be compared",
                "many" when type == FieldType.Codes && pair.Value is ScalarNode { Text: "true" } => "it holds a code of each scheme as it is",
                _ => null,
            };
            if (problem is not null)
            {
                context.Report(Finding.OptionDoesNotFit(context.At(pair.Token), pair.Name, "a field of type " + name, problem));
            }
        }

        if (!context.IsBroken && Ordered.Contains(type))
        {
            CheckBounds(context, mapping, type);
        }
    }

    private static void CheckBounds(BindingContext context, MappingNode mapping, FieldType type)
    {
        var field = new Field("min", type, string.Empty);
        var minimum = Bound(context, field, mapping, "min");
        var maximum = Bound(context, field, mapping, "max");
        if (minimum is not null && maximum is not null && Ordering.IsBelow(type, maximum, minimum))
        {
            context.Report(Finding.OptionDoesNotFit(context.At(FileOutline.Find(mapping, "max")!.Token), "max", $"a field whose min is {minimum}", "no value could be right"));
        }
    }

    private static string? Bound(BindingContext context, Field field, MappingNode mapping, string key) =>
        FileOutline.Find(mapping, key) is { } node ? ValueBinder.Scalar(context, field with { Key = key }, node) : null;

    private static void CheckChoices(BindingContext context, ScalarNode key, MappingNode mapping, FieldType type)
    {
        if (type != FieldType.Choice)
        {
            return;
        }

        if (FileOutline.Find(mapping, "of") is null)
        {
            context.Report(Finding.MissingField(context.At(key.Token), "field", key.Text, "of", "of: [first, second]"));
        }
    }

    private static bool CheckPattern(BindingContext context, MappingNode mapping)
    {
        if (FileOutline.Find(mapping, "pattern") is not ScalarNode pattern || Patterns.Problem(pattern.Text) is not { } problem)
        {
            return true;
        }

        context.Report(Finding.BadPattern(context.At(pattern.Token), pattern.Text, problem));
        return false;
    }

    private static void ReportUnknown(BindingContext context, MappingNode mapping, string name, KindNames kinds)
    {
        if (kinds.IsUnknown(name))
        {
            var token = FileOutline.Find(mapping, "type")!.Token;
            context.Report(Finding.UnknownType(context.At(token), name, kinds.Hint(name), FieldTypeNames.Names));
        }
    }
}
