using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Uncovered = "seed: 1\ndocument: { id: report, coverage: complete, ignore: [We thank the hosts.] }\n";

    private readonly TemporaryFolder _folder = TemporaryFolder.Small(Uncovered);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Warnings_alone_end_with_0() => Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);

    [Fact]
    public async Task Warnings_count_as_errors_where_that_is_asked_for() =>
        Assert.Equal(1, (await ToolRun.With("check", _folder.At("seeds"), "--warnings-as-errors")).ExitCode);

    [Fact]
    public async Task A_project_that_embeds_its_documents_has_no_limit_of_literals()
    {
        var text = new string('a', 3_100_000);
        _folder
            .With("seeds/report.txt", text).With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n")
            .With("seeds/other.txt", text).With("seeds/other.yaml", "seed: 1\ndocument: { id: other }\n");

        Assert.Contains("error SEED9004", (await ToolRun.With("check", _folder.At("seeds"))).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"), "--storage", "resource")).ExitCode);
    }

    [Theory]
    [InlineData("a#b")]
    [InlineData("d;ir/f")]
    public async Task A_document_whose_path_a_build_cuts_short_is_told_of_where_documents_are_resources(string name)
    {
        _folder.With($"seeds/{name}.txt", "The words.").With($"seeds/{name}.yaml", "seed: 1\ndocument: { id: cut }\n");

        Assert.DoesNotContain("SEED0016", (await ToolRun.With("check", _folder.At("seeds"))).Output, StringComparison.Ordinal);
        Assert.Contains("error SEED0016", (await ToolRun.With("check", _folder.At("seeds"), "--storage", "resource")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("baseline")]
    [InlineData("view", "-o", "page.html")]
    [InlineData("export", "-o", "out.jsonl")]
    public async Task How_documents_are_held_can_be_said_where_no_project_says_it(string command, params string[] options)
    {
        var text = new string('a', 3_100_000);
        _folder
            .With("seeds/report.txt", text).With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n")
            .With("seeds/other.txt", text).With("seeds/other.yaml", "seed: 1\ndocument: { id: other }\n");
        string[] call = [command, _folder.At("seeds"), .. options.Select(option => option[0] == '-' ? option : _folder.At(option))];

        Assert.Equal(1, (await ToolRun.With(call)).ExitCode);
        var said = await ToolRun.With([.. call, "--storage", "resource"]);
        Assert.Equal((0, string.Empty), (said.ExitCode, said.Error));
    }

    [Fact]
    public async Task A_page_on_the_standard_output_is_the_page_alone()
    {
        _folder.With("Talks.csproj", "<Project><PropertyGroup><TypedSeedsDocumentStorage>resource</TypedSeedsDocumentStorage></PropertyGroup></Project>");

        Assert.EndsWith("</html>", (await ToolRun.With("view", _folder.At("seeds"))).Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("baseline")]
    [InlineData("view", "-o", "page.html")]
    [InlineData("list")]
    [InlineData("export", "-o", "out.jsonl")]
    [InlineData("fix")]
    public async Task How_documents_are_held_is_what_the_project_of_the_folder_says(string command, params string[] options)
    {
        var text = new string('a', 3_100_000);
        _folder
            .With("seeds/report.txt", text).With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n")
            .With("seeds/other.txt", text).With("seeds/other.yaml", "seed: 1\ndocument: { id: other }\n");
        string[] call = [command, _folder.At("seeds"), .. options.Select(option => option[0] == '-' ? option : _folder.At(option))];

        _folder.With("Talks.csproj", "<Project><PropertyGroup><TypedSeedsDocumentStorage>resource</TypedSeedsDocumentStorage></PropertyGroup></Project>");
        var asResources = await ToolRun.With(call);

        Assert.Equal((0, string.Empty), (asResources.ExitCode, asResources.Error));
        Assert.Equal(command is "check" or "baseline" or "view" or "export", asResources.Output.Contains("are resources, as the project says (TypedSeedsDocumentStorage)", StringComparison.Ordinal));
        _folder.With("Talks.csproj", "<Project />");
        Assert.Equal(1, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }

    [Fact]
    public async Task What_a_build_leaves_in_the_folder_of_a_project_is_not_checked()
    {
        _folder.With("bin/broken.yaml", "seed: 2\n").With("obj/broken.yaml", "seed: 2\n").With("seeds/bin/other.txt", "Words.\n");

        var run = await ToolRun.With("check", _folder.Path);

        Assert.DoesNotContain("broken.yaml", run.Output, StringComparison.Ordinal);
        Assert.Contains("No file annotates the document 'other.txt'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_not_UTF8_is_told()
    {
        _folder.With("seeds/report.txt", [(byte)'C', (byte)'a', (byte)'f', 0xE9]);

        Assert.Contains("error SEED0011", (await ToolRun.With("check", _folder.At("seeds"))).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xE9 }, "(3,15)")]
    [InlineData(new byte[] { (byte)'A', 0x96, 0xBC, 0x91, 0x4F }, "(3,16)")]
    public async Task An_annotation_that_is_not_UTF8_is_told_at_the_first_place_that_shows_it(byte[] name, string place)
    {
        _folder.With("seeds/events.yaml", [.. "seed: 1\nevents:\n  a: { name: \u0022"u8, .. name, .. "\u0022 }\n"u8]);

        Assert.Contains($"events.yaml{place}: error SEED0018", (await ToolRun.With("check", _folder.At("seeds"))).Output.ReplaceLineEndings(string.Empty), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_teaches_by_example()
    {
        var run = await ToolRun.With("check", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("typed-seeds check --format sarif > seeds.sarif", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_examples_of_a_command_follow_its_own_help_and_no_other()
    {
        var run = await ToolRun.With("new", "--help");

        Assert.Contains("typed-seeds new seeds/report.txt", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sarif", run.Output, StringComparison.Ordinal);
    }
}
