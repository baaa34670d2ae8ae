using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Files;

/// <summary>Links between folders give more ways than anybody has time for. Each file that is there is read, and the walk ends.</summary>
public sealed class LinkedFoldersTests : IDisposable
{
    private const int Levels = 12;

    private readonly TemporaryFolder _folder = TemporaryFolder.Small();

    public LinkedFoldersTests()
    {
        for (var level = 1; level < Levels; level++)
        {
            _folder.With($"seeds/d{level}/shared{level}.yaml", "seed: 1\n");
            Directory.CreateSymbolicLink(_folder.At($"seeds/d{level}/a"), $"../d{level + 1}");
            Directory.CreateSymbolicLink(_folder.At($"seeds/d{level}/b"), $"../d{level + 1}");
        }

        _folder.With($"seeds/d{Levels}/last.yaml", "seed: 1\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_walk_through_links_that_double_at_each_folder_ends_and_each_folder_that_is_no_link_is_listed()
    {
        var listed = SeedsFolder.List(_folder.At("seeds")).ToArray();

        Assert.Equal("links lead to more than 1000 folders, and those after them are not read", Assert.Single(listed, static file => file.Unreadable.Length > 0).Unreadable);
        Assert.InRange(listed.Length, 1_000, 1_100);
        Assert.Empty(Enumerable.Range(1, Levels - 1).Select(level => _folder.At($"seeds/d{level}/shared{level}.yaml")).Append(_folder.At($"seeds/d{Levels}/last.yaml")).Except(listed.Select(static file => file.Path)));
        Assert.Equal(listed, SeedsFolder.List(_folder.At("seeds")));
    }

    [Fact]
    public async Task The_links_that_are_not_followed_are_one_finding()
    {
        var run = await ToolRun.With("check", _folder.At("seeds"), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(1, run.Output.Split("links lead to more than 1000 folders").Length - 1);
    }

    [Fact]
    public async Task A_file_that_links_name_again_is_read_once_under_the_name_that_is_no_link()
    {
        using var folder = TemporaryFolder.Small()
            .With("seeds/own.yaml", "seed: 1\nparties: { ana: { kind: person, name: Ana } }\n")
            .With("seeds/inner/news.txt", "Words.\n")
            .With("seeds/inner/news.yaml", "seed: 1\ndocument: { id: news, published: 2025 }\n");
        File.CreateSymbolicLink(folder.At("seeds/before.yaml"), "own.yaml");
        Directory.CreateSymbolicLink(folder.At("seeds/again"), "inner");

        var read = SeedsFolder.Read(folder.At("seeds"));
        var run = await ToolRun.With("check", folder.At("seeds"));

        Assert.Equal(["again/news.txt", "again/news.yaml", "before.yaml"], read.Where(static file => file.Unreadable == ReadFailure.Again).Select(file => SeedsFolder.Relative(folder.At("seeds"), file.FilePath)));
        Assert.Equal(3, run.Output.Split("error SEED").Length - 1);
        Assert.Contains("before.yaml(1,1): error SEED0019: The file 'before.yaml' cannot be read: a link leads to it", run.Output, StringComparison.Ordinal);
    }

    // The twenty-fourth leads through sixteen million others. The system refuses it at once.
    [Fact]
    public async Task A_link_that_leads_twice_through_the_one_before_it_is_followed_no_more_often_than_the_system_follows_it()
    {
        using var folder = TemporaryFolder.Small();
        for (var level = 0; level <= 24; level++)
        {
            Directory.CreateSymbolicLink(folder.At($"seeds/l{level}.yaml"), level == 0 ? "." : $"l{level - 1}.yaml/l{level - 1}.yaml");
        }

        var run = await ToolRun.With("check", folder.At("seeds"), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"SEED0019\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("'l24.yaml' cannot be read", run.Output, StringComparison.Ordinal);
    }
}
