using System.Text.Json;
using TypedSeeds.Tool.Serving.Workspace;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>To open a folder is no leave to read the rest of the disk, even if its settings and projects say so.</summary>
public sealed class CorpusFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("open/seeds/a.yaml", "seed: 1\n").With("open/other/b.yaml", "seed: 1\n").With("outside/c.yaml", "seed: 1\n");

    private readonly List<string> _told = [];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("../outside")]
    [InlineData("../../../../../..")]
    [InlineData("..")]
    [InlineData("seeds/../../outside")]
    [InlineData("link")]
    [InlineData("link/deep")]
    public void A_setting_that_leads_out_of_the_open_folder_is_left_out_and_told_and_the_others_hold(string given)
    {
        Directory.CreateSymbolicLink(_folder.At("open/link"), "../outside");

        Assert.Equal([_folder.At("open/other")], In(given, "other"));
        Assert.Equal($"The setting 'typedSeeds.folders' has '{given}', which leads out of the open folder '{_folder.At("open")}'; it is left out.", Assert.Single(_told));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".git")]
    [InlineData("outside/.git")]
    public void A_seeds_folder_that_is_a_link_out_of_the_open_folder_and_its_repository_is_left_out_and_told(string repository)
    {
        if (repository.Length > 0)
        {
            Directory.CreateDirectory(_folder.At(repository == ".git" ? "linking/.git" : repository));
        }

        Directory.CreateDirectory(_folder.At("linking"));
        Directory.CreateSymbolicLink(_folder.At("linking/seeds"), "../outside");

        Assert.Empty(CorpusFinder.In([_folder.At("linking")], ServerSettings.Default, _told.Add));
        Assert.Contains("outside of that folder and its repository; they are left out.", Assert.Single(_told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_within_the_open_folder_holds()
    {
        Assert.Equal([_folder.At("open/other"), _folder.At("open/seeds")], In("other", "./seeds/", "seeds/../other", "nowhere"));
        Assert.Empty(_told);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("../outside")]
    public void A_project_with_seeds_outside_of_the_open_folder_and_its_repository_has_none_there(string directory)
    {
        _folder.With("open/P.csproj", $"<Project><PropertyGroup><TypedSeedsDirectory>{directory}</TypedSeedsDirectory></PropertyGroup></Project>");

        Assert.Empty(In());
        Assert.Contains("outside of that folder and its repository; they are left out.", Assert.Single(_told), StringComparison.Ordinal);
        Assert.Equal(_folder.At("open/other"), CorpusFinder.Around(_folder.At("open/other/b.yaml")));
    }

    [Fact]
    public void A_project_with_seeds_elsewhere_in_the_repository_has_them()
    {
        Directory.CreateDirectory(_folder.At(".git"));
        _folder.With("open/P.csproj", "<Project><PropertyGroup><TypedSeedsDirectory>../outside</TypedSeedsDirectory></PropertyGroup></Project>");

        Assert.Equal([_folder.At("outside")], In());
        Assert.Empty(_told);
    }

    [Fact]
    public void Projects_are_looked_for_in_so_many_folders_and_the_user_is_told_where_there_are_more()
    {
        _folder.With("open/other/P.csproj", "<Project><PropertyGroup><TypedSeedsDirectory>.</TypedSeedsDirectory></PropertyGroup></Project>");

        Assert.Equal([_folder.At("open/other")], CorpusFinder.In([_folder.At("open")], ServerSettings.Default, _told.Add, mostFolders: 3));
        Assert.Empty(_told);
        Assert.Equal([_folder.At("open/seeds")], CorpusFinder.In([_folder.At("open")], ServerSettings.Default, _told.Add, mostFolders: 2));
        Assert.StartsWith("Projects are looked for in no more than 2 folders, and", Assert.Single(_told), StringComparison.Ordinal);
    }

    private IReadOnlyList<string> In(params string[] given) =>
        CorpusFinder.In([_folder.At("open")], ServerSettings.Of(JsonSerializer.SerializeToElement(new { folders = given })), _told.Add);
}
