using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The ids that one annotation file declares, whether or not their entries are right.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsComplete">Whether the whole file could be read.</param>
/// <param name="Keys">The ids, by kind.</param>
/// <param name="Rejected">Ids of sections that are not known, or whose kind has a wrong declaration, and of entries that are indented too much, as a reference may write them.</param>
/// <param name="Renamed">The ids that entries had before, each with the one that its entry has now.</param>
internal sealed record DeclaredIds(string Path, bool IsComplete, EquatableArray<EntryKey> Keys, EquatableArray<string> Rejected, EquatableArray<RenamedId> Renamed)
{
    public static DeclaredIds Of(AnnotationFile file, KindSchema schema, string document, List<EntryKey> keys, IEnumerable<string> misplaced, List<RenamedId> renamed) =>
        new(file.Path, file.IsComplete, keys.ToEquatableArray(), RejectedIds(file, schema, document).Concat(misplaced.SelectMany(id => new[] { id, $"{document}/{id}" })).ToEquatableArray(), renamed.ToEquatableArray());

    private static IEnumerable<string> RejectedIds(AnnotationFile file, KindSchema schema, string document)
    {
        foreach (var unread in SectionKeys.UnreadIn(file, schema))
        {
            if (unread.Value is not MappingNode section)
            {
                continue;
            }

            // It may be an entry that is not indented.
            yield return unread.Name;
            yield return $"{document}/{unread.Name}";
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
