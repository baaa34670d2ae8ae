using Spectre.Console;
using Spectre.Console.Rendering;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>Statements below one another: the line, the mode, and the words, with the errata in them.</summary>
internal sealed class StatementGrid
{
    // Wide enough for “reported”; fixed, so that the words of all grids begin in one column.
    private const int LineWidth = 7;
    private const int ModeWidth = 8;

    private readonly Grid _grid = new Grid()
        .AddColumn(new GridColumn { Width = LineWidth, NoWrap = true })
        .AddColumn(new GridColumn { Width = ModeWidth, NoWrap = true })
        .AddColumn();

    // An erratum on several statements is told beside the first.
    private readonly HashSet<CorpusErratum> _told = [];

    public IRenderable Renderable => _grid;

    /// <summary>Adds a rendering: its words, since what it does is what the official sentence does.</summary>
    public void AddRendering(Statement statement) => Add(statement, new Paragraph(Citation.Quoted(statement.Quote)));

    /// <summary>Adds a statement that stands for itself.</summary>
    public void AddStatement(Statement statement) =>
        Add(
            statement,
            new Paragraph(ActPhrase.Of(statement), Styles.Strong)
                .Append(By(statement), Styles.Faint)
                .Append($": {Citation.Quoted(statement.Quote)}"));

    public void AddNote(string label, string note) => AddRow(string.Empty, label, new Text(note), Styles.Faint);

    private static string By(Statement statement) =>
        statement.By.AreTheSameAs(Brief.Speakers) ? string.Empty : $", by {Words.List(statement.By)}";

    private void Add(Statement statement, Paragraph words)
    {
        AddRow(Citation.Lines([statement.Quote]), Words.Of(statement.Mode), words, Styles.Faint);
        foreach (var erratum in NotableErrata.In(statement).Where(_told.Add))
        {
            var style = Styles.Of(erratum);
            AddRow(string.Empty, ErratumText.Label, new Text(ErratumText.Of(erratum), style), style);
        }
    }

    private void AddRow(string line, string label, IRenderable words, Style style) =>
        _grid.AddRow(new Text(line, Styles.Faint), new Text(label, style), words);
}
