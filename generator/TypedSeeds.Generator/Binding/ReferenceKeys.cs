using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>Which entries a reference may mean: those of the kinds that its field refers to, under the id that it writes.</summary>
internal static class ReferenceKeys
{
    /// <summary>The kinds whose entries a field refers to, in the order of the schema.</summary>
    public static IEnumerable<Kind> Targets(KindSchema schema, Field field) =>
        schema.Kinds.Where(kind => field.Targets.Count == 0 || field.Targets.Contains(kind.Name));

    /// <summary>The entry of a kind that a text names.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="text">The reference as it is written.</param>
    /// <param name="document">The document of its file; empty if there is none.</param>
    public static EntryKey Of(Kind kind, string text, string document)
    {
        var id = Nfc.Of(text);
        return kind.Scope == Scope.Document && id.IndexOf(RowText.Scope) >= 0 ? EntryKey.Parse(kind.Name, id) : kind.KeyOf(id, document);
    }
}
