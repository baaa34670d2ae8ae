using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>Templates that an editor inserts, with a placeholder for each required field.</summary>
internal static class Snippets
{
    public static JsonObject Of(string label, string description, JsonObject body) => new()
    {
        { "label", label },
        { "description", description },
        { "body", body },
    };

    /// <summary>A new entry, under an id.</summary>
    public static JsonObject Entry(Kind kind) =>
        Of("new " + kind.Name, $"An entry of {kind.Section}, with the fields that it must have.", new() { { "${1:some-id}", Fields(kind, 2) } });

    /// <summary>The annotation of a document, from its first line.</summary>
    public static JsonObject Annotation(Kind document) => Of("new annotation", "The beginning of an annotation file of a document.", new()
    {
        { KindTable.VersionKey, new JsonLiteral(KindTable.Version) },
        { document.Section, new JsonObject { { "id", "${1:some-id}" } } },
    });

    private static JsonObject Fields(Kind kind, int place)
    {
        var body = new JsonObject();
        foreach (var field in kind.AllFields.Where(field => field.IsRequired || IsLastProof(kind, field)))
        {
            body.Add(field.Key, Value(field, place++));
        }

        if (place == 2)
        {
            body.Add(kind.AllFields[0].Key, "$2");
        }

        return body;
    }

    // One of the fields that prove an entry is enough; the last one holds the words themselves.
    private static bool IsLastProof(Kind kind, Field field) =>
        kind.ProofFields.Count > 0 && kind.ProofFields[kind.ProofFields.Count - 1] == field.Key;

    private static string Value(Field field, int place)
    {
        var value = field.Type == FieldType.Choice
            ? $"${{{place}|{string.Join(",", field.ChoiceIds)}|}}"
            : $"${{{place}:{Escape(Expected.Describe(field with { IsMany = false }).Example)}}}";
        return field.IsMany ? $"[{value}]" : value;
    }

    private static string Escape(string text) => text.Replace(@"\", @"\\").Replace("$", @"\$").Replace("}", @"\}");
}
