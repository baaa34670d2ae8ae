using System.Text.Json;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>In a solution and in a project, the seeds folders of the projects are what a command works on.</summary>
public sealed class SolutionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("All.sln", string.Empty)
        .With("README.md", "Words.").With("mkdocs.yml", "site: a\n").With(".github/workflows/ci.yml", "on: push\n").With("obj/left.yaml", "x: 1\n")
        .With("src/A/A.csproj", "<Project />").With("src/A/obj/FileListAbsolute.txt", "x").With("src/A/README.md", "Words.")
        .With("src/A/seeds/a.yaml", "seed: 1\nevents: { one: { name: One } }\n")
        .With("src/B/B.csproj", "<Project><PropertyGroup><TypedSeedsDirectory>../../texts/</TypedSeedsDirectory></PropertyGroup></Project>")
        .With("texts/b.yaml", "seed: 1\nevents: { one: { name: One, certainty: maybe } }\n")
        .With("tests/T/T.csproj", "<Project />").With("node_modules/x/seeds/n.yaml", "x: 1\n").With("node_modules/x/N.csproj", "<Project />");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData(".")]
    public async Task At_the_root_of_a_solution_each_project_is_checked_as_a_corpus_of_its_own(params string[] folder)
    {
        var run = await ToolRun.Process(_folder.Path, ["check", .. folder]);
        var json = JsonDocument.Parse((await ToolRun.Process(_folder.Path, ["check", .. folder, "--format", "json"])).Output).RootElement;

        Assert.StartsWith("texts/b.yaml(2,40): error SEED1005: 'maybe' is no certainty", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 error: 2 entries in 2 annotation files, 0 documents, in 2 folders, 1 left out", run.Output, StringComparison.Ordinal);
        Assert.Equal("texts/b.yaml", Assert.Single(json.GetProperty("problems").EnumerateArray()).GetProperty("place").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("src/A")]
    [InlineData("src/A", ".")]
    public async Task In_a_project_its_seeds_folder_is_checked_and_nothing_else_of_it(string current, params string[] folder)
    {
        var run = await ToolRun.Process(_folder.At(current), ["check", .. folder]);

        Assert.Equal((0, "No problems: 1 entry in 1 annotation file, 0 documents"), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task The_seeds_folder_that_a_project_names_is_found_from_the_project()
    {
        var run = await ToolRun.Process(_folder.At("src/B"), "check");

        Assert.StartsWith("../../texts/b.yaml(2,40): error SEED1005", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show", "one")]
    [InlineData("baseline")]
    [InlineData("view")]
    public async Task A_command_on_one_corpus_asks_for_one_of_several(params string[] arguments)
    {
        var run = await ToolRun.Process(_folder.Path, arguments);

        Assert.Equal((2, string.Empty, "Several projects have seeds here: src/A/seeds, texts. Give the folder of one."), (run.ExitCode, run.Output, run.Error.Trim()));
    }

    [Fact]
    public async Task The_one_project_with_seeds_is_found_by_every_command()
    {
        File.Delete(_folder.At("src/B/B.csproj"));

        var run = await ToolRun.Process(_folder.Path, "list");

        Assert.Equal((0, "event  one  One"), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task A_seeds_folder_is_one_corpus_and_a_project_in_it_is_another()
    {
        _folder.With("src/A/seeds/tools/T.csproj", "<Project />").With("src/A/seeds/tools/seeds/t.yaml", "seed: 2\n");

        var run = await ToolRun.Process(_folder.At("src/A"), "check", "seeds");

        Assert.Equal((0, "No problems: 1 entry in 1 annotation file, 0 documents"), (run.ExitCode, run.Output.Trim()));
    }
}
