using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Binding;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Words that a comma in brackets divided, though the document has them together.</summary>
internal static class DividedWords
{
    /// <summary>Longer words are not shown in full.</summary>
    private const int LongestShown = 80;

    /// <summary>What to write instead; null where no comma divided the words.</summary>
    public static string? Explain(PieceSelector piece, SearchedDocument document)
    {
        var words = piece.Opening.Text;
        return Explain(piece.Before is { } before ? $"{before}, {words}" : null, document)
            ?? Explain(piece.After is { } after ? $"{words}, {after}" : null, document);
    }

    private static string? Explain(string? together, SearchedDocument document) =>
        together is not null && document.Index.Find(TextIndex.Normalize(together).Trim(' ')).Whole.Count > 0
            ? $"; the document has ‘{Shorten.To(together, LongestShown)}’, and in brackets a ',' ends an item: put words that hold one in quotes"
            : null;
}
