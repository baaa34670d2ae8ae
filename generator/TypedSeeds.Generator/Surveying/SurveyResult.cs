using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks over all files found.</summary>
/// <param name="LeftOut">The entries that failed a check or depend on one that did.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record SurveyResult(LeftOutEntries LeftOut, EquatableArray<Finding> Findings) : IFindings;

/// <summary>The entries that failed a check or depend on one that did, in the order of kinds and ids.</summary>
/// <param name="Keys">The entries.</param>
/// <param name="FormerDocuments">Former ids of documents that are left out alone, since the document stays.</param>
internal sealed record LeftOutEntries(EquatableArray<EntryKey> Keys, EquatableArray<EntryKey> FormerDocuments)
{
    private readonly Lazy<HashSet<EntryKey>> _keys = new(() => [.. Keys]);

    public static LeftOutEntries Of(IEnumerable<EntryKey> keys, IEnumerable<EntryKey>? formerDocuments = null) => new(InOrder(keys), InOrder(formerDocuments ?? []));

    /// <summary>Whether nothing is left out.</summary>
    public bool IsEmpty => Keys.Count == 0 && FormerDocuments.Count == 0;

    public bool Contains(EntryKey key) => Keys.Count > 0 && _keys.Value.Contains(key);

    public bool Equals(LeftOutEntries? other) => other is not null && Keys.Equals(other.Keys) && FormerDocuments.Equals(other.FormerDocuments);

    public override int GetHashCode() => Keys.GetHashCode();

    private static EquatableArray<EntryKey> InOrder(IEnumerable<EntryKey> keys) =>
        keys.OrderBy(static key => key.Kind, StringComparer.Ordinal).ThenBy(static key => key.FullId, StringComparer.Ordinal).ToEquatableArray();
}
