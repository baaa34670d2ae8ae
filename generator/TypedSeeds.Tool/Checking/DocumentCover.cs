using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Covering;
using TypedSeeds.Generator.Anchoring.Splitting;

namespace TypedSeeds.Tool.Checking;

/// <summary>Measures how much of a document is quoted, as the compiler does.</summary>
internal static class DocumentCover
{
    /// <param name="document">The document.</param>
    /// <param name="file">The file that annotates it; null if none does.</param>
    public static CoveredText Of(DocumentText document, CheckedFile? file) => Coverage.Measure(
        document.Text,
        new WordBorders(document.Text),
        Sentences.Find(document.Text, file?.Anchored.Layout ?? TextLayout.Seen),
        file is null ? [] : [.. file.Anchored.Entries.SelectMany(static entry => entry.Anchors).SelectMany(static anchor => anchor.Pieces), .. file.Anchored.Guests, .. file.Anchored.QuotedByCarrier],
        listsWords: true);
}
