using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>Keys that are looked up. Two sets are equal where their keys are, in their order.</summary>
internal sealed class KeySet(EquatableArray<string> keys) : IEquatable<KeySet>
{
    private readonly Lazy<HashSet<string>> _known = new(() => new(keys, StringComparer.Ordinal));

    public static KeySet None { get; } = new(default);

    public EquatableArray<string> Keys => keys;

    public bool Contains(string key) => keys.Count > 0 && _known.Value.Contains(key);

    public bool Equals(KeySet? other) => other is not null && keys.Equals(other.Keys);

    public override bool Equals(object? obj) => Equals(obj as KeySet);

    public override int GetHashCode() => keys.GetHashCode();
}
