using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>The entries of a file that rules are asked of.</summary>
internal static class RuledEntries
{
    /// <summary>The entries without a mistake; of one kind where a kind is named.</summary>
    public static IEnumerable<AnchoredEntry> Of(AnchoredFile file, string kind, CancellationToken cancellation)
    {
        foreach (var entry in file.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!entry.IsBroken && (kind.Length == 0 || entry.Kind.Name == kind))
            {
                yield return entry;
            }
        }
    }

    /// <summary>The quotes of an entry that it is about, field by field.</summary>
    public static IEnumerable<Anchor> ClaimsOf(AnchoredEntry entry)
    {
        for (var i = 0; i < entry.Values.Count; i++)
        {
            if (entry.Values[i] is AnchorsValue quotes && entry.Kind.AllFields[i].IsClaim)
            {
                foreach (var anchor in quotes.Anchors)
                {
                    yield return anchor;
                }
            }
        }
    }
}
