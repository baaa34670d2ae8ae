using System.Text.Json;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class CoverageCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small().With("seeds/다른.txt", "Bir söz.\n").With("seeds/다른.yaml", "seed: 1\ndocument: { id: other, language: tr }\nerrata:\n  a: { quote: Bir söz, note: N }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_document_has_both_shares_and_the_passages_that_are_left_out_with_their_places() => Assert.Equal(
        """
        report  1 of 2 sentences (50 %), 4 of 11 words (36 %)
          It gives no language, so no quote is checked for a negation, condition, hedge or denial that it leaves out.
          1:1  We call on
          2:1  We thank the hosts.
        other  1 of 1 sentence (100 %), 2 of 2 words (100 %)
          No table has the negations, conditions, hedges and denials of its language 'tr', so no quote is checked for one that it leaves out.

        2 documents: 2 of 3 sentences (67 %), 6 of 13 words (46 %)

        """.ReplaceLineEndings("\n"),
        (await ToolRun.With("coverage", _folder.At("seeds"))).Output.ReplaceLineEndings("\n"));

    [Fact]
    public async Task JSON_has_offsets_and_says_whether_operators_are_checked()
    {
        var run = await ToolRun.With("coverage", _folder.At("seeds"), "--document", "report", "--format", "json");

        var document = Assert.Single(JsonDocument.Parse(run.Output).RootElement.EnumerateArray());
        Assert.Equal("report 2 1 11 4 False", $"{document.GetProperty("document")} {document.GetProperty("sentences")} {document.GetProperty("coveredSentences")} {document.GetProperty("words")} {document.GetProperty("coveredWords")} {document.GetProperty("operatorsChecked")}");
        Assert.Equal(
            ["words 1:1 0+10 We call on", "sentence 2:1 31+19 We thank the hosts."],
            document.GetProperty("leftOut").EnumerateArray().Select(passage => $"{passage.GetProperty("kind")} {passage.GetProperty("line")}:{passage.GetProperty("column")} {passage.GetProperty("start")}+{passage.GetProperty("length")} {passage.GetProperty("text")}"));
    }

    [Fact]
    public async Task An_unknown_document_names_the_closest()
    {
        var run = await ToolRun.With("coverage", _folder.At("seeds"), "--document", "reprot");

        Assert.Equal((1, "There is no document 'reprot'; did you mean 'report'?"), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public async Task A_document_without_annotation_is_listed_as_left_out_whole()
    {
        File.Delete(_folder.At("seeds/report.yaml"));

        var run = await ToolRun.With("coverage", _folder.At("seeds"));

        Assert.Contains("report.txt  0 of 2 sentences (0 %)", run.Output, StringComparison.Ordinal);
    }
}
