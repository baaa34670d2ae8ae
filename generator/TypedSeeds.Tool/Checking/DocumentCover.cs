using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Covering;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Checking;

/// <summary>Measures how much of a document is quoted, as the compiler does.</summary>
internal static class DocumentCover
{
    /// <param name="document">The document.</param>
    /// <param name="file">The file that annotates it; null if none does.</param>
    public static CoveredText Of(DocumentText document, CheckedFile? file)
    {
        var entries = file is null ? default : file.Anchored.Entries;
        return Coverage.Measure(
            document.Text,
            new WordBorders(document.Text),
            Sentences.Find(document.Text, LayoutOf(entries)),
            entries.SelectMany(Ranges).ToList());
    }

    /// <summary>The entry that describes the document of a file; null where it has none.</summary>
    public static AnchoredEntry? EntryOf(IEnumerable<AnchoredEntry> entries) => entries.FirstOrDefault(entry => entry.Key.Kind == KindTable.Document);

    private static IEnumerable<TextRange> Ranges(AnchoredEntry entry) => entry.Values.SelectMany(value => value switch
    {
        AnchorsValue quotes => quotes.Anchors.SelectMany(anchor => anchor.Pieces),
        AnchoredSourcesValue sources => sources.Sources.SelectMany(source => source.Anchor?.Pieces ?? default),
        _ => [],
    });

    private static TextLayout LayoutOf(EquatableArray<AnchoredEntry> entries) => Layout.Parse((EntryOf(entries)?[FieldKeys.Layout] as TextValue)?.Text);
}
