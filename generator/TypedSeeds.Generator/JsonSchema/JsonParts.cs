using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schemas of parts that have fields: offices and sources.</summary>
internal static class JsonParts
{
    public static JsonObject Office() => Record(KindTable.OfficeFields).With("title", "office");

    /// <summary>The source of one field's value.</summary>
    public static JsonObject Source() => Record(KindTable.SourceFields)
        .With("title", "source")
        .With("if", JsonType.Has("origin", "external"))
        .With("then", JsonType.AnyOf(Where("note"), Where("uri")));

    /// <summary>The sources of an entry, one for each field.</summary>
    public static JsonObject Sources(Kind kind)
    {
        var properties = new JsonObject();
        foreach (var field in kind.AllFields.Where(field => !field.IsComputed))
        {
            properties.Add(field.Key, JsonType.AnyOf(JsonType.Of(Definitions.Source)).With("description", $"Where the value of '{field.Key}' comes from."));
        }

        return JsonType.Record(properties, []);
    }

    /// <summary>A mapping of fields.</summary>
    public static JsonObject Record(IEnumerable<Field> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            properties.Add(field.Key, JsonField.Of(field));
        }

        return JsonType.Record(properties, fields.Where(field => field.IsRequired).Select(field => field.Key));
    }

    private static JsonObject Where(string key) =>
        JsonType.Required(key).With("errorMessage", "Say where an external value is known from, in 'note' or 'uri'.");
}
