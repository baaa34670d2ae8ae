using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>All ids of the corpus, and nothing but ids: it changes only when one comes, goes or is renamed.</summary>
internal sealed record IdIndex(EquatableArray<DeclaredIds> Files)
{
    private readonly Lazy<bool> _isComplete = new(() => Files.All(file => file.IsComplete));
    private readonly Lazy<HashSet<string>> _rejected = new(() => new(Files.SelectMany(file => file.Rejected), StringComparer.Ordinal));
    private readonly Lazy<HashSet<EntryKey>> _keys = new(() => [.. Files.SelectMany(file => file.Keys)]);

    private readonly Lazy<Dictionary<EntryKey, EntryKey>> _renamed = new(() =>
    {
        var renamed = new Dictionary<EntryKey, EntryKey>();
        foreach (var (former, now) in Files.SelectMany(static file => file.Renamed))
        {
            renamed[former] = now;
        }

        return renamed;
    });

    /// <summary>The ids that all files declare.</summary>
    public static IdIndex Of(IEnumerable<AnnotationIds> files) => new(files.Select(static file => file.Declared).InOrder(static file => file.Path));

    /// <summary>No ids at all.</summary>
    public static IdIndex Empty { get; } = new(EquatableArray<DeclaredIds>.Empty);

    /// <summary>Whether every file could be read; if not, an id that is missing may be in the part that could not.</summary>
    public bool IsComplete => _isComplete.Value;

    public bool Contains(EntryKey key) => _keys.Value.Contains(key);

    /// <summary>The entry that had an id before; null where none did.</summary>
    public EntryKey? NowOf(EntryKey former) => _renamed.Value.TryGetValue(former, out var now) ? now : null;

    /// <summary>Whether a section that could not be read has an entry with the id.</summary>
    public bool IsRejected(string id) => _rejected.Value.Contains(id);

    public IEnumerable<EntryKey> Keys => _keys.Value;

    public bool Equals(IdIndex? other) => other is not null && Files.Equals(other.Files);

    public override int GetHashCode() => Files.GetHashCode();
}
