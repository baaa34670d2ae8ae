using System.Collections.Concurrent;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>The index of a data package: what a corpus that uses it needs to know, without its assembly. Equality is that of the text.</summary>
/// <remarks>The head is read at once. The entries are read when one is asked for, since a project may reference packages that its corpus does not use.</remarks>
internal sealed class PackageIndex : IEquatable<PackageIndex>
{
    private readonly string _text;
    private readonly Lazy<Dictionary<EntryKey, IndexedEntry>> _entries;
    private readonly Lazy<Dictionary<EntryKey, IndexedEntry>> _formers;
    private readonly Lazy<ILookup<string, EntryKey>> _byKind;
    private readonly Lazy<Dictionary<string, Kind>> _kinds;
    private readonly ConcurrentDictionary<string, NameIndex> _names = new(StringComparer.Ordinal);

    /// <summary>Makes the index of a text whose head was read.</summary>
    public PackageIndex(string path, string text, PackageIdentity package, EquatableArray<PackageUse> uses, EquatableArray<Kind> kinds, string problem)
    {
        _text = text;
        (Path, Package, Uses, Kinds, Problem) = (path, package, uses, kinds, problem);
        _entries = new(() => PackageIndexReader.Entries(text, this));
        _formers = new(FindFormers);
        // One that can be used has each name once.
        _kinds = new(() => Problem.Length > 0 ? [] : Kinds.ToDictionary(static kind => kind.Name, StringComparer.Ordinal));
        _byKind = new(() => _entries.Value.Keys.ToLookup(static key => key.Kind, StringComparer.Ordinal));
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The package.</summary>
    public PackageIdentity Package { get; }

    /// <summary>The packages that it was compiled with.</summary>
    public EquatableArray<PackageUse> Uses { get; }

    /// <summary>Its kinds: the built-in ones, then its own.</summary>
    public EquatableArray<Kind> Kinds { get; }

    /// <summary>Why it cannot be used; empty where it can.</summary>
    public string Problem { get; }

    /// <summary>Its entries of a kind, in their order.</summary>
    public IEnumerable<IndexedEntry> EntriesOf(string kind) => _byKind.Value[kind].Select(key => _entries.Value[key]);

    /// <summary>Its entries, in their order.</summary>
    public IEnumerable<IndexedEntry> Entries => _entries.Value.Values;

    /// <summary>The kind of a name, or null.</summary>
    public Kind? KindOf(string name) => _kinds.Value.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The entry of a key, or null.</summary>
    public IndexedEntry? Find(EntryKey key) => _entries.Value.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The entry that had a key before, or null.</summary>
    public IndexedEntry? FindFormer(EntryKey key) => _formers.Value.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The only entry of a kind that has an id in its document; null where none has, or several.</summary>
    public EntryKey? FindInDocuments(string kind, string id)
    {
        var found = _byKind.Value[kind].Where(key => key.Document.Length > 0 && key.Id == id).Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>The full ids of a kind, in which a wrong one is looked up.</summary>
    public NameIndex NamesOf(string kind) => _names.GetOrAdd(kind, name => new(_byKind.Value[name].Select(static key => key.FullId)));

    public bool Equals(PackageIndex? other) => other is not null && (ReferenceEquals(this, other) || (Path == other.Path && _text == other._text));

    public override bool Equals(object? obj) => Equals(obj as PackageIndex);

    public override int GetHashCode() => Path.GetHashCode();

    private Dictionary<EntryKey, IndexedEntry> FindFormers()
    {
        var formers = new Dictionary<EntryKey, IndexedEntry>();
        foreach (var entry in Entries)
        {
            foreach (var former in entry.Formerly)
            {
                formers[EntryKey.Parse(entry.Key.Kind, former)] = entry;
            }
        }

        return formers;
    }
}
