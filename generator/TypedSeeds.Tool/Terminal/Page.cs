using Spectre.Console;
using Spectre.Console.Rendering;

namespace TypedSeeds.Tool.Terminal;

/// <summary>What people read: text in the colours of <see cref="Styles"/>, as far as the place shows any.</summary>
internal sealed class Page(IAnsiConsole console, bool hasColour)
{
    private const char Mark = '~';

    /// <summary>Writes text, made safe to show by <see cref="Printable"/>.</summary>
    public Page Write(string text, Style? style = null)
    {
        console.Write(new Text(Printable.Of(text), style));
        return this;
    }

    /// <summary>The same, and ends the line.</summary>
    public Page Line(string text = "", Style? style = null)
    {
        Write(text, style);
        console.WriteLine();
        return this;
    }

    /// <summary>Writes parts of one text below one another, broken between words.</summary>
    /// <param name="parts">The text.</param>
    /// <param name="firstMargin">What stands before its first line.</param>
    /// <param name="margin">What stands before the others.</param>
    /// <param name="width">The columns for both.</param>
    /// <param name="marked">The style of parts that are underlined in characters where no colour shows; null for none.</param>
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
            // A break leaves the space before it.
            var segments = line.Reverse<Segment>().SkipWhile(segment => string.IsNullOrWhiteSpace(segment.Text)).Reverse().ToArray();
            foreach (var segment in segments)
            {
                Write(segment == segments[^1] ? segment.Text.TrimEnd() : segment.Text, segment.Style);
            }

            Line();
            WriteMarks(segments, margin, marked);
            next = margin;
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
