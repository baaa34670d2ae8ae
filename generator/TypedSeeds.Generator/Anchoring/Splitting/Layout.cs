using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>What a line of a document is.</summary>
internal enum TextLayout
{
    /// <summary>The document does not say; the text shows it.</summary>
    Seen,

    /// <summary>A part of a paragraph, which ends at an empty line.</summary>
    Wrapped,

    /// <summary>A paragraph.</summary>
    Lines,
}

/// <summary>Sees from a text whether its lines are wrapped.</summary>
/// <remarks>
/// Only line breaks without a stop before them matter. A program that wraps breaks a line where the next word would not fit
/// any more; so in a wrapped text nearly every such line is full, and the next one begins with a small letter where
/// there are small letters.
/// </remarks>
internal static class Layout
{
    /// <summary>Lines that are longer are paragraphs.</summary>
    private const int LongestLine = 200;

    /// <summary>Shorter lines are lists of words, verses or addresses.</summary>
    private const int ShortestWidth = 30;
    private const int ShortestJoinedWidth = 12;

    /// <summary>In a script without small letters, so many full lines are no chance.</summary>
    private const int LeastWithoutCase = 3;

    /// <summary>Nor are so many in a text without a stop, which may be of headlines or verses.</summary>
    private const int LeastWithoutStop = 3;

    /// <summary>One line in fifty may be longer than the width: a table, an address.</summary>
    private const int Outliers = 50;

    /// <summary>A line of so many eighths of the width is full, since the width is that of the longest line that there happens to be.</summary>
    private static readonly (int Parts, int Of) NearlyFull = (7, 8);

    /// <summary>In a script without spaces, a line is full where so many characters would not fit: some signs begin no line.</summary>
    private const int JoinedSlack = 3;

    /// <summary>The layout that a document's field gives.</summary>
    public static TextLayout Parse(string? value) => value switch
    {
        "wrapped" => TextLayout.Wrapped,
        "lines" => TextLayout.Lines,
        _ => TextLayout.Seen,
    };

    /// <summary>The width from which a line runs on into the next: 0 if every line does, <see cref="int.MaxValue"/> if none.</summary>
    public static int JoinsFrom(string text, List<TextLine> lines, TextLayout layout) => layout switch
    {
        TextLayout.Wrapped => 0,
        TextLayout.Lines => int.MaxValue,
        _ => IsWrapped(text, lines, WidthOf(lines)) ? WidthOf(lines) / 2 : int.MaxValue,
    };

    /// <summary>Whether a line ends with a stop.</summary>
    public static bool IsClosed(string text, TextLine line)
    {
        var at = line.End;
        while (at > line.Start && SentenceClasses.Before(text, at) is SentenceClass.Close or SentenceClass.Quote or SentenceClass.Extend)
        {
            at--;
        }

        return at > line.Start && SentenceClasses.IsStop(SentenceClasses.Before(text, at));
    }

    private static bool IsWrapped(string text, List<TextLine> lines, int width)
    {
        if (width > LongestLine)
        {
            return false;
        }

        var (open, full, cased, small, joined) = (0, 0, 0, 0, 0);
        var hasStop = lines.Count > 0 && IsClosed(text, lines[lines.Count - 1]);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            var isClosed = IsClosed(text, line);
            hasStop |= isClosed;
            if (!line.IsParagraph || next.Kind != LineKind.Prose || isClosed)
            {
                continue;
            }

            var first = SentenceClasses.At(text, next.Start);
            if (line.Width < width / 2 && first != SentenceClass.Lower)
            {
                // A title, or a line of an address: in wrapped text, too, it ends here.
                continue;
            }

            open++;
            full += line.Width + FirstWord(text, next, first) > width || line.Width * NearlyFull.Of >= width * NearlyFull.Parts ? 1 : 0;
            cased += first is SentenceClass.Lower or SentenceClass.Upper ? 1 : 0;
            small += first == SentenceClass.Lower ? 1 : 0;
            joined += first is SentenceClass.Joined or SentenceClass.Phrase ? 1 : 0;
        }

        // One or two headlines may be as wide as each other by chance, and have no stop.
        if (open < LeastWithoutStop && !hasStop)
        {
            return false;
        }

        var isCased = cased * 2 > open;
        var leastWidth = joined * 2 > open ? ShortestJoinedWidth : ShortestWidth;
        return width >= leastWidth && full * 4 >= open * 3 && (isCased ? small * 2 >= cased && open > 0 : open >= LeastWithoutCase);
    }

    // The space before the word counts, too.
    private static int FirstWord(string text, TextLine line, SentenceClass first)
    {
        if (first is SentenceClass.Joined or SentenceClass.Phrase)
        {
            return JoinedSlack;
        }

        var end = line.Start;
        while (end < line.End && !WhiteSpace.Is(text[end]))
        {
            end++;
        }

        return end - line.Start + 1;
    }

    // The width that all lines but a few keep to.
    private static int WidthOf(List<TextLine> lines)
    {
        var counts = new int[LongestLine + 2];
        var total = 0;
        foreach (var line in lines)
        {
            if (line.IsParagraph)
            {
                counts[Math.Min(line.Width, LongestLine + 1)]++;
                total++;
            }
        }

        var over = 0;
        for (var width = LongestLine + 1; width > 0; width--)
        {
            over += counts[width];
            if (over * Outliers > total)
            {
                return width;
            }
        }

        return 0;
    }
}
