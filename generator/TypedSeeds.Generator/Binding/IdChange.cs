using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The ids that came or went from one index to the next, for a host that keeps what it bound.</summary>
internal sealed class IdChange
{
    /// <summary>A keystroke changes few ids. With more than this, binding again is as fast as asking.</summary>
    private const int Most = 64;

    private readonly HashSet<EntryKey>? _keys;

    private IdChange(IdIndex before, IdIndex now, HashSet<EntryKey>? keys) => (Before, Now, _keys) = (before, now, keys);

    /// <summary>The index from which it leads.</summary>
    public IdIndex Before { get; }

    /// <summary>The index to which it leads.</summary>
    public IdIndex Now { get; }

    /// <summary>No change.</summary>
    public static IdChange None { get; } = new(IdIndex.Empty, IdIndex.Empty, null);

    public static IdChange Between(IdIndex before, IdIndex now)
    {
        var former = new Dictionary<string, DeclaredIds>(StringComparer.Ordinal);
        foreach (var file in before.Files)
        {
            former[file.Path] = file;
        }

        var (gone, come) = (new HashSet<EntryKey>(), new HashSet<EntryKey>());
        foreach (var file in now.Files)
        {
            var isKnown = former.TryGetValue(file.Path, out var known);
            former.Remove(file.Path);
            if (!ReferenceEquals(file, known))
            {
                come.UnionWith(file.Keys);
                gone.UnionWith(isKnown ? known!.Keys : EquatableArray<EntryKey>.Empty);
            }
        }

        gone.UnionWith(former.Values.SelectMany(static file => file.Keys));
        var changed = new HashSet<EntryKey>(gone);
        changed.SymmetricExceptWith(come);
        return changed.Count > Most ? new(before, now, null) : new(before, now.After(before, gone, come), changed);
    }

    /// <summary>Whether a file knows the same of the ids now as of the former ones.</summary>
    /// <param name="known">What it knows of the former ids.</param>
    /// <param name="file">The file.</param>
    public bool LeavesAsItIs(KnownIds known, AnnotationIds file) => _keys is not null && known.AreAllFound && !file.Named.NamesAny(_keys);
}
