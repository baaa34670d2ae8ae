using Spectre.Console;
using Spectre.Console.Rendering;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>The output of the sections: headings, paragraphs and tables in sequence.</summary>
internal sealed class Page(IAnsiConsole console)
{
    private const int IndentWidth = 2;

    private bool _endsBlank;

    public void Title(string text) => Text(text, Styles.Heading);

    public void Heading(string text)
    {
        Break();
        Add(new Rule { Title = $"[{Styles.Heading.ToMarkup()}]{Markup.Escape(text)}[/]", Justification = Justify.Left, Style = Styles.Faint });
    }

    public void Text(string text, Style? style = null, int depth = 0) => Add(new Text(text, style), depth);

    public void Add(IRenderable item, int depth = 0)
    {
        console.Write(new Padder(item, new Padding(depth * IndentWidth, 0, 0, 0)));

        // A table ends with a blank line.
        _endsBlank = item is Table;
    }

    /// <summary>A blank line, unless there is one already.</summary>
    public void Break()
    {
        if (!_endsBlank)
        {
            console.WriteLine();
            _endsBlank = true;
        }
    }
}
