using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The ids that one annotation file declares, whether or not their entries are right.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsComplete">Whether the whole file could be read.</param>
/// <param name="Keys">The ids, by kind.</param>
/// <param name="Rejected">Ids of sections that are not known, or whose kind has a wrong declaration, of entries that are indented too much, and those that are meant by ids that are not allowed, as a reference may write them.</param>
/// <param name="Unread">The kinds, by document, whose section has the wrong shape.</param>
/// <param name="Renamed">The ids that entries had before, each with the one that its entry has now.</param>
internal sealed record DeclaredIds(string Path, bool IsComplete, EquatableArray<EntryKey> Keys, EquatableArray<string> Rejected, EquatableArray<(string Kind, string Document)> Unread, EquatableArray<RenamedId> Renamed)
{
    public static DeclaredIds Of(AnnotationFile file, KindSchema schema, string document, List<EntryKey> keys, IEnumerable<string> misplaced, List<RenamedId> renamed)
    {
        var wrong = WrongSections.In(UnreadSections.In(file.Root, schema).Root, schema);
        var rejected = RejectedIds(SectionKeys.UnreadIn(file, schema).Concat(wrong.Repeated), document).Concat(misplaced.SelectMany(id => new[] { id, $"{document}/{id}" }));
        var unread = wrong.Unread.Select(kind => (kind.Name, kind.Scope == Scope.Document ? document : string.Empty));
        return new(file.Path, file.IsComplete, keys.ToEquatableArray(), rejected.ToEquatableArray(), unread.ToEquatableArray(), renamed.ToEquatableArray());
    }

    private static IEnumerable<string> RejectedIds(IEnumerable<NodePair> sections, string document)
    {
        foreach (var (name, section) in sections.Where(static pair => pair.Value is MappingNode).Select(static pair => (pair.Name, (MappingNode)pair.Value)))
        {
            // It may be an entry that is not indented.
            yield return name;
            yield return $"{document}/{name}";
            foreach (var pair in section.Pairs)
            {
                yield return pair.Name;
                yield return $"{document}/{pair.Name}";
                if (pair is { Name: FieldKeys.Id, Value: ScalarNode id })
                {
                    yield return Nfc.Of(id.Text);
                }
            }
        }
    }
}

/// <summary>An id that an entry had before.</summary>
/// <param name="Former">The entry under that id.</param>
/// <param name="Now">The entry under its id.</param>
internal sealed record RenamedId(EntryKey Former, EntryKey Now);
