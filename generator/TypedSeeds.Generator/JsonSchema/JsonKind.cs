using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schema of a kind's entries, from the kind's row in the table.</summary>
/// <param name="isComplete">Whether all declarations could be read; if not, unknown fields are accepted.</param>
internal sealed class JsonKind(bool isComplete)
{
    /// <summary>The section of a kind: the entry itself for a document, else a mapping from id to entry.</summary>
    public static JsonObject Section(Kind kind)
    {
        var entry = JsonType.Of(Definitions.EntryOf(kind.Name));
        return kind.Name == KindTable.Document
            ? new() { { "description", FormatKeys.DescriptionOf(KindTable.Document) }, { "anyOf", new[] { entry } } }
            : JsonType.Mapping(entry)
                .With("description", kind.Description)
                .With("defaultSnippets", new[] { Snippets.Entry(kind) });
    }

    public JsonObject Entry(Kind kind)
    {
        var required = kind.AllFields.Where(field => field.IsRequired && !(FileDefaults.TakesDefaults(kind) && field.TakesDefault)).Select(field => field.Key);
        return JsonType.Record(Properties(kind), kind.Name == KindTable.Document ? required.Prepend(FormatKeys.DocumentId.Key) : required, isOpen: !isComplete)
            .With("title", kind.Name)
            .With("description", kind.Description)
            .With("anyOf", kind.ProofFields.Count == 0 ? null : kind.ProofFields.Select(field => Proof(kind, field)).ToArray());
    }

    /// <summary>The defaults of a section: any of the fields that a file can give for all of its entries, and none that it must.</summary>
    public JsonObject Defaults(Kind kind)
    {
        var properties = new JsonObject();
        foreach (var field in kind.AllFields.Where(static field => field.TakesDefault))
        {
            properties.Add(field.Key, JsonField.Of(field));
        }

        foreach (var key in kind.RejectedKeys)
        {
            properties.Add(key, JsonLiteral.True);
        }

        return JsonType.Record(properties, [], isOpen: !isComplete).With("description", $"Fields that each entry of '{kind.Section}' has, unless it gives its own.");
    }

    /// <summary>
    /// What the entries of a section must have in a file that gives no defaults for them; null where nothing. A schema cannot
    /// ask of an entry what another part of the file may give, so where there are defaults only the checks ask.
    /// </summary>
    public static JsonObject? RequiredWithoutDefaults(Kind kind)
    {
        string[] required = [.. kind.AllFields.Where(static field => field.IsRequired && field.TakesDefault).Select(static field => field.Key)];
        if (required.Length == 0 || !FileDefaults.TakesDefaults(kind))
        {
            return null;
        }

        var entries = new JsonObject { { kind.Section, new JsonObject { { "additionalProperties", JsonType.AllRequired(required) } } } };
        return new JsonObject
        {
            { "if", JsonType.Required(KindTable.DefaultsSection).With("properties", new JsonObject { { KindTable.DefaultsSection, JsonType.Required(kind.Section) } }) },
            { "else", new JsonObject { { "properties", entries } }.With("patternProperties", JsonType.InParts(entries)) },
        };
    }

    private static JsonObject Properties(Kind kind)
    {
        var properties = new JsonObject();
        if (kind.Name == KindTable.Document)
        {
            properties.Add(FormatKeys.DocumentId.Key, JsonField.Of(FormatKeys.DocumentId));
        }

        foreach (var field in kind.AllFields.Where(field => !field.IsComputed))
        {
            properties.Add(field.Key, field.Type == FieldType.Sources ? JsonField.Described(field, JsonParts.Sources(kind)) : JsonField.Of(field));
        }

        foreach (var key in kind.RejectedKeys)
        {
            properties.Add(key, JsonLiteral.True);
        }

        return properties;
    }

    private static JsonObject Proof(Kind kind, string field) => JsonType.Required(field)
        .With("errorMessage", $"Give the words that prove the {kind.Name}, in {string.Join(" or ", kind.ProofFields.Select(proof => $"'{proof}'"))}.");
}
