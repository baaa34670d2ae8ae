namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The parts that the schema of a value is made of.</summary>
/// <remarks>
/// An editor reads a scalar by YAML's guess, the checks by its field. So a schema lets pass what YAML may take the words
/// for, and looks at those that are taken for a text. Only a plain <c>null</c> or <c>~</c> is refused although it is a text
/// to the checks: an editor cannot tell it from a value that is not there yet.
/// </remarks>
internal static class JsonType
{
    /// <summary>Any text that is not empty, of a certain look.</summary>
    /// <param name="noun">What it is, for the message of an editor.</param>
    /// <param name="pattern">Its look.</param>
    /// <remarks>In a branch, since an editor would offer <c>true</c> and <c>false</c> wherever a type names them.</remarks>
    public static JsonObject Text(string noun, string pattern = TextPatterns.NotEmpty) => new()
    {
        { "if", Type("boolean") },
        { "else", Scalar(noun, pattern, "string", "number") },
    };

    /// <summary>A scalar of one of several types, which has a certain look where YAML takes it for a text.</summary>
    public static JsonObject Scalar(string noun, string pattern, params string[] types) => new()
    {
        { "type", types.Length == 1 ? types[0] : types },
        { "pattern", pattern },
        { "errorMessage", $"Write {noun}." },
    };

    public static JsonObject Type(string type) => new() { { "type", type } };

    public static JsonObject AnyOf(params JsonObject[] alternatives) => new() { { "anyOf", alternatives } };

    /// <summary>What a definition says.</summary>
    public static JsonObject Of(string definition) => new() { { "$ref", "#/definitions/" + Uri.EscapeDataString(definition) } };

    /// <summary>A list of such values.</summary>
    public static JsonObject List(JsonObject item) => new() { { "type", "array" }, { "items", item } };

    /// <summary>One such value, or a list of them.</summary>
    public static JsonObject OneOrMany(JsonObject item, bool mayBeEmpty) => OneOrMany(item, item, mayBeEmpty);

    /// <summary>A value alone, or a list of items.</summary>
    /// <remarks>The length stands beside the alternatives: an empty list is right as one of them, so that an editor speaks of its length alone.</remarks>
    public static JsonObject OneOrMany(JsonObject alone, JsonObject item, bool mayBeEmpty) =>
        AnyOf(alone, List(item)).With("minItems", mayBeEmpty ? null : new JsonLiteral("1"));

    /// <summary>A mapping with ids as keys.</summary>
    public static JsonObject Mapping(JsonObject? value, bool mayBeEmpty = true) => new()
    {
        { "type", "object" },
        { "propertyNames", IdKey() },
        { "minProperties", mayBeEmpty ? null : new JsonLiteral("1") },
        { "additionalProperties", value },
    };

    /// <summary>A mapping with keys that are known.</summary>
    /// <param name="properties">What stands under each of them.</param>
    /// <param name="required">Those that are never left out.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    public static JsonObject Record(JsonObject properties, IEnumerable<string> required, bool isOpen = false)
    {
        var keys = required.ToArray();
        return new()
        {
            { "type", "object" },
            { "properties", properties },
            { "required", keys.Length == 0 ? null : keys },
            { "additionalProperties", isOpen ? null : JsonLiteral.False },
        };
    }

    /// <summary>A mapping that has certain keys.</summary>
    public static JsonObject Required(params string[] keys) => new() { { "required", keys } };

    /// <summary>A mapping that has a certain word under a key.</summary>
    public static JsonObject Has(string key, string word) =>
        Required(key).With("properties", new JsonObject { { key, new JsonObject { { "const", word } } } });

    /// <summary>Words, and what each of them means.</summary>
    public static JsonObject Enumeration(IEnumerable<(string Word, string Meaning)> values, string? message = null)
    {
        var rows = values.ToArray();
        return new()
        {
            // What YAML takes a word for stands behind all words, so that each of them stands where its meaning does.
            { "enum", rows.Select(row => (object)row.Word).Concat(rows.Select(row => Guess(row.Word)).OfType<JsonLiteral>()).ToArray() },
            { "enumDescriptions", rows.Select(row => row.Meaning).ToArray() },
            { "errorMessage", message },
        };
    }

    // Not suggested, since an editor can only suggest the pattern itself.
    private static JsonObject IdKey() => new()
    {
        { "pattern", TextPatterns.Id },
        { "errorMessage", "An id is small letters and digits in groups with one '-' between each two, a letter first." },
        { "doNotSuggest", JsonLiteral.True },
    };

    private static JsonLiteral? Guess(string word) => word is "true" or "false" or "null" ? new JsonLiteral(word) : null;
}
