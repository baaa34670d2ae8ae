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
            ? new() { { "description", "The document that this file annotates." }, { "anyOf", new[] { entry } } }
            : JsonType.Mapping(entry)
                .With("description", kind.Description)
                .With("defaultSnippets", new[] { Snippets.Entry(kind) });
    }

    public JsonObject Entry(Kind kind)
    {
        var required = kind.AllFields.Where(field => field.IsRequired).Select(field => field.Key);
        return JsonType.Record(Properties(kind), kind.Name == KindTable.Document ? required.Prepend(DocumentId.Key) : required, isOpen: !isComplete)
            .With("title", kind.Name)
            .With("description", kind.Description)
            .With("anyOf", kind.ProofFields.Count == 0 ? null : kind.ProofFields.Select(field => Proof(kind, field)).ToArray());
    }

    private static Field DocumentId { get; } = new("id", FieldType.Id, "The id of the document.") { IsRequired = true };

    private static JsonObject Properties(Kind kind)
    {
        var properties = new JsonObject();
        if (kind.Name == KindTable.Document)
        {
            properties.Add(DocumentId.Key, JsonField.Of(DocumentId));
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
