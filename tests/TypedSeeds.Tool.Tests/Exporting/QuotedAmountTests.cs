using TypedSeeds.Tool.Exporting;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>Many quotes of a whole document are many documents. Nothing that is written grows so.</summary>
public sealed class QuotedAmountTests : IDisposable
{
    private const int Words = 40_000;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats => new(ExportFormats.All.Select(format => format.Name));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_corpus_whose_quotes_are_far_more_than_its_documents_is_exported_in_no_format_and_one_line_says_why(string format)
    {
        Fill(60);

        var run = await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal("The quotes have more than 12 million characters, and the documents 240000; so nothing is exported. The longest quotes of 'statement:report/s52' and the entries before it are too many.", run.Error.Trim());
        Assert.False(Path.Exists(_folder.At("out")));
    }

    [Fact]
    public async Task A_corpus_whose_quotes_are_several_times_its_documents_is_exported()
    {
        Fill(50);

        Assert.Equal(0, (await ToolRun.With("export", _folder.At("seeds"), "-o", _folder.At("out"))).ExitCode);
    }

    [Fact]
    public async Task A_list_shortens_quotes_of_hundreds_of_words_on_a_terminal_and_in_a_file()
    {
        Fill(3);

        Assert.All((await ToolRun.With("list", _folder.At("seeds"))).Lines, line => Assert.InRange(line.Length, 0, 600));
        Assert.InRange((await ToolRun.InColour("list", _folder.At("seeds"))).Output.Length, 1_500, 3_000);
        Assert.InRange((await ToolRun.With("list", _folder.At("seeds"), "--format", "json")).Output.Length, 1_500, 4_000);
    }

    // One sentence, which each statement quotes from its beginning to its end.
    private void Fill(int statements) => _folder
        .With("seeds/report.txt", $"First {string.Concat(Enumerable.Repeat("words ", Words - 2))}last.\n")
        .With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nstatements:\n" + string.Concat(Enumerable.Range(1, statements).Select(static i => $"  s{i}: {{ act: state, by: [], mode: quoted, quote: {{ start: First, end: last. }} }}\n")));
}
