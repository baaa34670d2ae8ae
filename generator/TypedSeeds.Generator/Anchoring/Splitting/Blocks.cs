namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>Joins the lines of paragraphs.</summary>
internal static class Blocks
{
    private static readonly char[] PageMarks = ['\v', '\f', '\u0085', '\u2028'];

    /// <summary>The blocks of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="joinsFrom">The width from which a line runs on into the next.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static List<Block> Of(string text, List<TextLine> lines, int joinsFrom, CancellationToken cancellation)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (lines[i].Kind == LineKind.Blank)
            {
                continue;
            }

            var first = lines[i];
            while (i + 1 < lines.Count && RunsOn(text, lines[i], lines[i + 1], joinsFrom) && !BeginsItem(text, first, lines[i], lines[i + 1]))
            {
                i++;
            }

            blocks.Add(new Block(first.Start, lines[i].End, first.Kind == LineKind.Heading));
        }

        return blocks;
    }

    private static bool RunsOn(string text, TextLine line, TextLine next, int joinsFrom) =>
        line.IsParagraph && next.IsParagraph
        && (line.Width >= joinsFrom
            || (SentenceClasses.At(text, next.Start) == SentenceClass.Lower && (joinsFrom < int.MaxValue || (!Layout.IsClosed(text, line) && IsOnPage(text, line.End, next.Start)))));

    // What ends a line or a page alone, as a form feed does, ends no paragraph before a small letter.
    private static bool IsOnPage(string text, int start, int end) => text.IndexOfAny(PageMarks, start, end - start) >= 0;

    // A line of a paragraph can begin with a number or a dash by chance; after a comma, a colon or a stop it is none.
    private static bool BeginsItem(string text, TextLine first, TextLine line, TextLine next) =>
        next.Kind == LineKind.Item && (first.Kind == LineKind.Item || Layout.IsClosed(text, line) || text[line.End - 1] is ':' or ';' or ',' or '：' or '；' or '、');
}
