using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>The values of a large mapping by their keys. It follows from the mapping, so it takes no part in its equality.</summary>
internal sealed class PairIndex(IReadOnlyList<NodePair> pairs) : IEquatable<PairIndex>
{
    /// <summary>A smaller mapping is walked faster than it is looked up.</summary>
    public const int Least = 12;

    private readonly Lazy<Dictionary<string, NodePair>> _byName = new(() =>
    {
        var byName = new Dictionary<string, NodePair>(pairs.Count, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (!byName.ContainsKey(pair.Name))
            {
                byName.Add(pair.Name, pair);
            }
        }

        return byName;
    });

    private readonly Lazy<Dictionary<string, int>> _first = new(() =>
    {
        var first = new Dictionary<string, int>(pairs.Count, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var name = SameName.KeyOf(pair.Name);
            if (!first.ContainsKey(name))
            {
                first.Add(name, pair.Token);
            }
        }

        return first;
    });

    /// <summary>The token of the first key that is the same name, typed in any way; null where there is none.</summary>
    public int? FirstLike(string key) => _first.Value.TryGetValue(SameName.KeyOf(key), out var token) ? token : null;

    /// <summary>The first of equal keys with its value; none where the key is not there.</summary>
    public NodePair PairOf(string key) => _byName.Value.TryGetValue(key, out var pair) ? pair : default;

    public bool Equals(PairIndex? other) => other is not null;

    public override bool Equals(object? obj) => obj is PairIndex;

    public override int GetHashCode() => 0;
}
