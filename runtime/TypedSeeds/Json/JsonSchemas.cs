using System.Text.Json.Nodes;

namespace TypedSeeds.Json;

/// <summary>The schemas of what the converters write. Each call makes a new one, since a node has one parent.</summary>
internal static class JsonSchemas
{
    private static readonly SourceDocument Words = new() { Id = "report", Text = "one two three" };

    public static JsonObject Text() => new() { ["type"] = "string" };

    public static JsonObject Integer() => new() { ["type"] = "integer" };

    public static JsonObject Number() => new() { ["type"] = "number" };

    public static JsonObject Boolean() => new() { ["type"] = "boolean" };

    public static JsonObject Date() => Described("A date of EDTF, level 0 or 1, such as 2024-11.");

    public static JsonObject Duration() => Described("A duration of ISO 8601, such as P2Y.");

    public static JsonObject Address() => new() { ["type"] = "string", ["format"] = "uri" };

    public static JsonObject Corpus() => Described("The namespace of the corpus.");

    public static JsonObject Reference() => Described("The full id of an entry.");

    public static JsonObject Key() => Of(static fields =>
    {
        fields.Add("kind", Text(), isAlwaysThere: true);
        fields.Add("id", Reference(), isAlwaysThere: true);
    });

    public static JsonObject Choice(string table) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. ChoiceText.Ids(table).Select(id => (JsonNode)id)]),
    };

    public static JsonObject Codes() => new() { ["type"] = "object", ["additionalProperties"] = Text() };

    public static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    /// <summary>A quote that has all that a quote can have.</summary>
    public static JsonObject Quote() => Of(QuoteJsonConverter.WriteTo, new Quote(Words, new TextRange(0, 3), new TextRange(8, 5)));

    public static JsonObject Office() => Of(OfficeJsonConverter.WriteTo, new Office { Title = string.Empty });

    public static JsonObject Source() => Of(FieldSourceJsonConverter.WriteTo, new FieldSource { Field = string.Empty, Origin = SourceOrigin.Stated });

    public static JsonObject Omission() => Of(OmissionJsonConverter.WriteTo, new Omission(default, string.Empty, null));

    public static JsonObject Range() => Of<TextRange>(TextRangeJsonConverter.WriteTo, default);

    public static JsonObject Position() => Of<TextPosition>(TextPositionJsonConverter.WriteTo, default);

    /// <summary>The schema of what is written of a value.</summary>
    public static JsonObject Of<T>(Action<FieldWriter, T> write, T value) => Of(fields => write(new FieldWriter(fields), value));

    /// <summary>The schema of an object with properties.</summary>
    public static JsonObject Of(Action<SchemaFields> add)
    {
        var fields = new SchemaFields();
        add(fields);
        return fields.ToSchema();
    }

    /// <summary>The schema of a value of the runtime, or null where the type is none.</summary>
    public static JsonObject? OfValue(Type type) => 0 switch
    {
        _ when type == typeof(PartialDate) => Date(),
        _ when type == typeof(CalendarDuration) => Duration(),
        _ when type == typeof(CodeSet) => Codes(),
        _ when type == typeof(Quote) => Quote(),
        _ when type == typeof(Office) => Office(),
        _ when type == typeof(FieldSource) => Source(),
        _ when type == typeof(Omission) => Omission(),
        _ when type == typeof(TextRange) => Range(),
        _ when type == typeof(TextPosition) => Position(),
        _ => null,
    };

    private static JsonObject Described(string description) => new() { ["type"] = "string", ["description"] = description };
}
