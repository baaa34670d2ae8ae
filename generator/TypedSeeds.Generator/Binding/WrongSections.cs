using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>The sections of a file that are not read although their key is right: of the wrong shape, or there twice.</summary>
/// <param name="Unread">The kinds whose entries nobody knows: what should be a mapping is a list, a text or nothing.</param>
/// <param name="Repeated">The mappings after the first of their key, whose ids can be seen.</param>
internal readonly record struct WrongSections(IReadOnlyList<Kind> Unread, IReadOnlyList<NodePair> Repeated)
{
    /// <summary>Those of a file.</summary>
    /// <param name="root">The file, without the fields that are called as a section is.</param>
    /// <param name="schema">The kinds.</param>
    public static WrongSections In(MappingNode root, KindSchema schema)
    {
        var unread = new List<Kind>();
        var repeated = new List<NodePair>();
        foreach (var pair in root.Pairs)
        {
            if (schema.WithSection(pair.Name) is not { } kind)
            {
                continue;
            }

            var read = FileOutline.SectionOf(root, pair.Name);
            if (pair.Value is not MappingNode mapping || (kind.Name == KindTable.Document && FileOutline.Find(mapping, FieldKeys.Id) is not ScalarNode))
            {
                unread.Add(kind);
            }
            else if (!ReferenceEquals(mapping, read))
            {
                repeated.Add(pair);
            }
        }

        return new(unread, repeated);
    }
}
