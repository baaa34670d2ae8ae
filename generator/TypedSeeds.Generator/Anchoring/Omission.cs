using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A mark in a quote by which its author meant that words are left out. The format has pieces for that.</summary>
internal static class Omission
{
    /// <summary>Longer pieces are not shown.</summary>
    private const int LongestShown = 200;

    // The longer of two that begin alike comes first.
    private static readonly string[] Marks = ["[...]", "[…]", "(...)", "(…)", "[. . .]", "(. . .)", ". . .", "...", "…", "⋯", "‥"];

    /// <summary>A clause that says what to write; empty where a quote has no such mark, or where the document has it too and not the words around it.</summary>
    public static Hint Explain(string words, SearchedDocument document)
    {
        if (Marks.FirstOrDefault(mark => words.IndexOf(mark, StringComparison.Ordinal) >= 0) is not { } mark)
        {
            return Hint.None;
        }

        var pieces = Pieces(words, mark, document);
        return document.Document.Text.IndexOf(mark, StringComparison.Ordinal) < 0 || pieces.Length > 0
            ? new Hint($"; '{mark}' has no meaning here: write {Written(pieces)}, or start and end", null) { Choices = new([.. Choices(pieces)]) }
            : Hint.None;
    }

    /// <summary>What is said of a mark that is written as a piece of its own; null where a piece is none.</summary>
    public static Hint? Alone(PieceSelector piece) => piece.IsOneOfSeveral && Marks.Contains(piece.Opening.Text.Trim())
        ? $"; '{piece.Opening.Text.Trim()}' is no piece: what lies between two pieces is left out by itself, so take it out"
        : default(Hint?);

    private static string Written(string[] pieces) =>
        pieces.Length > 0 && pieces.Sum(static piece => piece.Length) <= LongestShown ? $"a list of pieces, [{string.Join(", ", pieces.Select(YamlText.Words))}]" : "a list of pieces";

    // The words between two pieces may have been left out because they do not matter, or only to write less.
    private static IEnumerable<Proposal> Choices(string[] pieces)
    {
        var written = pieces.Select(YamlText.Words).ToArray();
        if (pieces.Length > 0)
        {
            yield return new($"[{string.Join(", ", written)}]", IsSafe: false, ProposalForm.Source);
        }

        if (pieces.Length == 2)
        {
            yield return new($"{{ start: {written[0]}, end: {written[1]} }}", IsSafe: false, ProposalForm.Source);
        }
    }

    /// <summary>The words before, between and after the marks, where the document has all of them; else none.</summary>
    private static string[] Pieces(string words, string mark, SearchedDocument document)
    {
        var pieces = words.Split([mark], StringSplitOptions.None).Select(static piece => TextIndex.Normalize(piece).Trim(' ')).Where(static piece => piece.Length > 0).ToArray();
        return pieces.Length > 1 && pieces.All(piece => document.Index.Find(piece).Whole.Count > 0) ? pieces : [];
    }
}
