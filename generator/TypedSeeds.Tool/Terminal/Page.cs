using Spectre.Console;

namespace TypedSeeds.Tool.Terminal;

/// <summary>The output for people: text in the colours of <see cref="Styles"/>, if the host has colour.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="colours">Writes text in colour to the same place; null if there is none.</param>
internal sealed class Page(TextWriter output, IAnsiConsole? colours)
{
    private const char Mark = '~';

    /// <summary>Writes text, made safe to show by <see cref="Printable"/>.</summary>
    public Page Write(string text, Style? style = null)
    {
        WriteShown(Printable.Of(text), style);
        return this;
    }

    /// <summary>Writes text, then ends the line.</summary>
    public Page Line(string text = "", Style? style = null)
    {
        Write(text, style);
        output.Write(Environment.NewLine);
        return this;
    }

    /// <summary>Writes one text on several lines, wrapped between words.</summary>
    /// <param name="parts">The parts of the text.</param>
    /// <param name="firstMargin">The text before the first line.</param>
    /// <param name="margin">The text before the other lines.</param>
    /// <param name="width">The columns for margin and text.</param>
    /// <param name="marked">The style of the parts that are underlined with characters if there is no colour; null for none.</param>
    public void Wrap(IEnumerable<(string Text, Style? Style)> parts, string firstMargin, string margin, int width, Style? marked)
    {
        var next = firstMargin;
        foreach (var line in Wrapping.Lines(parts.Select(static part => (Printable.Of(part.Text), part.Style)), Math.Max(1, width - margin.Length)))
        {
            Write(next, Styles.Faint);

            // Words that are marked are coloured one by one.
            foreach (var (text, style) in marked is null ? Joined(line) : line.Select(static word => (word.Text, word.Style)))
            {
                WriteShown(text, style);
            }

            Line();
            WriteMarks(line, margin, marked);
            next = margin;
        }
    }

    // One style is one piece of text in the terminal.
    private static IEnumerable<(string Text, Style? Style)> Joined(IReadOnlyList<Word> line)
    {
        for (var (start, end) = (0, 0); start < line.Count; start = end)
        {
            var style = line[start].Style;
            end = line.Skip(start).TakeWhile(word => Equals(word.Style, style)).Count() + start;
            yield return (string.Concat(line.Take(start..end).Select(static word => word.Text)), style);
        }
    }

    private void WriteMarks(IReadOnlyList<Word> line, string margin, Style? marked)
    {
        if (colours is null && marked is { } style && line.Any(word => Equals(word.Style, style)))
        {
            Line((margin + string.Concat(line.Select(word => new string(Equals(word.Style, style) ? Mark : ' ', word.Width)))).TrimEnd());
        }
    }

    private void WriteShown(string text, Style? style)
    {
        if (colours is null || style is null)
        {
            output.Write(text);
        }
        else
        {
            colours.Write(new Text(text, style));
        }
    }
}
