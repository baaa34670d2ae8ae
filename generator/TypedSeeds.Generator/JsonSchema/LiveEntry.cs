using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>An entry that an annotation can refer to, whether or not it is right yet.</summary>
/// <param name="Key">What names it.</param>
/// <param name="Label">What it is called, or its first words; empty where it says neither.</param>
internal sealed record LiveEntry(EntryKey Key, string Label)
{
    private const int LongestLabel = 120;

    /// <summary>The fields that tell a person best which entry is meant, the best first.</summary>
    private static readonly string[] Telling = ["name", "title", "summary", "quote", "quotes", "description"];

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

    // Of a quote, the words that it begins with, in whichever of its forms it is written.
    private static string FirstWords(Node? node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        SequenceNode { Items.Count: > 0 } sequence => FirstWords(sequence.Items[0]),
        MappingNode mapping => FirstWords(FileOutline.Find(mapping, "exact") ?? FileOutline.Find(mapping, "start")),
        _ => string.Empty,
    };

    private static string OnOneLine(string label) => string.Join(" ", label.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
