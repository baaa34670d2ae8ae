using Spectre.Console;
using Spectre.Console.Rendering;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>A grid of statements: line, mode, and words with their errata.</summary>
internal sealed class StatementGrid
{
    // Wide enough for “reported”, and fixed so that the words of all grids begin in the same column.
    private const int LineWidth = 7;
    private const int ModeWidth = 8;

    private readonly Grid _grid = new Grid()
        .AddColumn(new GridColumn { Width = LineWidth, NoWrap = true })
        .AddColumn(new GridColumn { Width = ModeWidth, NoWrap = true })
        .AddColumn();

    // An erratum on several statements is told beside the first.
    private readonly HashSet<CorpusErratum> _told = [];

    public IRenderable Renderable => _grid;

    /// <summary>Adds a rendering by its words alone, since its act is that of the official sentence.</summary>
    public void AddRendering(Statement statement) => Add(statement, new Paragraph(Citation.Quoted(statement.Quote)));

    /// <summary>Adds a statement that is no rendering.</summary>
    public void AddStatement(Statement statement) =>
        Add(
            statement,
            new Paragraph(ActPhrase.Of(statement) + (NamesSpeaker(statement) ? "," : ":"), Styles.Strong)
                .Append(By(statement), Styles.Faint)
                .Append($" {Citation.Quoted(statement.Quote)}"));

    public void AddNote(string label, string note) => AddRow(string.Empty, label, new Text(note), Styles.Faint);

    // A mark is in one run with the word before it, since a line can break between two runs.
    private static string By(Statement statement) =>
        NamesSpeaker(statement) ? $" by {Words.List(statement.By)}:" : string.Empty;

    private static bool NamesSpeaker(Statement statement) => !statement.By.AreTheSameAs(Brief.Speakers);

    private void Add(Statement statement, Paragraph words)
    {
        AddRow(Citation.Lines([statement.Quote]), Words.Of(statement.Mode), words, Styles.Faint);
        foreach (var erratum in NotableErrata.In(statement).Where(_told.Add))
        {
            var style = Styles.Of(erratum);
            AddRow(string.Empty, ErratumPhrase.Label, new Text(ErratumPhrase.Beside(statement, erratum), style), style);
        }
    }

    private void AddRow(string line, string label, IRenderable words, Style style) =>
        _grid.AddRow(new Text(line, Styles.Faint), new Text(label, style), words);
}
