using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schemas of a quote: words, a selector, or a list of pieces.</summary>
internal static class JsonQuote
{
    private const string Noun = "words of the document";

    /// <summary>One piece: its words, or a selector.</summary>
    public static JsonObject Piece() => JsonType.AnyOf(JsonType.Text(Noun, TextPatterns.Words), Selector());

    /// <summary>A quote of one piece or several.</summary>
    public static JsonObject Quote() => JsonType.OneOrMany(JsonType.Of(Definitions.QuotePiece), mayBeEmpty: false);

    private static JsonObject Selector()
    {
        var properties = new JsonObject();
        foreach (var field in KindTable.QuoteFields)
        {
            properties.Add(field.Key, JsonField.Described(field, Value(field)));
        }

        return JsonType.Record(properties, [])
            .With("anyOf", new[] { Begins("exact"), Begins("start") })
            .With("dependencies", new JsonObject { { "start", JsonType.Required("end") }, { "end", JsonType.Required("start") } })
            .With("if", JsonType.Required("exact"))
            .With("then", new JsonObject { { "properties", new JsonObject { { "start", JsonLiteral.False }, { "end", JsonLiteral.False } } } })
            .With("defaultSnippets", new[]
            {
                Snippets.Of("words that occur twice", "The exact words, the words around them, and the line.", Body("exact", "prefix", "suffix", "line")),
                Snippets.Of("passage by its two ends", "Its first words and its last ones.", Body("start", "end")),
            });
    }

    private static JsonObject Value(Field field) => field.Key switch
    {
        FieldKeys.Line => LineNumber(),
        FieldKeys.Omits or FieldKeys.Context => JsonType.Text("the reason", TextPatterns.Words),
        _ => JsonType.Text(Noun, TextPatterns.Words),
    };

    private static JsonObject LineNumber() =>
        JsonType.Scalar("the number of a line, from 1", TextPatterns.LineNumber, "integer", "string").With("minimum", new JsonLiteral("1"));

    private static JsonObject Begins(string key) => JsonType.Required(key).With("errorMessage", "Give the 'exact' words, or 'start' and 'end' of a passage.");

    private static JsonObject Body(params string[] keys)
    {
        var body = new JsonObject();
        for (var i = 0; i < keys.Length; i++)
        {
            body.Add(keys[i], $"${i + 1}");
        }

        return body;
    }
}
