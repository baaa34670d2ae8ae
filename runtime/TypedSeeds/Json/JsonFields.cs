using System.Text.Json;

namespace TypedSeeds.Json;

/// <summary>Reads the properties of an object of JSON. Properties that are not asked for are passed over.</summary>
/// <param name="owner">What the object is, for messages.</param>
/// <param name="json">The object.</param>
/// <param name="options">The options, which may have a corpus.</param>
internal readonly struct JsonFields(string owner, JsonElement json, JsonSerializerOptions options)
{
    /// <summary>A text that must be there.</summary>
    public string Text(string name) => OptionalText(name) ?? throw Missing(name, "a string");

    /// <summary>A text, or null where it is missing or null.</summary>
    public string? OptionalText(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Missing(name, "a string"),
    };

    /// <summary>A whole number that must be there.</summary>
    public int Number(string name) =>
        Find(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : throw Missing(name, "a whole number");

    /// <summary>True or false; false where it is missing or null.</summary>
    public bool Flag(string name) => Find(name)?.ValueKind switch
    {
        null or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw Missing(name, "true or false"),
    };

    /// <summary>A date, or null where it is missing or null.</summary>
    public PartialDate? Date(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        try
        {
            return PartialDateJsonConverter.DateOf(text);
        }
        catch (FormatException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }

    /// <summary>The entry whose full id the property holds, or null where it is missing or null.</summary>
    public T? Entry<T>(string name, string? corpus = null)
        where T : Entry => OptionalText(name) is { } id ? Corpora.Find<T>(options, null, id, corpus) : null;

    /// <summary>An object, or null where it is missing or null.</summary>
    public JsonFields? Object(string name, string owner) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => new JsonFields(owner, value, options),
        _ => throw Missing(name, "an object"),
    };

    /// <summary>The objects of a list; null where the list is missing or null.</summary>
    public IReadOnlyList<JsonFields>? Objects(string name, string owner)
    {
        if (Find(name) is not { } list)
        {
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
        {
            throw Missing(name, "a list of objects");
        }

        var given = options;
        return [.. list.EnumerateArray().Select(item => new JsonFields(owner, item, given))];
    }

    /// <summary>The error that a property has no value of its type.</summary>
    public JsonException Missing(string name, string expected) => new($"'{name}' of the {owner} must be {expected}.");

    private JsonElement? Find(string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
