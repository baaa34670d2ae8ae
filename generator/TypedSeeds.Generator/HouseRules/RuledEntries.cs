using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;

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
    public static IEnumerable<Anchor> ClaimsOf(AnchoredEntry entry) => QuotesOf(entry, static field => field.IsClaim);

    /// <summary>Those of them that repeat what is said. A mention only names somebody.</summary>
    public static IEnumerable<Anchor> AssertionsOf(AnchoredEntry entry) => QuotesOf(entry, static field => field.IsClaim && field.Asserts);

    private static IEnumerable<Anchor> QuotesOf(AnchoredEntry entry, Func<Field, bool> isAsked)
    {
        for (var i = 0; i < entry.Values.Count; i++)
        {
            if (entry.Values[i] is AnchorsValue quotes && isAsked(entry.Kind.AllFields[i]))
            {
                foreach (var anchor in quotes.Anchors)
                {
                    yield return anchor;
                }
            }
        }
    }
}
