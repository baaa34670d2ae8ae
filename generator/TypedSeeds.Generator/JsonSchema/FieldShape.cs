using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>What the value of a field looks like, by the field's row in the table.</summary>
internal static class FieldShape
{
    /// <summary>The value of a field, or the list of its values, with what the field means.</summary>
    public static JsonObject Of(Field field)
    {
        var mayBeEmpty = !field.IsRequired || field.MayBeEmpty;
        return Described(field, field.Type switch
        {
            // Of a field that holds one quote, a list is its pieces; of one that holds several, each item is a quote.
            FieldType.Quote when field.IsMany => Shape.OneOrMany(Shape.Of(Definitions.QuotePiece), Shape.Of(Definitions.Quote), mayBeEmpty),
            FieldType.Offices => Shape.OneOrMany(Shape.Of(Definitions.Office), mayBeEmpty),
            FieldType.Codes when !mayBeEmpty => CodesShape.Of(mayBeEmpty),
            _ when field.IsMany => Shape.OneOrMany(Value(field), mayBeEmpty),
            _ => Value(field),
        });
    }

    /// <summary>A value, with what its field means.</summary>
    public static JsonObject Described(Field field, JsonObject value)
    {
        var words = new List<string> { field.Description, (field.IsRequired ? "Required. " : string.Empty) + Holds(field) };
        if (field.History.Deprecated.Length > 0)
        {
            words.Add("Deprecated: " + field.History.Deprecated);
        }

        var described = new JsonObject { { "description", string.Join("\n\n", words) } };
        return value.Any(member => member.Key == "anyOf") ? described.WithAll(value) : described.With("anyOf", new[] { value });
    }

    /// <summary>One value of a field.</summary>
    public static JsonObject Value(Field field)
    {
        var (noun, example) = Expected.Describe(field with { IsMany = false });
        var words = $"{noun}, for example {example}";
        return field.Type switch
        {
            FieldType.Text when field.Constraints.Pattern.Length > 0 => Shape.Text($"a text that matches {field.Constraints.Pattern}", TextPatterns.Of(field.Constraints.Pattern) ?? TextPatterns.NotEmpty),
            FieldType.Text or FieldType.DocumentPath => Shape.Text(words),
            FieldType.Integer => Bounded(field, Shape.Scalar(words, TextPatterns.Integer, "integer", "string")),
            FieldType.Number => Bounded(field, Shape.Scalar(words, TextPatterns.Number, "number", "string")),
            FieldType.Boolean => Shape.AnyOf(Shape.Type("boolean").With("errorMessage", $"Write {words}."), Shape.Scalar(words, TextPatterns.Boolean, "string")),
            FieldType.Sha256 => Shape.Scalar(words, TextPatterns.Sha256, "string", "number"),
            FieldType.Date => Shape.Of(Definitions.Date),
            FieldType.Duration => Shape.Of(Definitions.Duration),
            FieldType.Language => Shape.Of(Definitions.Language),
            FieldType.Uri => Shape.Scalar(words, TextPatterns.Uri, "string"),
            FieldType.Quote => Shape.Of(Definitions.Quote),
            FieldType.Choice => Choice(field),
            FieldType.Codes => Shape.Of(Definitions.Codes),
            FieldType.Reference => Reference(field),
            FieldType.Id => Shape.Text(words, TextPatterns.Id),
            FieldType.Values => Values(),
            FieldType.Fields => Shape.Mapping(Shape.Of(Definitions.FieldDeclaration)),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "is made of parts, whose schema is made by who knows them"),
        };
    }

    private static string Holds(Field field)
    {
        var (noun, example) = Expected.Describe(field);
        return $"It is {(field.Type == FieldType.Reference ? noun.Replace("an entry", Target(field)) : noun)}; for example {field.Key}: {example}";
    }

    private static JsonObject Bounded(Field field, JsonObject number) => number
        .With("minimum", field.Constraints.Minimum.Length == 0 ? null : new JsonLiteral(field.Constraints.Minimum))
        .With("maximum", field.Constraints.Maximum.Length == 0 ? null : new JsonLiteral(field.Constraints.Maximum));

    private static JsonObject Choice(Field field) => Shape.Enumeration(field.Choices.Split('\n').Select(ChoiceRow));

    // The id in the first column, the meaning in the last, if there is one.
    private static (string, string) ChoiceRow(string line)
    {
        var columns = line.Split('|');
        return (columns[0], columns.Length > 1 ? columns[columns.Length - 1] : string.Empty);
    }

    private static JsonObject Reference(Field field) => field.Targets.Count switch
    {
        0 => Shape.Of(Definitions.AnyId),
        1 => Shape.Of(Definitions.IdOf(field.Targets[0])),
        _ => Shape.AnyOf(field.Targets.Select(target => Shape.Of(Definitions.IdOf(target))).ToArray()),
    };

    private static string Target(Field field) => field.Targets.Count == 0
        ? "any entry"
        : string.Join(" or ", field.Targets.Select(target => target.WithArticle()));

    private static JsonObject Values() => Shape.AnyOf(
        Shape.List(Shape.Text("an id", TextPatterns.Id)).With("minItems", new JsonLiteral("1")),
        Shape.Mapping(null, mayBeEmpty: false));
}
