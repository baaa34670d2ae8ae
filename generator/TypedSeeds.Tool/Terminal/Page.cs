using Spectre.Console;
using Spectre.Console.Rendering;

namespace TypedSeeds.Tool.Terminal;

/// <summary>The output for people: text in the colours of <see cref="Styles"/>, if the host has colour.</summary>
internal sealed class Page(IAnsiConsole console, bool hasColour)
{
    private const char Mark = '~';

    /// <summary>Writes text, made safe to show by <see cref="Printable"/>.</summary>
    public Page Write(string text, Style? style = null)
    {
        console.Write(new Text(Printable.Of(text), style));
        return this;
    }

    /// <summary>Writes text, then ends the line.</summary>
    public Page Line(string text = "", Style? style = null)
    {
        Write(text, style);
        console.WriteLine();
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
        var paragraph = new Paragraph();
        foreach (var (text, style) in parts)
        {
            paragraph.Append(Printable.Of(text), style);
        }

        var options = RenderOptions.Create(console, console.Profile.Capabilities);
        var next = firstMargin;
        foreach (var line in Segment.SplitLines(((IRenderable)paragraph).Render(options, Math.Max(1, width - margin.Length))))
        {
            Write(next, Styles.Faint);
            // Wrapping keeps the space before a break.
            var words = line.Reverse<Segment>().SkipWhile(segment => string.IsNullOrWhiteSpace(segment.Text)).Reverse();

            // Words that are marked are coloured one by one.
            var segments = (marked is null ? Joined(words) : words).ToArray();
            foreach (var segment in segments)
            {
                Write(segment == segments[^1] ? segment.Text.TrimEnd() : segment.Text, segment.Style);
            }

            Line();
            WriteMarks(segments, margin, marked);
            next = margin;
        }
    }

    // The paragraph has a segment for each word; one style is one piece of text in the terminal.
    private static IEnumerable<Segment> Joined(IEnumerable<Segment> line)
    {
        Segment? last = null;
        foreach (var segment in line)
        {
            if (last is not null && !last.Style.Equals(segment.Style))
            {
                yield return last;
                last = null;
            }

            last = last is null ? segment : new Segment(last.Text + segment.Text, last.Style);
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    private void WriteMarks(Segment[] line, string margin, Style? marked)
    {
        if (!hasColour && marked is { } style && line.Any(segment => segment.Style.Equals(style)))
        {
            Line((margin + string.Concat(line.Select(segment => new string(segment.Style.Equals(style) ? Mark : ' ', segment.CellCount())))).TrimEnd());
        }
    }
}
