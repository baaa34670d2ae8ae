using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schema of a field's value, from the field's row in the table.</summary>
internal static class JsonField
{
    /// <summary>The value of a field, or the list of its values, with what the field means.</summary>
    public static JsonObject Of(Field field)
    {
        var mayBeEmpty = !field.IsRequired || field.MayBeEmpty;
        return Described(field, field.Type switch
        {
            // A list is the pieces of a quote if the field holds one quote; else each item is a quote.
            FieldType.Quote when field.IsMany => JsonType.OneOrMany(JsonType.Of(Definitions.QuotePiece), JsonType.Of(Definitions.Quote), mayBeEmpty),
            FieldType.Offices => JsonType.OneOrMany(JsonType.Of(Definitions.Office), mayBeEmpty),
            FieldType.Codes when !mayBeEmpty => JsonCodes.Of(mayBeEmpty),
            _ when field.IsMany => JsonType.OneOrMany(Value(field), mayBeEmpty),
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
            FieldType.Text when field.Constraints.Pattern.Length > 0 => JsonType.Text($"a text that matches {field.Constraints.Pattern}", TextPatterns.Of(field.Constraints.Pattern) ?? TextPatterns.NotEmpty),
            FieldType.Text or FieldType.DocumentPath => JsonType.Text(words),
            FieldType.Integer => Bounded(field, JsonType.Scalar(words, TextPatterns.Integer, "integer", "string")),
            FieldType.Number => Bounded(field, JsonType.Scalar(words, TextPatterns.Number, "number", "string")),
            FieldType.Boolean => JsonType.AnyOf(JsonType.Type("boolean").With("errorMessage", $"Write {words}."), JsonType.Scalar(words, TextPatterns.Boolean, "string")),
            FieldType.Sha256 => JsonType.Scalar(words, TextPatterns.Sha256, "string", "number"),
            FieldType.Date => JsonType.Of(Definitions.Date),
            FieldType.Duration => JsonType.Of(Definitions.Duration),
            FieldType.Language => JsonType.Of(Definitions.Language),
            FieldType.Uri => JsonType.Scalar(words, TextPatterns.Uri, "string"),
            FieldType.Quote => JsonType.Of(Definitions.Quote),
            FieldType.Choice => Choice(field),
            FieldType.Codes => JsonType.Of(Definitions.Codes),
            FieldType.Versions => Versions(),
            FieldType.Reference => Reference(field),
            FieldType.Id => JsonType.Text(words, TextPatterns.Id),
            FieldType.Values => Values(),
            FieldType.Fields => JsonType.Mapping(JsonType.Of(Definitions.FieldDeclaration)),
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

    private static JsonObject Choice(Field field) => JsonType.Enumeration(field.Choices.Split('\n').Select(ChoiceRow));

    /// <summary>A line of a table of choices: the first column is the id, the last the meaning, if there is one.</summary>
    internal static (string Id, string Meaning) ChoiceRow(string line)
    {
        var columns = line.Split('|');
        return (columns[0], columns.Length > 1 ? columns[columns.Length - 1] : string.Empty);
    }

    private static JsonObject Reference(Field field) => field.Targets.Count switch
    {
        0 => JsonType.Of(Definitions.AnyId),
        1 when field.IsOfPackages => JsonType.Of(Definitions.UsedIdOf(field.Targets[0])),
        1 => JsonType.Of(Definitions.IdOf(field.Targets[0])),
        _ => JsonType.AnyOf(field.Targets.Select(target => JsonType.Of(Definitions.IdOf(target))).ToArray()),
    };

    private static string Target(Field field) => field.Targets.Count == 0
        ? "any entry"
        : string.Join(" or ", field.Targets.Select(target => target.WithArticle()));

    // The keys are ids of documents, which an editor proposes.
    private static JsonObject Versions() => new()
    {
        { "type", "object" },
        { "propertyNames", JsonType.Of(Definitions.IdOf(KindTable.Document)) },
        { "minProperties", new JsonLiteral("1") },
        { "additionalProperties", JsonType.Of(Definitions.Quote) },
    };

    private static JsonObject Values() => JsonType.AnyOf(
        JsonType.List(JsonType.Text("an id", TextPatterns.Id)).With("minItems", new JsonLiteral("1")),
        JsonType.Mapping(null, mayBeEmpty: false));
}
