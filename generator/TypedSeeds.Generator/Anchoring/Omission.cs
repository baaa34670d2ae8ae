using TypedSeeds.Generator.Anchoring.Search;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A mark in a quote by which its author meant that words are left out. The format has pieces for that.</summary>
internal static class Omission
{
    // The longer of two that begin alike comes first.
    private static readonly string[] Marks = ["[...]", "[…]", "(...)", "(…)", "[. . .]", "(. . .)", ". . .", "...", "…", "⋯", "‥"];

    /// <summary>A clause that says what to write; empty where a quote has no such mark, or where the document has it too and not the words around it.</summary>
    public static string Explain(string words, SearchedDocument document)
    {
        var mark = Marks.FirstOrDefault(mark => words.IndexOf(mark, StringComparison.Ordinal) >= 0);
        return mark is not null && (document.Document.Text.IndexOf(mark, StringComparison.Ordinal) < 0 || HasPieces(words, mark, document))
            ? $"; '{mark}' has no meaning here: write a list of pieces, or start and end"
            : string.Empty;
    }

    private static bool HasPieces(string words, string mark, SearchedDocument document)
    {
        var pieces = words.Split([mark], StringSplitOptions.None).Select(static piece => TextIndex.Normalize(piece).Trim(' ')).Where(static piece => piece.Length > 0).ToArray();
        return pieces.Length > 1 && pieces.All(piece => document.Index.Find(piece).Whole.Count > 0);
    }
}
