using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>An entry that an annotation can refer to, even if it still has errors.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Label">Its name or its first words; empty if it has neither.</param>
internal sealed record LiveEntry(EntryKey Key, string Label)
{
    private const int LongestLabel = 120;

    /// <summary>The fields that best identify an entry to a person, the best first.</summary>
    private static readonly string[] Telling = [.. NamingFields.Titles, FieldKeys.Quote, FieldKeys.Quotes, FieldKeys.Description];

    /// <summary>The entries of an annotation file.</summary>
    public static IEnumerable<LiveEntry> Of(AnnotationFile file, KindSchema schema)
    {
        var document = FileOutline.DocumentId(file);
        foreach (var kind in schema.Kinds)
        {
            foreach (var (id, value) in FileOutline.Entries(file, kind).Where(entry => Ids.Problem(entry.Id.Text) is null))
            {
                yield return new LiveEntry(kind.KeyOf(id.Text, document), Shorten.To(OnOneLine(LabelOf(value)), LongestLabel));
            }
        }
    }

    private static string LabelOf(Node entry) => entry is MappingNode mapping
        ? Telling.Select(key => FileOutline.Find(mapping, key)).Select(FirstWords).FirstOrDefault(words => words.Length > 0) ?? string.Empty
        : string.Empty;

    // The first words of a quote, in each of its written forms.
    private static string FirstWords(Node? node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        SequenceNode { Items.Count: > 0 } sequence => FirstWords(sequence.Items[0]),
        MappingNode mapping => FirstWords(FileOutline.Find(mapping, FieldKeys.Exact) ?? FileOutline.Find(mapping, FieldKeys.Start)),
        _ => string.Empty,
    };

    private static string OnOneLine(string label) => string.Join(" ", label.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
