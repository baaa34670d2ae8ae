using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The header of a document, which stays where other entries are left out.</summary>
internal static class Header
{
    /// <summary>The entry without references to what is left out, and without former ids that are.</summary>
    public static AnchoredEntry Without(AnchoredEntry header, LeftOutEntries leftOut) =>
        header with { Values = header.Values.Select(value => Without(header.Key, value, leftOut)).ToEquatableArray() };

    private static AnchoredValue? Without(EntryKey key, AnchoredValue? value, LeftOutEntries leftOut) => value switch
    {
        ReferencesValue references when references.Keys.Any(leftOut.Contains) => Without(references, leftOut),
        IdsValue ids when ids.Ids.Any(id => leftOut.FormerDocuments.Contains(key with { Id = id.Text })) =>
            new IdsValue(ids.Ids.Where(id => !leftOut.FormerDocuments.Contains(key with { Id = id.Text })).ToEquatableArray()),
        _ => value,
    };

    private static ReferencesValue? Without(ReferencesValue references, LeftOutEntries leftOut)
    {
        var kept = Enumerable.Range(0, references.Keys.Count).Where(i => !leftOut.Contains(references.Keys[i])).ToArray();
        return kept.Length == 0 ? null : new(kept.Select(i => references.Keys[i]).ToEquatableArray(), kept.Select(i => references.Tokens[i]).ToEquatableArray());
    }
}
