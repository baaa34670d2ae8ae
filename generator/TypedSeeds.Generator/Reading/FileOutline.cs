using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Reading;

/// <summary>Where the sections and entries of an annotation file are, before anything is checked.</summary>
internal static class FileOutline
{
    /// <summary>The value of a key of a mapping, or null.</summary>
    public static Node? Find(MappingNode mapping, string key) => mapping.Find(key);

    /// <summary>The id of the document that the file annotates; empty where it annotates none or gives no id.</summary>
    public static string DocumentId(AnnotationFile file) =>
        Find(file.Root, KindTable.Document) is MappingNode document && Find(document, "id") is ScalarNode id ? Nfc.Of(id.Text) : string.Empty;

    /// <summary>The entries of a kind: the document's own section is one entry, any other a mapping from id to entry.</summary>
    public static IEnumerable<(ScalarNode Id, Node Value)> Entries(AnnotationFile file, Kind kind)
    {
        if (SectionOf(file.Root, kind.Section) is not { } section)
        {
            yield break;
        }

        if (kind.Name == KindTable.Document)
        {
            if (Find(section, "id") is ScalarNode id)
            {
                yield return (id with { Text = Nfc.Of(id.Text) }, section);
            }

            yield break;
        }

        foreach (var pair in section.Pairs)
        {
            yield return (pair.Key, pair.Value);
        }
    }

    /// <summary>The mapping under a key of a file; null where there is none. A field that lacks indentation may be called as a section is, and be before it.</summary>
    public static MappingNode? SectionOf(MappingNode root, string key) => Find(root, key) switch
    {
        null => null,
        MappingNode section => section,
        _ => root.Pairs.Where(pair => pair.Name == key).Select(static pair => pair.Value).OfType<MappingNode>().FirstOrDefault(),
    };
}
