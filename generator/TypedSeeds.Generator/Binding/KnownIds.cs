using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What one annotation file needs to know of the ids of the corpus.</summary>
/// <remarks>
/// Where every reference of the file leads to an entry, that is all: an id that comes or goes elsewhere changes nothing
/// here. Where one does not, what to say of it depends on all ids.
/// </remarks>
internal sealed class KnownIds : IEquatable<KnownIds>
{
    private readonly NamedIds? _named;
    private readonly EquatableArray<EntryKey> _found;
    private readonly Lazy<HashSet<EntryKey>> _foundKeys;
    private readonly IdIndex? _all;

    private KnownIds(NamedIds? named, EquatableArray<EntryKey> found, IdIndex? all)
    {
        _named = named;
        _found = found;
        _foundKeys = new(() => [.. _found]);
        _all = all;
    }

    /// <summary>No ids at all.</summary>
    public static KnownIds None { get; } = Of(IdIndex.Empty);

    /// <summary>All ids; empty where every reference of the file leads to an entry, so that nothing asks.</summary>
    public IdIndex All => _all ?? IdIndex.Empty;

    /// <summary>Whether every reference leads to an entry.</summary>
    public bool AreAllFound => _all is null;

    /// <summary>Those that matter to a file's named.</summary>
    public static KnownIds Of(NamedIds named, IdIndex all)
    {
        foreach (var key in named.Single)
        {
            if (!all.Contains(key))
            {
                return Of(all);
            }
        }

        var found = new List<EntryKey>();
        foreach (var keys in named.Several)
        {
            var count = found.Count;
            found.AddRange(keys.Where(all.Contains));
            if (found.Count == count)
            {
                return Of(all);
            }
        }

        return new(named, found.ToEquatableArray(), null);
    }

    public bool Contains(EntryKey key) => Find(key) is not null;

    /// <summary>The key of an entry, where possible the same object for all references to it; null where there is no such entry.</summary>
    public EntryKey? Find(EntryKey key) => _named is null
        ? All.Contains(key) ? key : null
        : _named.Find(key) ?? (_found.Count > 0 && _foundKeys.Value.Contains(key) ? key : null);

    // The references themselves follow from the file, and are compared with it.
    public bool Equals(KnownIds? other) => other is not null && _found.Equals(other._found) && Equals(_all, other._all);

    public override bool Equals(object? obj) => Equals(obj as KnownIds);

    public override int GetHashCode() => _found.GetHashCode();

    // All ids of the corpus, not only those that a file refers to.
    private static KnownIds Of(IdIndex all) => new(null, default, all);
}
