using System.Text.Json;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class ListCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small().With("seeds/한국.txt", "안녕.\n").With("seeds/한국.yaml", "seed: 1\ndocument: { id: 한국, title: Greeting }\nerrata:\n  a: { quote: 안녕, note: N }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_entry_has_a_line_in_columns() => Assert.Equal(
        """
        document   report
        party      canada       Canada
        statement  report/stop  “both sides to stop”
        document   한국         Greeting
        erratum    한국/a       “안녕”

        """.ReplaceLineEndings("\n"),
        string.Join('\n', (await ToolRun.With("list", _folder.At("seeds"))).Lines.Select(line => line.TrimEnd())));

    [Fact]
    public void A_label_is_wrapped_between_words_below_its_own_column_where_a_terminal_is_narrow()
    {
        using var output = new StringWriter();
        var corpus = Corpora.Check(("seeds/a.yaml", "seed: 1\nevents:\n  talks: { name: The talks that the ministers held in the autumn of the year }\n  b: { name: B }\n"));

        EntryList.Formats["text"](corpus, [.. corpus.Entries], Host.InColour(output, output, 44));

        Assert.Equal(
            """
            event  talks  The talks that the ministers
                          held in the autumn of the year
            event  b      B

            """.ReplaceLineEndings("\n"),
            System.Text.RegularExpressions.Regex.Replace(output.ToString(), "\u001B\\[[0-9;]*m", string.Empty).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("report/stop", "--kind", "statement")]
    [InlineData("한국,한국/a", "--document", "한국")]
    [InlineData("한국/a", "--document", "한국", "--kind", "erratum")]
    public async Task A_list_is_narrowed_by_kind_and_document(string ids, params string[] options)
    {
        var run = await ToolRun.With(["list", _folder.At("seeds"), .. options, "--format", "json"]);

        Assert.Equal(ids.Split(','), JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task An_unknown_document_names_the_closest()
    {
        var run = await ToolRun.With("list", _folder.At("seeds"), "--document", "reprot");

        Assert.Equal((1, "There is no document 'reprot'; did you mean 'report'?"), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public async Task JSON_says_where_an_entry_stands_and_whether_it_is_left_out()
    {
        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("mode: quoted", "mode: loud", StringComparison.Ordinal));

        var run = await ToolRun.With("list", _folder.At("seeds"), "--kind", "statement", "--format", "json");

        Assert.Equal(
            $$"""[{"kind":"statement","id":"report/stop","label":"“both sides to stop”","path":"{{_folder.At("seeds/report.yaml")}}","line":6,"column":3,"leftOut":true}]""",
            string.Concat(run.Output.Split('\n').Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal));
    }
}
