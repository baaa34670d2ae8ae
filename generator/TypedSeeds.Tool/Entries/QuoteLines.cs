using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Entries;

/// <summary>A line of a document that a quote touches.</summary>
/// <param name="Number">The line, from zero.</param>
/// <param name="Parts">Its text, split into parts inside and outside the quote.</param>
internal sealed record QuoteLine(int Number, IReadOnlyList<(string Text, bool IsQuote)> Parts);

/// <summary>The lines of a document that a quote touches.</summary>
internal static class QuoteLines
{
    /// <summary>How much of a long line is shown before and after the quote, in UTF-16 units.</summary>
    private const int MostAround = 240;

    public static IEnumerable<QuoteLine> Of(SourceLines source, Anchor anchor)
    {
        var (start, end) = (anchor.Pieces[0].Start, anchor.Pieces[^1].End);
        for (var number = source.LineAt(start); number <= source.LineAt(Math.Max(start, end - 1)); number++)
        {
            var line = source.Line(number);
            if (line.End > line.Start)
            {
                yield return Of(source.Text, anchor, number, Math.Max(line.Start, start - MostAround), Math.Min(line.End, end + MostAround), line);
            }
        }
    }

    private static QuoteLine Of(string text, Anchor anchor, int number, int from, int to, (int Start, int End) line)
    {
        var (first, last) = (from > line.Start ? WordEnd(text, from, to) : from, to < line.End ? WordStart(text, from, to) : to);
        var parts = new List<(string, bool)>();
        Add(parts, first > line.Start ? Shorten.Ellipsis : string.Empty, isQuote: false);
        var at = first;
        foreach (var piece in anchor.Pieces)
        {
            var (start, end) = (Math.Clamp(piece.Start, at, last), Math.Clamp(piece.End, at, last));
            Add(parts, text[at..start], isQuote: false);
            Add(parts, text[start..end], isQuote: true);
            at = end;
        }

        Add(parts, text[at..last] + (last < line.End ? Shorten.Ellipsis : string.Empty), isQuote: false);
        return new(number, parts);
    }

    private static void Add(List<(string Text, bool IsQuote)> parts, string text, bool isQuote)
    {
        if (text.Length > 0)
        {
            parts.Add((text, isQuote));
        }
    }

    // A cut through a word or a surrogate pair would show text that the document does not have.
    private static int WordEnd(string text, int from, int to) => text.IndexOf(' ', from, to - from) is >= 0 and var space ? space + 1 : Shorten.Boundary(text, from);

    private static int WordStart(string text, int from, int to) => text.LastIndexOf(' ', to - 1, to - from) is >= 0 and var space ? space : Shorten.Boundary(text, to);
}
