using System.Collections.Concurrent;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>All ids of the corpus, and nothing but ids: it changes only when one comes, goes or is renamed.</summary>
internal sealed record IdIndex(EquatableArray<DeclaredIds> Files)
{
    private readonly Lazy<bool> _isComplete = new(() => Files.All(file => file.IsComplete));
    private readonly Lazy<HashSet<string>> _rejected = new(() => new(Files.SelectMany(file => file.Rejected), StringComparer.Ordinal));
    private readonly Lazy<HashSet<(string Kind, string Document)>> _unread = new(() => [.. Files.SelectMany(static file => file.Unread)]);
    private readonly Lazy<HashSet<EntryKey>> _keys = new(() => [.. Files.SelectMany(file => file.Keys)]);

    private readonly Lazy<ILookup<string, EntryKey>> _byId = new(() => Files.SelectMany(static file => file.Keys).ToLookup(static key => key.Id, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, EntryKey>> _byKind = new(() => Files.SelectMany(static file => file.Keys).ToLookup(static key => key.Kind, StringComparer.Ordinal));
    private readonly Lazy<ILookup<(string Kind, string Document), EntryKey>> _byDocument = new(() => Files.SelectMany(static file => file.Keys).ToLookup(static key => (key.Kind, key.Document)));
    private readonly ConcurrentDictionary<(string Kind, string Document), NameIndex> _names = new();

    private readonly Lazy<Dictionary<EntryKey, EntryKey?>> _renamed = new(() =>
    {
        var renamed = new Dictionary<EntryKey, EntryKey?>();
        foreach (var (former, now) in Files.SelectMany(static file => file.Renamed))
        {
            renamed[former] = renamed.TryGetValue(former, out var other) && other != now ? null : now;
        }

        return renamed;
    });

    private IdIndex(IdIndex same, HashSet<EntryKey> keys)
        : this(same.Files) => _keys = new(() => keys);

    /// <summary>The ids that all files declare.</summary>
    public static IdIndex Of(IEnumerable<AnnotationIds> files) => new(files.Select(static file => file.Declared).InOrder(static file => file.Path));

    /// <summary>The entries of any kind and document that have an id.</summary>
    public IEnumerable<EntryKey> WithId(string id) => _byId.Value[id];

    /// <summary>The ids of a kind, as any file may write them, in which a wrong one is looked up.</summary>
    public NameIndex NamesOf(string kind) => _names.GetOrAdd((kind, string.Empty), _ => new(_byKind.Value[kind].Select(static key => key.FullId)));

    /// <summary>The ids of a kind in a document, as the file of that document may write them.</summary>
    public NameIndex NamesOf(string kind, string document) =>
        _names.GetOrAdd((kind, document), _ => new(_byDocument.Value[(kind, document)].Select(static key => key.Id)));

    /// <summary>No ids at all.</summary>
    public static IdIndex Empty { get; } = new(EquatableArray<DeclaredIds>.Empty);

    /// <summary>Whether every file could be read; if not, an id that is missing may be in the part that could not.</summary>
    public bool IsComplete => _isComplete.Value;

    public bool Contains(EntryKey key) => _keys.Value.Contains(key);

    /// <summary>The entry that had an id before; null where none did, or where several say so.</summary>
    public EntryKey? NowOf(EntryKey former) => _renamed.Value.TryGetValue(former, out var now) ? now : null;

    /// <summary>Whether a section that could not be read has an entry with the id, or an entry whose id is refused means it.</summary>
    public bool IsRejected(string id) => _rejected.Value.Count > 0 && (_rejected.Value.Contains(id) || _rejected.Value.Contains(Ids.Suggest(id)));

    /// <summary>Whether an entry may be in a section that has the wrong shape, so that nothing in it could be read.</summary>
    public bool IsUnread(EntryKey key) => _unread.Value.Contains((key.Kind, key.Document));

    public IEnumerable<EntryKey> Keys => _keys.Value;

    /// <summary>The same index, with its set of keys made from that of a former index if possible: a copy takes a tenth of the time of a new set.</summary>
    public IdIndex After(IdIndex former, IReadOnlyCollection<EntryKey> gone, IReadOnlyCollection<EntryKey> come)
    {
        // If two files have the same id, it remains when one of them loses it.
        if (!former._keys.IsValueCreated || former._keys.Value.Count != former.Files.Sum(static file => file.Keys.Count))
        {
            return this;
        }

        var keys = new HashSet<EntryKey>(former._keys.Value);
        keys.ExceptWith(gone);
        keys.UnionWith(come);
        return new(this, keys);
    }

    public bool Equals(IdIndex? other) => other is not null && Files.Equals(other.Files);

    public override int GetHashCode() => Files.GetHashCode();
}
