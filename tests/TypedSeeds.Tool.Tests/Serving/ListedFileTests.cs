using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>What is open in an editor counts where the compiler would list it, and nowhere else.</summary>
public sealed class ListedFileTests
{
    private const string Annotation = "seeds/report.yaml";
    private const string Twice = "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n";

    [Theory]
    [InlineData("seeds/.drafts/more.yaml")]
    [InlineData("seeds/.more.yaml")]
    [InlineData("seeds/obj/more.yaml")]
    [InlineData("seeds/a/node_modules/more.yaml")]
    [InlineData("seeds/project/more.yaml")]
    [InlineData("seeds/project/deep/more.yaml")]
    [InlineData("seeds/round/more.yaml")]
    [InlineData("seeds/more.json")]
    public async Task A_file_that_the_compiler_does_not_list_does_not_count(string path)
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(path, Twice);

        var problems = await editor.DiagnosticsOf(Annotation, await editor.Open(Annotation));

        Assert.DoesNotContain(problems, static problem => problem.Code == "SEED2005");
        Assert.DoesNotContain(editor.UriOf(path), editor.Told.Files);
    }

    [Theory]
    [InlineData("seeds/more.yaml")]
    [InlineData("seeds/new/deep/more.yaml")]
    [InlineData("seeds/a/obj/more.yaml")]
    [InlineData("seeds/linked/more.yaml")]
    public async Task A_file_that_it_lists_counts_even_if_it_was_never_saved(string path)
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(path, Twice);

        // The first of two is the one that is right.
        Assert.Contains(await editor.DiagnosticsOf(Annotation), static problem => problem.Code == "SEED2005");
    }

    [Fact]
    public async Task A_file_counts_again_once_its_folder_is_no_project_any_more()
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open("seeds/project/more.yaml", Twice);
        Assert.DoesNotContain(await editor.DiagnosticsOf(Annotation, await editor.Open(Annotation)), static problem => problem.Code == "SEED2005");

        File.Delete(folder.At("seeds/project/Other.csproj"));
        await editor.TellOfFiles(3, "seeds/project/Other.csproj");

        Assert.Contains(await editor.DiagnosticsOf(Annotation), static problem => problem.Code == "SEED2005");
    }

    [Fact]
    public async Task A_file_that_a_link_leads_out_to_stays_one_that_cannot_be_read()
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);

        await editor.Open("seeds/outside.yaml", Twice);
        var problems = await editor.DiagnosticsOf(Annotation, await editor.Open(Annotation));

        Assert.Equal("SEED0024", Assert.Single(await editor.DiagnosticsOf("seeds/outside.yaml")).Code);
        Assert.DoesNotContain(problems, static problem => problem.Code == "SEED2005");
    }

    private static TemporaryFolder Folder()
    {
        var folder = TemporaryFolder.Small().With("seeds/project/Other.csproj", "<Project />").With("outside.yaml", Twice).With("seeds/a/b.md", "Hi.\n");
        Directory.CreateSymbolicLink(folder.At("seeds/round"), folder.At("seeds"));
        Directory.CreateSymbolicLink(folder.At("seeds/linked"), folder.At("seeds/a"));
        File.CreateSymbolicLink(folder.At("seeds/outside.yaml"), folder.At("outside.yaml"));
        return folder;
    }
}
