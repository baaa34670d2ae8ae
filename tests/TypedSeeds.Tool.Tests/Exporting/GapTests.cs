using AngleSharp.Html.Parser;
using TypedSeeds.Tool.Exporting.Tables;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>Words that a quote leaves out are seen wherever the quote is shown.</summary>
public sealed class GapTests : IDisposable
{
    private const string Shown = "We call […] both sides to stop";

    private static readonly (string, string)[] Files =
    [
        ("seeds/report.txt", TemporaryFolder.Document),
        ("seeds/report.yaml", TemporaryFolder.Annotation.Replace("both sides to stop", "[We call, both sides to stop]", StringComparison.Ordinal)),
    ];

    private readonly TemporaryFolder _folder = TemporaryFolder.Small(Files[1].Item2);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("show", "statement:stop")]
    [InlineData("list")]
    [InlineData("list", "--format", "json")]
    public async Task Every_command_that_shows_a_quote_shows_that_words_are_left_out(params string[] arguments)
    {
        var run = await ToolRun.With([.. arguments, _folder.At("seeds")]);

        Assert.Contains(Shown, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_shows_that_words_are_left_out()
    {
        var page = new HtmlParser().ParseDocument(PageWriter.Of(Corpora.Check(Files)));

        Assert.Contains(Shown, page.GetElementById("statement.report.stop")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("web-annotation")]
    [InlineData("brat")]
    [InlineData("csv")]
    public async Task Every_export_in_text_shows_that_words_are_left_out(string format)
    {
        await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));

        var files = Directory.Exists(_folder.At("out")) ? Directory.GetFiles(_folder.At("out"), "*", SearchOption.AllDirectories) : [_folder.At("out")];

        Assert.Contains(files, file => File.ReadAllText(file).Contains(Shown, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tables_have_a_row_for_each_piece_and_the_label_of_the_entry_shows_that_words_are_left_out()
    {
        var tables = CorpusTables.Of(Tool.Exporting.Model.ExportedCorpus.Of(Corpora.Check(Files)), CancellationToken.None);

        Assert.Equal(["We call", "both sides to stop"], Texts(tables.Single(table => table.Name == "quotes"), "text"));
        Assert.Contains(Texts(tables.Single(table => table.Name == "entries"), "label"), label => label?.Contains(Shown, StringComparison.Ordinal) == true);
    }

    private static IEnumerable<string?> Texts(Table table, string column) => table.Columns.OfType<TextColumn>().Single(known => known.Name == column).Values;
}
