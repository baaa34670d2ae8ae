using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The ids that one annotation file declares, whether or not their entries are right.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsComplete">Whether the whole file could be read.</param>
/// <param name="Keys">The ids, by kind.</param>
/// <param name="PassedOver">Ids of kinds whose declaration is wrong, as a reference may write them.</param>
internal sealed record FileIds(string Path, bool IsComplete, EquatableArray<EntryKey> Keys, EquatableArray<string> PassedOver)
{
    public static FileIds Of(AnnotationFile file, KindSchema schema)
    {
        var document = FileOutline.DocumentId(file);
        var keys = new List<EntryKey>();
        foreach (var kind in schema.Kinds)
        {
            foreach (var (id, _) in FileOutline.Entries(file, kind))
            {
                keys.Add(kind.KeyOf(id.Text, document));
            }
        }

        return new FileIds(file.Path, file.IsComplete, keys.ToEquatableArray(), IdsPassedOver(file, schema, document).ToEquatableArray());
    }

    private static IEnumerable<string> IdsPassedOver(AnnotationFile file, KindSchema schema, string document)
    {
        foreach (var section in schema.PassedOverSections.Select(section => FileOutline.Find(file.Root, section)).OfType<MappingNode>())
        {
            foreach (var pair in section.Pairs)
            {
                yield return pair.Name;
                yield return $"{document}/{pair.Name}";
            }
        }
    }
}

/// <summary>All ids of the corpus, and nothing but ids: it changes only when one comes, goes or is renamed.</summary>
internal sealed record IdTable(EquatableArray<FileIds> Files)
{
    private readonly Lazy<bool> _isComplete = new(() => Files.All(file => file.IsComplete));
    private readonly Lazy<HashSet<string>> _passedOver = new(() => new(Files.SelectMany(file => file.PassedOver), StringComparer.Ordinal));
    private readonly Lazy<HashSet<EntryKey>> _keys = new(() => [.. Files.SelectMany(file => file.Keys)]);

    /// <summary>No ids at all.</summary>
    public static IdTable Empty { get; } = new(EquatableArray<FileIds>.Empty);

    /// <summary>Whether every file could be read; if not, an id that is missing may be in the part that could not.</summary>
    public bool IsComplete => _isComplete.Value;

    public bool Contains(EntryKey key) => _keys.Value.Contains(key);

    /// <summary>Whether an entry with the id stands in the section of a kind whose declaration is wrong.</summary>
    public bool IsPassedOver(string id) => _passedOver.Value.Contains(id);

    public IEnumerable<EntryKey> Keys => _keys.Value;

    public bool Equals(IdTable? other) => other is not null && Files.Equals(other.Files);

    public override int GetHashCode() => Files.GetHashCode();
}
