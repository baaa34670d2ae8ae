using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>A change that somebody sends may put a link into the seeds folder. No command writes through one that leads out.</summary>
public sealed class LinkOutTests : IDisposable
{
    private const string Own = "mine";

    private readonly TemporaryFolder _folder = TemporaryFolder.Small().With("out/mine", Own)
        .With("entries.jsonl", "{\"kind\":\"party\",\"id\":\"a\",\"partyKind\":\"group\",\"name\":\"A\"}\n");

    public static TheoryData<string, string, string[]> Commands => new()
    {
        { "seeds/other.yaml", "../out/mine", ["new", "seeds/other.txt", "--force"] },
        { "seeds/other.yaml", "../out/new", ["new", "seeds/other.txt"] },
        { "seeds/deep/other.yaml", "../../out/mine", ["new", "seeds/deep/other.txt", "--force"] },
        { "texts/other.yaml", "../out/mine", ["new", "texts/other.txt", "--force"] },
        { "seeds/entries.yaml", "../out/mine", ["import", "entries.jsonl", "--force"] },
        { "seeds/entries.yaml", "../out/new", ["import", "entries.jsonl", "--force"] },
        { "seeds/s.json", "../out/mine", ["schema", "-o", "seeds/s.json"] },
        { "seeds/s.jsonl", "../out/mine", ["export", "-o", "seeds/s.jsonl"] },
        { "seeds/page.html", "../out/mine", ["view", "-o", "seeds/page.html"] },
        { "seeds/page.html", "../out/new", ["view", "-o", "seeds/page.html"] },
        { "seeds/pages", "../out", ["view", "-o", "seeds/pages/"] },
        { "seeds/pages", "../out", ["export", "--format", "csv", "-o", "seeds/pages"] },
        { "seeds/pages", "../out", ["schema", "-o", "seeds/pages/mine"] },
        { "seeds/b", "../out/mine", ["baseline", "-o", "seeds/b"] },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_link_in_the_seeds_folder_that_leads_out_is_never_written_through(string link, string target, string[] arguments)
    {
        foreach (var document in new[] { "seeds/other.txt", "seeds/deep/other.txt", "texts/other.txt" })
        {
            _folder.With(document, "Words.\n");
        }

        if (Directory.Exists(_folder.At(target.Replace("../", string.Empty, StringComparison.Ordinal))))
        {
            Directory.CreateSymbolicLink(_folder.At(link), target);
        }
        else
        {
            File.CreateSymbolicLink(_folder.At(link), target);
        }

        var run = await ToolRun.Process(_folder.Path, [.. arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["mine"], Directory.GetFileSystemEntries(_folder.At("out")).Select(Path.GetFileName));
        Assert.Equal(Own, File.ReadAllText(_folder.At("out/mine")));
        // A corpus with such a link has an error of its own, and export says so first.
        Assert.Matches("is not written, and is as it was: it is a link that leads out of the folder '|has 1 error", run.Error);
    }

    [Theory]
    [InlineData("seeds/secret.txt")]
    [InlineData("texts/secret.txt")]
    public async Task A_document_that_is_a_link_that_leads_out_is_not_annotated_so_that_nothing_of_its_file_is_shown(string link)
    {
        _folder.With("texts/other.txt", "Words.\n");
        File.CreateSymbolicLink(_folder.At(link), "../out/mine");

        var run = await ToolRun.Process(_folder.Path, "new", link, "--statements", "--stdout");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"'{link}' is not read: it is a link that leads out of the folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_within_the_seeds_folder_and_one_outside_of_any_are_written_through()
    {
        _folder.With("seeds/.own/a.yaml", Own).With("seeds/other.txt", "Words.\n").With("page", Own);
        File.CreateSymbolicLink(_folder.At("seeds/other.yaml"), ".own/a.yaml");
        File.CreateSymbolicLink(_folder.At("page.html"), "page");

        Assert.Equal(0, (await ToolRun.Process(_folder.Path, "new", "seeds/other.txt", "--force")).ExitCode);
        Assert.Equal(0, (await ToolRun.Process(_folder.Path, "view", "-o", "page.html")).ExitCode);

        Assert.NotEqual(Own, File.ReadAllText(_folder.At("seeds/.own/a.yaml")));
        Assert.NotEqual(Own, File.ReadAllText(_folder.At("page")));
    }
}
