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
        File.CreateSymbolicLink(project.At("seeds/a#b.txt"), project.At("secret/key"));
        File.CreateSymbolicLink(project.At("seeds/a;b.txt"), project.At("secret/key"));
        File.CreateSymbolicLink(project.At("seeds/a:b.txt"), project.At("secret/key"));
        Directory.CreateSymbolicLink(project.At("seeds/folder"), "../secret");
        Directory.CreateSymbolicLink(project.At("seeds/round"), ".");
        Process.Start("mkfifo", [project.At("seeds/pipe.txt")])!.WaitForExit();
        File.CreateSymbolicLink(project.At("seeds/to-pipe.txt"), "pipe.txt");
        File.CreateSymbolicLink(project.At("seeds/again.yaml"), "inside/shared.yaml");

        var result = project.Build();

        result.AssertFailed("report.txt(1,1): error SEED0024");
        result.AssertFailed("a＃b.txt(1,1): error SEED0024");
        result.AssertFailed("a；b.txt(1,1): error SEED0024");
        result.AssertFailed("a：b.txt(1,1): error SEED0024");
        result.AssertFailed("more.yaml(1,1): error SEED0024");
        result.AssertFailed("pipe.txt(1,1): error SEED0019: The file 'pipe.txt' cannot be read: it is a pipe or a device, and no file");
        result.AssertFailed("to-pipe.txt(1,1): error SEED0019: The file 'to-pipe.txt' cannot be read: it is a pipe or a device, and no file");
        result.AssertFailed("again.yaml(1,1): error SEED0019: The file 'again.yaml' cannot be read: a link leads to it, and the folder has the same file under another name");
        Assert.DoesNotContain("shared.yaml", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ecret\"", project.Read("obj/typed-seeds.schema.json"), StringComparison.Ordinal);
        Assert.False(project.Has("bin/Debug/net10.0/Stranger.dll"));
    }

    [Fact]
    public void A_link_out_of_the_repository_is_an_error_too_where_the_project_names_its_files_itself()
    {
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", "return;", "<EnableDefaultTypedSeedsItems>false</EnableDefaultTypedSeedsItems>")
            .Write("Directory.Build.targets", "<Project><ItemGroup><AdditionalFiles Include=\"seeds/**/*.txt\" TypedSeeds=\"document\" /><AdditionalFiles Include=\"seeds/**/*.yaml\" TypedSeeds=\"annotation\" /></ItemGroup></Project>")
            .Write("../secret/key", "the secret words")
            .Write("texts/own.txt", "Words.")
            .Write("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n")
            .Write("seeds/own.yaml", "seed: 1\ndocument: { id: own }\n");
        Directory.CreateDirectory(project.At(".git"));
        File.CreateSymbolicLink(project.At("seeds/report.txt"), project.At("../secret/key"));
        File.CreateSymbolicLink(project.At("seeds/own.txt"), "../texts/own.txt");

        var result = project.Build("-p:TreatWarningsAsErrors=false");

        result.AssertFailed("report.txt(1,1): error SEED0024");
        Assert.DoesNotContain("own.txt(1,1): error SEED0024", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret", false)]
    [InlineData("../repository", false)]
    [InlineData("texts", true)]
    public void A_folder_of_seeds_that_is_a_link_is_read_where_it_stays_in_the_repository(string target, bool isRead)
    {
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", "return;", "<TypedSeedsDocumentStorage>resource</TypedSeedsDocumentStorage>");
        foreach (var folder in new[] { "../secret", "../repository", "texts" })
        {
            project.Write(folder + "/key.txt", "the secret words").Write(folder + "/key.yaml", "seed: 1\ndocument: { id: key }\nevents: { secret: { name: Secret } }\n");
        }

        Directory.CreateDirectory(project.At(".git"));
        Directory.CreateDirectory(project.At("../repository/.git"));
        Directory.CreateSymbolicLink(project.At("seeds"), target);

        var result = project.Build("-p:TreatWarningsAsErrors=false");

        if (isRead)
        {
            result.AssertSucceeded();
            return;
        }

        result.AssertFailed("key.txt(1,1): error SEED0024");
        result.AssertFailed("key.yaml(1,1): error SEED0024");
        Assert.DoesNotContain("ecret\"", project.Read("obj/typed-seeds.schema.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("literal", "")]
    [InlineData("resource", "")]
    [InlineData("literal", "<EnableDefaultTypedSeedsItems>false</EnableDefaultTypedSeedsItems>")]
    public void No_name_of_a_file_or_folder_is_an_argument_of_the_compiler_or_a_property_of_the_generator(string storage, string more)
    {
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", "return;", $"<TypedSeedsDocumentStorage>{storage}</TypedSeedsDocumentStorage>{more}")
            .Write("Directory.Build.targets", more.Length == 0 ? "<Project />"
                : "<Project><ItemGroup><AdditionalFiles Include=\"seeds/**/*.txt\" TypedSeeds=\"document\" /><AdditionalFiles Include=\"seeds/**/*.yaml\" TypedSeeds=\"annotation\" /></ItemGroup></Project>")
            .Write("seeds/report.yaml", "seed: 1\nevents: { talks: { name: Talks } }\n")
            .Write("seeds/zz\n-nowarn:CS1030\n-define:INJECTED\n#.txt", "words")
            .Write("seeds/in\nbuild_property.TypedSeedsNamespace = Evil\n/a.txt", "words")
            .Write("seeds/two\r\u0085\u2028lines;x.yaml", "seed: 1\n")
            .Write("seeds/said \"no\".txt", "words")
            .Write("seeds/e:x.yaml", "seed: 1\n")
            .Write("seeds/a##vso[task.b]c.yaml", "seed: 1\n")
            .Write("seeds/txt.\u202Elmay.yaml", "seed: 1\n")
            .Write("seeds/b'b\\c.yaml", "seed: 1\n")
            .Write("seeds/rep|ort.yaml", "seed: 1\n")
            .Write("seeds/in|ner/d.txt", "words")
            .Write("More.cs", "#if INJECTED\n#error INJECTED\n#endif\n#warning kept\n");

        var result = project.Build();

        const string reason = "its name, or that of its folder, has a line break, another control character, a mark of direction, a quotation mark, a backslash, a colon, '|', '##' or bytes that are no UTF-8; rename it";
        result.AssertFailed($"error SEED0019: The file 'zz[U+000A]-nowarn：CS1030[U+000A]-define：INJECTED[U+000A]＃.txt' cannot be read: {reason}");
        result.AssertFailed($"error SEED0019: The file 'a.txt' cannot be read: {reason}");
        result.AssertFailed($"error SEED0019: The file 'two[U+000D][U+0085][U+2028]lines；x.yaml' cannot be read: {reason}");
        result.AssertFailed($"error SEED0019: The file 'said 'no'.txt' cannot be read: {reason}");
        result.AssertFailed($"error SEED0019: The file 'e：x.yaml' cannot be read: {reason}");
        result.AssertFailed($"error SEED0019: The file 'txt.[U+202E]lmay.yaml' cannot be read: {reason}");
        result.AssertFailed($"error SEED0019: The file 'c.yaml' cannot be read: {reason}");
        result.AssertFailed($"error SEED0019: The file 'rep｜ort.yaml' cannot be read: {reason}");
        result.AssertFailed($"error SEED0019: The file 'd.txt' cannot be read: {reason}");
        Assert.DoesNotContain('\u202E', result.Output);
        Assert.Contains("error CS1030: #warning: 'kept'", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("INJECTED'", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nbuild_property.TypedSeedsNamespace = Evil", project.Read("obj/Debug/net10.0/Stranger.GeneratedMSBuildEditorConfig.editorconfig"), StringComparison.Ordinal);
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
