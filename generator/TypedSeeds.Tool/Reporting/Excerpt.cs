using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Reporting;

/// <summary>The line of a file in which a token begins, in a form that a terminal can show.</summary>
/// <param name="Before">The text before the token.</param>
/// <param name="Token">The part of the token that is on the line.</param>
/// <param name="After">The text after it.</param>
internal sealed record Excerpt(string Before, string Token, string After)
{
    private const string Tab = "    ";

    /// <summary>The mark below the token, such as <c>^~~~</c>, with the spaces that lead to it.</summary>
    public string Underline => new string(' ', Printable.Width(Before)) + "^" + new string('~', Math.Max(0, Printable.Width(Token) - 1));

    /// <summary>Takes the line from a file, and cuts it around the token if it is too long.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The token.</param>
    /// <param name="width">The number of columns available.</param>
    public static Excerpt Of(SourceLines source, FileSpan span, int width)
    {
        var (start, end) = source.Line(span.StartLine);
        var tokenStart = Math.Clamp(span.Start, start, end);
        var tokenEnd = Math.Clamp(span.Start + span.Length, tokenStart, end);

        // No more characters than columns can be shown, since nearly every character takes a column. This bounds the work.
        var from = Math.Max(start, tokenStart - width);
        var to = Math.Min(end, tokenStart + width);
        var cells = Cells(source.Text, from, to);
        var (first, last) = Window(cells, cells.TakeWhile(cell => cell.Start < tokenStart).Count(), width);
        var shown = cells.GetRange(first, last - first);
        return new(
            (first > 0 || from > start ? Shorten.Ellipsis : string.Empty) + Join(shown.Where(cell => cell.Start < tokenStart)),
            Join(shown.Where(cell => cell.Start >= tokenStart && cell.Start < tokenEnd)),
            Join(shown.Where(cell => cell.Start >= tokenEnd)) + (last < cells.Count || to < end ? Shorten.Ellipsis : string.Empty));
    }

    // Two thirds of the columns are for the token and what follows, one third for the text before. Either may use the rest.
    private static (int First, int Last) Window(List<Cell> cells, int token, int width)
    {
        var (first, last, used) = (token, token, 2 * Shorten.Ellipsis.Length);
        Grow(ref last, width * 2 / 3);
        for (; first > 0 && used + cells[first - 1].Width <= width; first--)
        {
            used += cells[first - 1].Width;
        }

        Grow(ref last, width);
        return (first, last);

        void Grow(ref int end, int room)
        {
            for (; end < cells.Count && used + cells[end].Width <= room; end++)
            {
                used += cells[end].Width;
            }
        }
    }

    private static List<Cell> Cells(string text, int from, int to)
    {
        var cells = new List<Cell>();
        var at = from;
        foreach (var rune in text.AsSpan(from, to - from).EnumerateRunes())
        {
            var shown = rune.Value == '\t' ? Tab : Printable.At(text, at) ?? rune.ToString();
            cells.Add(new(at, shown, Printable.Width(shown)));
            at += rune.Utf16SequenceLength;
        }

        return cells;
    }

    private static string Join(IEnumerable<Cell> cells) => string.Concat(cells.Select(cell => cell.Text));

    /// <summary>A character in the form in which it is shown.</summary>
    private readonly record struct Cell(int Start, string Text, int Width);
}
