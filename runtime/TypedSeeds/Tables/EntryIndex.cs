using System.Collections.ObjectModel;
using System.ComponentModel;

namespace TypedSeeds.Tables;

/// <summary>Entries by something they refer to; built at first use, in one walk over the entries. For generated code.</summary>
/// <typeparam name="TKey">What entries are looked up by.</typeparam>
/// <typeparam name="TEntry">The record that is looked up.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryIndex<TKey, TEntry>
    where TKey : notnull
    where TEntry : Entry
{
    private readonly IReadOnlyList<TEntry> _entries;
    private readonly Func<TEntry, IEnumerable<TKey>> _keys;
    private Dictionary<TKey, ReadOnlyCollection<TEntry>>? _found;

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
