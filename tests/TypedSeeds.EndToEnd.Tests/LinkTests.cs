using System.Diagnostics;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A pull request with a link in the seeds folder gets nothing of the machine that builds it.</summary>
[Collection(SharedFeed.Name)]
public class LinkTests(PackedFeed feed)
{
    [Theory]
    [InlineData("literal")]
    [InlineData("resource")]
    public void A_link_out_of_the_folder_and_a_pipe_are_errors_of_the_build_and_neither_is_read(string storage)
    {
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", "return;", $"<TypedSeedsDocumentStorage>{storage}</TypedSeedsDocumentStorage>")
            .Write("secret/key", "the secret words")
            .Write("secret/more.yaml", "seed: 1\nevents: { secret: { name: Secret } }\n")
            .Write("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n")
            .Write("seeds/inside/shared.yaml", "seed: 1\nevents: { talks: { name: Talks } }\n");
        File.CreateSymbolicLink(project.At("seeds/report.txt"), project.At("secret/key"));
        Directory.CreateSymbolicLink(project.At("seeds/folder"), "../secret");
        Directory.CreateSymbolicLink(project.At("seeds/round"), ".");
        Process.Start("mkfifo", [project.At("seeds/pipe.txt")])!.WaitForExit();
        File.CreateSymbolicLink(project.At("seeds/to-pipe.txt"), "pipe.txt");

        var result = project.Build();

        result.AssertFailed("report.txt(1,1): error SEED0024");
        result.AssertFailed("more.yaml(1,1): error SEED0024");
        result.AssertFailed("pipe.txt(1,1): error SEED0019: The file 'pipe.txt' cannot be read: it is a pipe or a device, and no file");
        result.AssertFailed("to-pipe.txt(1,1): error SEED0019: The file 'to-pipe.txt' cannot be read: it is a pipe or a device, and no file");
        Assert.DoesNotContain("shared.yaml", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ecret\"", project.Read("obj/typed-seeds.schema.json"), StringComparison.Ordinal);
        Assert.False(project.Has("bin/Debug/net10.0/Stranger.dll"));
    }

    [Theory]
    [InlineData("/dev/null", "it is a pipe or a device, and no file")]
    [InlineData("/dev/zero", "it is a pipe or a device, and no file")]
    [InlineData("pipe", "it is a pipe or a device, and no file")]
    [InlineData("large", "it is larger than 200 MB")]
    public void What_is_beside_an_assembly_of_the_repository_is_read_only_where_it_is_a_file_that_ends(string target, string reason)
    {
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", "return;")
            .WriteBytes("libs/Core.dll", File.ReadAllBytes(typeof(LinkTests).Assembly.Location))
            .Write("Directory.Build.targets", "<Project><ItemGroup><Reference Include=\"Core\" HintPath=\"libs/Core.dll\" /></ItemGroup></Project>")
            .Write("seeds/report.yaml", "seed: 1\nuses: { core: Core }\nevents: { talks: { name: Talks } }\n");
        Process.Start("mkfifo", [project.At("libs/pipe")])!.WaitForExit();
        using (var large = File.Create(project.At("libs/large")))
        {
            // It takes no room on the disk.
            large.SetLength(200_000_001);
        }

        File.CreateSymbolicLink(project.At("libs/Core.typed-seeds"), target);
        File.CreateSymbolicLink(project.At("libs/Core.typed-seeds-texts"), target);

        var result = project.Build();

        result.AssertFailed($"report.yaml(2,15): error SEED2035: The index of Core cannot be used: {reason}");
        Assert.DoesNotContain("MSB4018", result.Output, StringComparison.Ordinal);
        Assert.True(project.Has("obj/typed-seeds.schema.json"));
    }
}
