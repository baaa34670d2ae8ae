namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The building blocks of schemas.</summary>
/// <remarks>
/// An editor guesses the type of a scalar from its text, while the checks take it from the field. So a schema accepts all
/// types that YAML may guess, and applies its pattern to texts. Only a plain <c>null</c> or <c>~</c> is refused, although the
/// checks accept it as a text: an editor cannot tell it from a missing value.
/// </remarks>
internal static class JsonType
{
    /// <summary>A text that is not empty and matches a pattern.</summary>
    /// <param name="noun">What the text is, for an editor's message.</param>
    /// <param name="pattern">The pattern.</param>
    /// <remarks>The types are in a branch, because an editor would offer <c>true</c> and <c>false</c> wherever a type names them.</remarks>
    public static JsonObject Text(string noun, string pattern = TextPatterns.NotEmpty) => new()
    {
        { "if", Type("boolean") },
        { "else", Scalar(noun, pattern, "string", "number") },
    };

    /// <summary>A scalar of one of several types, with a pattern for the case that YAML reads it as a text.</summary>
    public static JsonObject Scalar(string noun, string pattern, params string[] types) => new()
    {
        { "type", types.Length == 1 ? types[0] : types },
        { "pattern", pattern },
        { "errorMessage", $"Write {noun}." },
    };

    public static JsonObject Type(string type) => new() { { "type", type } };

    public static JsonObject AnyOf(params JsonObject[] alternatives) => new() { { "anyOf", alternatives } };

    /// <summary>A reference to a shared definition.</summary>
    public static JsonObject Of(string definition) => new() { { "$ref", "#/definitions/" + Uri.EscapeDataString(definition) } };

    /// <summary>A list of items.</summary>
    public static JsonObject List(JsonObject item) => new() { { "type", "array" }, { "items", item } };

    /// <summary>One item, or a list of items.</summary>
    public static JsonObject OneOrMany(JsonObject item, bool mayBeEmpty) => OneOrMany(item, item, mayBeEmpty);

    /// <summary>A value alone, or a list of items.</summary>
    /// <remarks>The length is checked outside the alternatives, so that for an empty list an editor reports only its length.</remarks>
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

    /// <summary>A mapping with known keys.</summary>
    /// <param name="properties">The schema of the value of each key.</param>
    /// <param name="required">The keys that are required.</param>
    /// <param name="isOpen">Whether other keys are accepted.</param>
    public static JsonObject Record(JsonObject properties, IEnumerable<string> required, bool isOpen = false)
    {
        var record = new JsonObject
        {
            { "type", "object" },
            { "properties", properties },
            { "patternProperties", InParts(properties) },
        };
        return record.WithAll(AllRequired(required.ToArray())).With("additionalProperties", isOpen ? null : JsonLiteral.False);
    }

    /// <summary>A mapping that has certain keys, however their accents are typed.</summary>
    public static JsonObject AllRequired(string[] keys) => new()
    {
        { "required", keys.Where(static key => !HasOtherForm(key)).ToArray() is { Length: > 0 } alone ? alone : null },
        { "allOf", keys.Where(HasOtherForm).Select(static key => Either(key)).ToArray() is { Length: > 0 } either ? either : null },
    };

    /// <summary>The schemas of keys with accents for the other way to type them (NFD); null if there are none. An editor does not suggest these.</summary>
    public static JsonObject? InParts(JsonObject properties)
    {
        var others = properties.Where(static property => HasOtherForm(property.Key)).ToArray();
        return others.Length == 0 ? null : others.Aggregate(new JsonObject(), static (all, property) => all.With($"^{Nfc.InParts(property.Key)}$", property.Value));
    }

    // A key is the same however its accents are typed.
    private static bool HasOtherForm(string key) => Nfc.InParts(key) != key;

    private static JsonObject Either(string key) => new()
    {
        { "anyOf", new[] { Required(key), Required(Nfc.InParts(key)) } },
        { "errorMessage", $"Missing property \"{key}\"." },
    };

    /// <summary>A mapping that has certain keys.</summary>
    public static JsonObject Required(params string[] keys) => new() { { "required", keys } };

    /// <summary>A mapping that has a certain word under a key.</summary>
    public static JsonObject Has(string key, string word) =>
        Required(key).With("properties", new JsonObject { { key, new JsonObject { { "const", word } } } });

    /// <summary>A fixed set of words, each with its meaning.</summary>
    public static JsonObject Enumeration(IEnumerable<(string Word, string Meaning)> values, string? message = null)
    {
        var rows = values.ToArray();
        return new()
        {
            // The values that YAML may guess, and accents typed the other way, come after all words, so that words and meanings keep the same positions.
            { "enum", rows.Select(row => (object)row.Word).Concat(rows.Select(row => Guess(row.Word)).OfType<JsonLiteral>()).Concat(rows.Select(row => Nfc.InParts(row.Word)).Except(rows.Select(row => row.Word))).ToArray() },
            { "enumDescriptions", rows.Select(row => row.Meaning).ToArray() },
            { "errorMessage", message },
        };
    }

    // Not suggested, because an editor could only suggest the pattern itself.
    private static JsonObject IdKey() => new()
    {
        { "pattern", TextPatterns.Id },
        { "errorMessage", "An id is small letters and digits in groups with one '-' between each two, a letter first." },
        { "doNotSuggest", JsonLiteral.True },
    };

    private static JsonLiteral? Guess(string word) => word is "true" or "false" or "null" ? new JsonLiteral(word) : null;
}
