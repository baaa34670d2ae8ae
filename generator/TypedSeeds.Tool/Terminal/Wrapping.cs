using Spectre.Console;
using Spectre.Console.Rendering;

namespace TypedSeeds.Tool.Terminal;

/// <summary>Breaks text into lines between words.</summary>
internal static class Wrapping
{
    /// <summary>The lines, each as its words and the space between them, without the space at its end.</summary>
    /// <param name="parts">The parts of the text, in their visible form.</param>
    /// <param name="width">The columns that a line has. A word that is wider goes on in the next line.</param>
    /// <remarks>The library measures a line again for each word of it, which is the square of its length.</remarks>
    public static IReadOnlyList<IReadOnlyList<Word>> Lines(IEnumerable<(string Text, Style? Style)> parts, int width)
    {
        var words = parts.SelectMany(static part => Words(part.Text, part.Style)).ToArray();
        var lines = new List<List<Word>> { new() };
        if (words.Sum(static word => word.Width) <= width)
        {
            lines[0].AddRange(words);
        }
        else
        {
            Fill(lines, words, width);
        }

        return [.. lines.Select(WithoutEnd)];
    }

    private static void Fill(List<List<Word>> lines, IEnumerable<Word> words, int width)
    {
        var left = width;
        foreach (var word in words.SelectMany(word => word.Width > width && !word.IsSpace ? Cut(word, width) : [word]))
        {
            var breaks = word.Width > left;
            if (breaks)
            {
                lines.Add([]);
                left = width;
            }

            // The space at a break is the break, however wide it is.
            if (!breaks || !word.IsSpace)
            {
                lines[^1].Add(word);
                left -= word.Width;
            }
        }

        if (lines[^1].Count == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }
    }

    private static IEnumerable<Word> Words(string text, Style? style)
    {
        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            var isSpace = char.IsWhiteSpace(text[start]);
            do
            {
                end++;
            }
            while (end < text.Length && char.IsWhiteSpace(text[end]) == isSpace);
            yield return Word.Of(text[start..end], style, isSpace);
        }
    }

    private static IEnumerable<Word> Cut(Word word, int width) =>
        Segment.SplitOverflow(new Segment(word.Text), Overflow.Fold, width).Select(part => Word.Of(part.Text, word.Style, isSpace: false));

    private static List<Word> WithoutEnd(List<Word> line)
    {
        var end = line.FindLastIndex(static word => !word.IsSpace) + 1;
        line.RemoveRange(end, line.Count - end);
        return line;
    }
}

/// <summary>A word, or the space between two.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Style">How it is shown; null for plain text.</param>
/// <param name="IsSpace">Whether it is space.</param>
/// <param name="Width">The columns that it takes.</param>
internal readonly record struct Word(string Text, Style? Style, bool IsSpace, int Width)
{
    public static Word Of(string text, Style? style, bool isSpace) => new(text, style, isSpace, Printable.Width(text));
}
