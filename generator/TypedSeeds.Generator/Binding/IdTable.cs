using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>The ids that one annotation file declares, whether or not their entries are right.</summary>
internal sealed record FileIds(string Path, bool IsComplete, EquatableArray<EntryKey> Keys)
{
    public static FileIds Of(AnnotationFile file)
    {
        var document = FileOutline.DocumentId(file);
        var keys = new List<EntryKey>();
        foreach (var kind in KindTable.BuiltIn)
        {
            foreach (var (id, _) in FileOutline.Entries(file, kind))
            {
                keys.Add(new EntryKey(kind.Name, kind.Scope == Scope.Document ? document : string.Empty, id.Text));
            }
        }

        return new FileIds(file.Path, file.IsComplete, keys.ToEquatableArray());
    }
}

/// <summary>All ids of the corpus, and nothing but ids: it changes only when one comes, goes or is renamed.</summary>
internal sealed record IdTable(EquatableArray<FileIds> Files)
{
    private readonly Lazy<bool> _isComplete = new(() => Files.All(file => file.IsComplete));
    private readonly Lazy<HashSet<EntryKey>> _keys = new(() => [.. Files.SelectMany(file => file.Keys)]);

    /// <summary>Whether every file could be read; if not, an id that is missing may be in the part that could not.</summary>
    public bool IsComplete => _isComplete.Value;

    public bool Contains(EntryKey key) => _keys.Value.Contains(key);

    public IEnumerable<EntryKey> Keys => _keys.Value;

    public bool Equals(IdTable? other) => other is not null && Files.Equals(other.Files);

    public override int GetHashCode() => Files.GetHashCode();
}
