using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>A slip on the command line costs no annotation, no document and nothing outside of the repository.</summary>
public sealed class OwnInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("report.yaml", "export")]
    [InlineData("report.txt", "export", "--format", "web-annotation")]
    [InlineData("report.txt", "baseline")]
    [InlineData("report.yaml", "view")]
    [InlineData("./report.txt", "schema")]
    public async Task An_output_does_not_replace_a_file_of_the_corpus(string output, params string[] call)
    {
        var before = (File.ReadAllText(_folder.At("seeds/report.yaml")), File.ReadAllText(_folder.At("seeds/report.txt")));

        var run = await ToolRun.With([.. call, _folder.At("seeds"), "-o", _folder.At("seeds/" + output)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a file of the corpus", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, (File.ReadAllText(_folder.At("seeds/report.yaml")), File.ReadAllText(_folder.At("seeds/report.txt"))));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("list")]
    [InlineData("export")]
    [InlineData("view", "-o", "page.html")]
    [InlineData("baseline")]
    [InlineData("fix", "--unsafe")]
    [InlineData("coverage")]
    public async Task A_project_does_not_lead_a_command_out_of_its_repository(params string[] call)
    {
        using var outside = new TemporaryFolder()
            .With("outside/secret.yaml", "password: hunter2\n")
            .With("repository/p.csproj", "<Project><PropertyGroup><TypedSeedsDirectory>../outside</TypedSeedsDirectory></PropertyGroup></Project>");

        var run = await ToolRun.With([call[0], outside.At("repository"), .. call.Skip(1)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("outside of that folder and its repository", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(["secret.yaml"], Directory.GetFileSystemEntries(outside.At("outside")).Select(Path.GetFileName));
    }
}
