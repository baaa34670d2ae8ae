using Spectre.Console;
using Spectre.Console.Rendering;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>What the sections write on: headings, paragraphs and tables, one below the other.</summary>
internal sealed class Page(IAnsiConsole console)
{
    private const int IndentWidth = 2;

    public void Title(string text) => console.Write(new Paragraph(text, Styles.Heading).Append(Environment.NewLine));

    public void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Rule { Title = text, Justification = Justify.Left, Style = Styles.Faint });
    }

    public void Text(string text, Style? style = null, int depth = 0) => Add(new Text(text, style), depth);

    public void Add(IRenderable item, int depth = 0)
    {
        console.Write(new Padder(item, new Padding(depth * IndentWidth, 0, 0, 0)));
    }

    public void Break() => console.WriteLine();
}
