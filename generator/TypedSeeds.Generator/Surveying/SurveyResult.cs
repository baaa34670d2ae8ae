using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks over all files found.</summary>
/// <param name="LeftOut">The entries that failed a check or depend on one that did.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record SurveyResult(LeftOutEntries LeftOut, EquatableArray<Finding> Findings) : IFindings;

/// <summary>The entries that failed a check or depend on one that did, in the order of kinds and ids.</summary>
internal sealed record LeftOutEntries(EquatableArray<EntryKey> Keys)
{
    private readonly Lazy<HashSet<EntryKey>> _keys = new(() => [.. Keys]);

    public static LeftOutEntries Of(IEnumerable<EntryKey> keys) =>
        new(keys.OrderBy(static key => key.Kind, StringComparer.Ordinal).ThenBy(static key => key.FullId, StringComparer.Ordinal).ToEquatableArray());

    public bool Contains(EntryKey key) => Keys.Count > 0 && _keys.Value.Contains(key);

    public bool Equals(LeftOutEntries? other) => other is not null && Keys.Equals(other.Keys);

    public override int GetHashCode() => Keys.GetHashCode();
}
