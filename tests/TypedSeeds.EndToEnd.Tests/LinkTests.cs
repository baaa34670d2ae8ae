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

        var result = project.Build();

        result.AssertFailed("report.txt(1,1): error SEED0024");
        result.AssertFailed("more.yaml(1,1): error SEED0024");
        result.AssertFailed("pipe.txt(1,1): error SEED0019: The file 'pipe.txt' cannot be read: it is a pipe or a device, and no file");
        Assert.DoesNotContain("shared.yaml", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ecret\"", project.Read("obj/typed-seeds.schema.json"), StringComparison.Ordinal);
        Assert.False(project.Has("bin/Debug/net10.0/Stranger.dll"));
    }
}
