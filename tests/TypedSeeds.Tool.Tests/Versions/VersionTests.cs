using AngleSharp.Html.Parser;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing;

namespace TypedSeeds.Tool.Tests.Versions;

/// <summary>Each command knows the words that a statement has in documents of other languages.</summary>
public sealed class VersionTests : IDisposable
{
    private const string English = "Canada urged peace.\nIt thanked the hosts.\n";
    private const string Korean = "캐나다는 평화를 촉구했다.\n주최국에 감사를 표했다.\n";
    private const string EnglishFile = """
        seed: 1
        document: { id: report, language: en, translated-from: ko, original: report-ko }
        statements:
          peace: { act: urge, by: [], mode: reported, quote: urged peace, versions: { report-ko: 평화를 촉구했다 } }
          thanks:
            act: thank
            by: []
            mode: reported
            quote: thanked the hosts
            versions:
              report-ko: { exact: 감사를 표했다, line: 2 }

        """;

    private const string KoreanFile = "seed: 1\ndocument: { id: report-ko, language: ko }\n";

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("seeds/report.txt", English)
        .With("seeds/report.yaml", EnglishFile)
        .With("seeds/report-ko.txt", Korean)
        .With("seeds/report-ko.yaml", KoreanFile);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Show_has_the_words_in_each_document_that_has_them()
    {
        var run = await Run("show", "peace");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("versions  report-ko", run.Output, StringComparison.Ordinal);
        Assert.Contains("“평화를 촉구했다”", run.Output, StringComparison.Ordinal);
        Assert.Contains($"versions in {_folder.At("seeds/report-ko.txt")}", run.Output.ReplaceLineEndings(string.Empty).Replace("  ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_of_a_document_names_the_statements_that_have_versions_in_it_and_its_translations()
    {
        var run = await Run("show", "report-ko");

        Assert.Contains("statement, versions", run.Output, StringComparison.Ordinal);
        Assert.Contains("document, original", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_counts_versions_in_their_own_documents()
    {
        var run = await Run("coverage");

        Assert.Contains("report-ko  2 of 2 sentences (100 %), 4 of 6 words (67 %)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_renamed_is_renamed_in_versions_and_as_original()
    {
        var run = await Run("rename", "report-ko", "ministry-ko");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(EnglishFile.Replace("report-ko", "ministry-ko", StringComparison.Ordinal), Read("seeds/report.yaml"));
    }

    [Fact]
    public async Task A_version_follows_its_words_into_a_new_text()
    {
        var run = await Rebase("머리말.\n" + Korean);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(EnglishFile.Replace("line: 2", "line: 3", StringComparison.Ordinal), Read("seeds/report.yaml"));
        Assert.Equal(0, (await Run("check")).ExitCode);
    }

    [Fact]
    public async Task A_version_whose_words_are_gone_from_a_new_text_is_told_and_kept()
    {
        var run = await Rebase(Korean.Replace("평화를 촉구했다", "휴전을 바란다", StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("평화를 촉구했다", run.Output, StringComparison.Ordinal);
        Assert.Contains("report.yaml(4,", run.Output, StringComparison.Ordinal);
        Assert.Equal(EnglishFile, Read("seeds/report.yaml"));
    }

    [Fact]
    public async Task A_version_that_is_not_found_is_mended_before_a_new_text_takes_it_along()
    {
        _folder.With("seeds/report.yaml", EnglishFile.Replace("평화를 촉구했다", "전쟁을 촉구했다", StringComparison.Ordinal));

        var run = await Rebase("머리말.\n" + Korean);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is 1 error in what annotates", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report-ko: 평화를 촉구했다", "report-ko: 촉구했다")]
    [InlineData(", versions: { report-ko: 평화를 촉구했다 }", "")]
    public async Task A_version_that_the_baseline_has_and_that_changed_or_is_gone_is_told(string before, string after)
    {
        await Run("baseline");
        _folder.With("seeds/report.yaml", EnglishFile.Replace(before, after, StringComparison.Ordinal));

        var run = await Run("check");

        Assert.Contains("SEED4021", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains("report-ko: ‘평화를 촉구했다’", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_new_changes_nothing_that_the_baseline_has()
    {
        _folder.With("seeds/report.yaml", EnglishFile.Replace(", versions: { report-ko: 평화를 촉구했다 }", string.Empty, StringComparison.Ordinal));
        await Run("baseline");
        _folder.With("seeds/report.yaml", EnglishFile);

        Assert.DoesNotContain("SEED4021", (await Run("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_of_versions_that_is_renamed_changes_nothing_that_the_baseline_has()
    {
        await Run("baseline");
        await Run("rename", "report-ko", "ministry-ko");

        Assert.DoesNotContain("SEED402", (await Run("check")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jsonl", "", "\"versions\":[{\"document\":\"report-ko\"")]
    [InlineData("web-annotation", "", "\"exact\":\"평화를 촉구했다\"")]
    [InlineData("csv", "quotes.csv", "statement:report/peace,versions,1,1,report-ko,5,8,1,6,5,8,평화를 촉구했다")]
    [InlineData("brat", "report.ann", "\"versions\":[{\"document\":\"report-ko\"")]
    public async Task Every_format_of_export_has_the_versions(string format, string file, string text)
    {
        var run = await Run("export", "--format", format, "-o", _folder.At("out"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(text, Read(file.Length == 0 ? "out" : "out/" + file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_sets_versions_side_by_side_each_in_its_language()
    {
        var page = new HtmlParser().ParseDocument(PageWriter.Of(Corpora.Check(("seeds/report.txt", English), ("seeds/report.yaml", EnglishFile), ("seeds/report-ko.txt", Korean), ("seeds/report-ko.yaml", KoreanFile))));

        var words = page.GetElementById("statement.report.peace")!.QuerySelectorAll(".versions > div > blockquote");
        Assert.Equal(["en “urged peace”", "ko “평화를 촉구했다”"], words.Select(quote => $"{quote.GetAttribute("lang")} {quote.TextContent}"));
        var line = page.GetElementById("statement.report.peace")!.QuerySelectorAll(".versions > div")[1].QuerySelector("a.line")!;
        Assert.Equal("평화를 촉구했다", string.Concat(page.GetElementsByClassName(line.GetAttribute("href")![1..]).Select(static words => words.TextContent)));
    }

    private Task<ToolRun> Run(string command, params string[] arguments) => ToolRun.With([command, .. arguments, _folder.At("seeds")]);

    private Task<ToolRun> Rebase(string text)
    {
        _folder.With("new.txt", text);
        return ToolRun.With("rebase", _folder.At("seeds/report-ko.txt"), _folder.At("new.txt"), _folder.At("seeds"));
    }

    private string Read(string path) => File.ReadAllText(_folder.At(path)).ReplaceLineEndings("\n");
}
