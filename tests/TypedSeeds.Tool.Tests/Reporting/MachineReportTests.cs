using System.Text.Json;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Reporting;

/// <summary>The output formats for scripts and build servers.</summary>
public sealed class MachineReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/a,b.yaml", "seed: 1\nevents:\n  talks: { name: One, certainty: 100%:a }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task JSON_holds_each_problem_with_its_range_and_how_many_there_are()
    {
        var report = JsonDocument.Parse((await ToolRun.Process(_folder.Path, "check", "--format", "json")).Output).RootElement;
        var problem = Assert.Single(report.GetProperty("problems").EnumerateArray());

        Assert.Equal(("SEED1005", "error"), (problem.GetProperty("id").GetString(), problem.GetProperty("severity").GetString()));
        Assert.Equal(
            $$"""{"path":{{JsonSerializer.Serialize(Path.Combine("seeds", "a,b.yaml"))}},"line":3,"column":34,"endLine":3,"endColumn":40,"offset":49,"length":6}""",
            JsonSerializer.Serialize(problem.GetProperty("place")));
        Assert.Equal((1, 0, 0), (report.GetProperty("errors").GetInt32(), report.GetProperty("warnings").GetInt32(), report.GetProperty("infos").GetInt32()));
        Assert.Equal("event:talks", Assert.Single(report.GetProperty("leftOut").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task GitHub_gets_workflow_commands_whose_properties_and_message_are_escaped()
    {
        var run = await ToolRun.Process(_folder.Path, "check", "--format", "github");

        Assert.StartsWith(
            "::error file=seeds/a%2Cb.yaml,line=3,col=34,endLine=3,endColumn=40,title=SEED1005%3A Unknown value::'100%25:a' is no certainty",
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }
}
