using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Says which characters or words of a document a quote would cut in two.</summary>
internal static class CutExplanation
{
    /// <summary>A longer quote is not shown whole.</summary>
    private const int LongestShown = 40;

    /// <summary>A clause for a message; empty where the range cuts nothing.</summary>
    public static string Explain(SearchedDocument document, TextRange range)
    {
        var cuts = CutsOf(document.Borders, range).ToArray();
        if (cuts.Length == 0)
        {
            return string.Empty;
        }

        var parts = cuts.Select(cut => Describe(document, cut, range));
        var nouns = cuts.Select(cut => document.Borders.NounOf(cut)).Distinct().ToArray();
        var noun = nouns.Length > 1 ? "words" : cuts.Length > 1 ? nouns[0].TrimEnd('s') + "s" : nouns[0];
        return $"the document has {string.Join(", and ", parts)}: quote the whole {noun}";
    }

    /// <summary>The wholes that a range has a part of: one for each end, or one for both.</summary>
    private static IEnumerable<TextRange> CutsOf(TextBorders borders, TextRange range)
    {
        if (borders.NumberBefore(range.Start) is >= 0 and var number)
        {
            // The mark after the number of a list item is a word of its own, and says nothing without the number.
            return [new(number, range.Start + 1 - number)];
        }

        TextRange? first = borders.Has(range.Start) ? null : borders.Around(range.Start);
        TextRange? last = borders.Has(range.End) ? null : borders.Around(range.End);
        if (first is { } one && last is { } other && (one.End >= other.Start || range.Length <= LongestShown))
        {
            return [new(one.Start, other.End - one.Start)];
        }

        return new[] { first, last }.OfType<TextRange>();
    }

    private static string Describe(SearchedDocument document, TextRange whole, TextRange range)
    {
        var (start, end) = (Math.Max(whole.Start, range.Start), Math.Min(whole.End, range.End));
        var text = document.Document.Text;
        var part = text.Substring(start, end - start);
        var left = text.Substring(whole.Start, start - whole.Start) + text.Substring(end, whole.End - end);

        // A mark that is left out may change nothing that is seen, and marks alone would be drawn on the sign before them.
        var without = IsOfMarks(left) ? $" without {CodePointsOf(left)}" : string.Empty;
        return $"‘{document.Slice(whole)}’, of which {(IsOfMarks(part) ? CodePointsOf(part) : $"‘{part}’")} is a part{without}";
    }

    private static bool IsOfMarks(string text) => PointsOf(text).All(static point => GraphemeClasses.Of(point) is GraphemeClass.Control || GraphemeClasses.IsMark(GraphemeClasses.Of(point)));

    private static string CodePointsOf(string text) =>
        string.Join(" ", PointsOf(text).Select(Invisible.Name));

    private static IEnumerable<int> PointsOf(string text)
    {
        for (var at = 0; at < text.Length; at += CodePoints.LengthOf(CodePoints.At(text, at)))
        {
            yield return CodePoints.At(text, at);
        }
    }
}
