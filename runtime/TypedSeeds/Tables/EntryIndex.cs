using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.ComponentModel;

namespace TypedSeeds.Tables;

/// <summary>Entries by something they refer to. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntryIndex
{
    private protected EntryIndex()
    {
    }

    /// <summary>The list of the entries that refer to an entry.</summary>
    internal abstract IReadOnlyList<Entry> Of(Entry key);
}

/// <summary>Entries by something they refer to; built at first use, in one walk over the entries. For generated code.</summary>
/// <typeparam name="TKey">What entries are looked up by.</typeparam>
/// <typeparam name="TEntry">The record that is looked up.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryIndex<TKey, TEntry> : EntryIndex
    where TKey : notnull
    where TEntry : Entry
{
    private readonly IReadOnlyList<TEntry> _entries;
    private readonly Func<TEntry, IEnumerable<TKey>> _keys;
    private Dictionary<TKey, ReadOnlyCollection<TEntry>>? _found;
    private ConcurrentDictionary<(TKey Key, int Reach), ReadOnlyCollection<TEntry>>? _wider;
    private Dictionary<TEntry, int>? _places;

    /// <summary>Makes an index.</summary>
    /// <param name="entries">What is indexed.</param>
    /// <param name="keys">The keys of one entry; a key that comes twice counts once.</param>
    public EntryIndex(IReadOnlyList<TEntry> entries, Func<TEntry, IEnumerable<TKey>> keys)
    {
        _entries = entries;
        _keys = keys;
    }

    /// <summary>The entries with a key, in their order; none where no entry has it.</summary>
    public IReadOnlyList<TEntry> this[TKey key] =>
        (_found ?? Build()).TryGetValue(key, out var entries) ? entries : [];

    /// <summary>The entries that refer to an entry, in their order; none where it is of a type that they do not refer to.</summary>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    public IReadOnlyList<TEntry> Referring(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry is TKey key ? this[key] : [];
    }

    /// <summary>The entries with any of the keys that one leads to, each once; remembered.</summary>
    internal IReadOnlyList<TEntry> Wider(TKey key, int reach, Func<TKey, int, IEnumerable<TKey>> keys)
    {
        var wider = _wider ?? Interlocked.CompareExchange(ref _wider, new(), null) ?? _wider;
        return wider.TryGetValue((key, reach), out var known) ? known : wider.GetOrAdd((key, reach), InOrder(keys(key, reach)));
    }

    internal override IReadOnlyList<Entry> Of(Entry key) => Referring(key);

    private ReadOnlyCollection<TEntry> InOrder(IEnumerable<TKey> keys)
    {
        var places = _places ??= _entries.Select(static (entry, place) => (entry, place)).ToDictionary(static pair => pair.entry, static pair => pair.place);
        // Put at their places and not sorted, so that the work is linear.
        var found = new TEntry?[places.Count];
        foreach (var entry in keys.SelectMany(key => this[key]))
        {
            found[places[entry]] = entry;
        }

        return found.OfType<TEntry>().ToArray().AsReadOnly();
    }

    private Dictionary<TKey, ReadOnlyCollection<TEntry>> Build()
    {
        var built = new Dictionary<TKey, List<TEntry>>();
        foreach (var entry in _entries)
        {
            foreach (var key in _keys(entry))
            {
                Add(built, key, entry);
            }
        }

        var found = built.ToDictionary(pair => pair.Key, pair => pair.Value.AsReadOnly());
        return Interlocked.CompareExchange(ref _found, found, null) ?? found;
    }

    private static void Add(Dictionary<TKey, List<TEntry>> built, TKey key, TEntry entry)
    {
        if (!built.TryGetValue(key, out var entries))
        {
            built.Add(key, entries = []);
        }

        if (entries.Count == 0 || !ReferenceEquals(entries[^1], entry))
        {
            entries.Add(entry);
        }
    }
}
