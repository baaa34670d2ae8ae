using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The ids that one annotation file declares, whether or not their entries are right.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsComplete">Whether the whole file could be read.</param>
/// <param name="Keys">The ids, by kind.</param>
/// <param name="PassedOver">Ids of kinds whose declaration is wrong, as a reference may write them.</param>
internal sealed record DeclaredIds(string Path, bool IsComplete, EquatableArray<EntryKey> Keys, EquatableArray<string> PassedOver)
{
    public static DeclaredIds Of(AnnotationFile file, KindSchema schema, string document, List<EntryKey> keys) =>
        new(file.Path, file.IsComplete, keys.ToEquatableArray(), IdsPassedOver(file, schema, document).ToEquatableArray());

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
