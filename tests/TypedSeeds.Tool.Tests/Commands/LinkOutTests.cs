using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>A change that somebody sends may put a link into the repository. No command writes through one that leads out of it, or of the seeds folder.</summary>
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

    /// <summary>Each command that takes an output: the link, what it leads to, and the call.</summary>
    public static TheoryData<string, string, string[]> Outputs => new()
    {
        { "entries.jsonl.out", "out/mine", ["export", "--format", "jsonl", "-o", "entries.jsonl.out"] },
        { "entries.jsonl.out", "out/new", ["export", "--format", "jsonl", "-o", "entries.jsonl.out"] },
        { "page.html", "out/mine", ["view", "-o", "page.html"] },
        { "page.html", "out/new", ["view", "-o", "page.html"] },
        { "sub", "out", ["view", "-o", "sub/page.html"] },
        { "sub", "out", ["view", "-o", "sub/deep/pages/"] },
        { "pages", "out", ["view", "-o", "pages/"] },
        { "pages", "out/new", ["view", "-o", "pages/"] },
        { "s.json", "out/mine", ["schema", "-o", "s.json"] },
        { "s.json", "out/mine", ["schema", "--format-only", "-o", "s.json"] },
        { "b", "out/mine", ["baseline", "-o", "b"] },
        { "tables", "out/empty", ["export", "--format", "csv", "-o", "tables"] },
        { "site", "out/new", ["export", "--format", "brat", "-o", "site"] },
        { "texts", "out", ["new", "texts/mine.txt"] },
    };

    /// <summary>Each command that is told what to read: the link, what it leads to, and the call.</summary>
    public static TheoryData<string, string, string[]> Inputs => new()
    {
        { "j.jsonl", "words.txt", ["import", "j.jsonl"] },
        { "j.jsonl", "words.txt", ["import", "j.jsonl", "--dry-run", "--all"] },
        { "from/j.jsonl", "words.txt", ["import", "from"] },
        { "from", "", ["import", "from", "--format", "brat"] },
        { "m.yaml", "words.txt", ["import", "entries.jsonl", "--map", "m.yaml"] },
        { "n.txt", "words.txt", ["rebase", "seeds/report.txt", "n.txt", "--dry-run"] },
        { "n.txt", "words.txt", ["rebase", "report", "n.txt"] },
        { "linked", "", ["rebase", "report", "linked/words.txt", "--dry-run"] },
        { "b.yaml", "own.yaml", ["compare", "b.yaml", "seeds"] },
        { "seeds/b.yaml", "own.yaml", ["compare", "seeds", "seeds/b.yaml"] },
        { "linked", "", ["compare", "linked", "seeds"] },
        { "linked", "", ["check", "linked"] },
        { "linked", "", ["view", "linked"] },
        { "linked", "", ["export", "linked"] },
        { "linked", "", ["list", "linked"] },
        { "linked", "", ["fix", "linked", "--dry-run"] },
        { "linked", "", ["rename", "own", "mine", "linked", "--dry-run"] },
        { "linked", "", ["schema", "linked"] },
        { "linked", "", ["baseline", "linked"] },
        { "linked", "", ["coverage", "linked"] },
        { "linked", "", ["rehash", "linked"] },
        { "linked", "", ["show", "own", "linked"] },
        { "linked", "", ["new", "linked/words.txt", "--stdout"] },
        { "n.txt", "words.txt", ["new", "n.txt", "--statements", "--stdout"] },
        { "seeds/typed-seeds.baseline", "words.txt", ["baseline", "--check"] },
        { "seeds/typed-seeds.baseline", "words.txt", ["baseline"] },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Nothing_is_shown_or_taken_of_what_a_link_leads_out_to(string link, string target, string[] arguments)
    {
        // What is outside is a repository itself, or is none. A nearer folder is no repository of its own.
        foreach (var outside in new[] { "out", "repository" })
        {
            var at = "in-" + outside;
            _folder.With($"{at}/seeds/report.txt", TemporaryFolder.Document).With($"{at}/seeds/report.yaml", TemporaryFolder.Annotation)
                .With($"{at}/from/more.txt", "Words.\n").With($"{at}/entries.jsonl", "{\"kind\":\"party\",\"id\":\"a\",\"partyKind\":\"group\",\"name\":\"A\"}\n")
                .With($"{outside}/words.txt", "The secret words.\n").With($"{outside}/j.ann", "secret words\n").With($"{outside}/own.yaml", "seed: 1\nparties: { own: { kind: state, name: The secret words } }\n");
            Directory.CreateDirectory(_folder.At(at + "/.git"));
            Directory.CreateDirectory(_folder.At("repository/.git"));
            if (target.Length == 0)
            {
                Remove(_folder.At($"{at}/{link}"));
                Directory.CreateSymbolicLink(_folder.At($"{at}/{link}"), _folder.At(outside));
            }
            else
            {
                File.CreateSymbolicLink(_folder.At($"{at}/{link}"), _folder.At($"{outside}/{target}"));
            }

            var run = await ToolRun.Process(_folder.At(at), arguments);

            Assert.NotEqual(0, run.ExitCode);
            Assert.DoesNotContain("secret", run.Output + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("own", run.Output, StringComparison.Ordinal);
            Assert.Matches("it is a link that leads out of the folder|a link leads from (it|its place) to a file outside|a link leads from it out of its repository|outside of that folder and its repository|SEED0024|has 1 error", run.Output + run.Error);
            Assert.Equal(TemporaryFolder.Document, await File.ReadAllTextAsync(_folder.At(at + "/seeds/report.txt")));
        }

        static void Remove(string folder)
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    [Theory]
    [InlineData("import", "inside/j.jsonl")]
    [InlineData("import", "../mine/j.jsonl")]
    public async Task A_link_within_the_repository_and_one_of_the_user_are_read(string command, string path)
    {
        const string Entry = "{\"kind\":\"party\",\"id\":\"a\",\"partyKind\":\"group\",\"name\":\"A\"}\n";
        _folder.With("r/seeds/report.txt", TemporaryFolder.Document).With("r/data/j.jsonl", Entry).With("elsewhere/j.jsonl", Entry);
        Directory.CreateDirectory(_folder.At("r/.git"));
        Directory.CreateSymbolicLink(_folder.At("r/inside"), "data");
        Directory.CreateSymbolicLink(_folder.At("mine"), "elsewhere");

        Assert.Equal(0, (await ToolRun.Process(_folder.At("r"), command, path)).ExitCode);
    }

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
    [MemberData(nameof(Outputs))]
    public async Task A_link_beside_the_seeds_folder_that_leads_out_of_the_repository_is_never_written_through(string link, string target, string[] arguments)
    {
        // With and without a repository, and where what is outside is one too.
        foreach (var (at, outside, repositories) in new (string, string, string[])[] { ("a", "a-out", []), ("b", "b-out", ["b"]), ("c", "c-out", ["c", "c-out"]), ("d", "d-out", ["d-out"]) })
        {
            _folder.With($"{at}/seeds/report.txt", TemporaryFolder.Document).With($"{at}/seeds/report.yaml", TemporaryFolder.Annotation)
                .With($"{outside}/mine", Own).With($"{outside}/mine.txt", "Words.\n");
            foreach (var repository in repositories)
            {
                Directory.CreateDirectory(_folder.At(repository + "/.git"));
            }

            Directory.CreateDirectory(_folder.At(outside + "/empty"));
            File.Delete(_folder.At($"{at}/{link}"));
            Directory.CreateSymbolicLink(_folder.At($"{at}/{link}"), _folder.At(target.Replace("out", outside, StringComparison.Ordinal)));
            var before = ContentOf(outside);

            var run = await ToolRun.Process(_folder.At(at), arguments);

            Assert.True(before == ContentOf(outside), $"{at}: {run.Output}{run.Error}");
            Assert.NotEqual(0, run.ExitCode);
            Assert.Contains("it is a link that leads out of the folder '", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("page.html", "docs", "docs/page.html")]
    [InlineData("docs/page.html", ".", "page.html")]
    public async Task A_link_within_the_repository_is_written_through_from_any_folder_of_it(string link, string at, string target)
    {
        Directory.CreateDirectory(_folder.At(".git"));
        Directory.CreateDirectory(_folder.At("docs"));
        _folder.With(target, Own);
        File.CreateSymbolicLink(_folder.At(link), _folder.At(target));

        Assert.Equal(0, (await ToolRun.Process(_folder.At(at), "view", _folder.At("seeds"), "-o", _folder.At(link))).ExitCode);

        Assert.NotEqual(Own, File.ReadAllText(_folder.At(target)));
    }

    [Fact]
    public async Task A_path_outside_and_the_standard_output_are_written_as_they_are_given()
    {
        Directory.CreateDirectory(_folder.At("repository/.git"));
        Directory.CreateSymbolicLink(_folder.At("mine-too"), "out");

        Assert.Equal(0, (await ToolRun.Process(_folder.At("repository"), "schema", "--format-only", "-o", "../mine-too/s.json")).ExitCode);
        Assert.True(File.Exists(_folder.At("out/s.json")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Contains("\"$schema\"", (await ToolRun.Process(_folder.At("repository"), "schema", "--format-only", "-o", "/dev/stdout")).Output, StringComparison.Ordinal);
        }
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
        _folder.With("seeds/.own/a.yaml", "seed: 1\n").With("seeds/other.txt", "Words.\n").With("page", Own);
        File.CreateSymbolicLink(_folder.At("seeds/other.yaml"), ".own/a.yaml");
        File.CreateSymbolicLink(_folder.At("page.html"), "page");

        Assert.Equal(0, (await ToolRun.Process(_folder.Path, "new", "seeds/other.txt", "--force")).ExitCode);
        Assert.Equal(0, (await ToolRun.Process(_folder.Path, "view", "-o", "page.html")).ExitCode);

        Assert.NotEqual("seed: 1\n", File.ReadAllText(_folder.At("seeds/.own/a.yaml")));
        Assert.NotEqual(Own, File.ReadAllText(_folder.At("page")));
    }

    private string ContentOf(string folder) =>
        string.Join('\n', Directory.GetFileSystemEntries(_folder.At(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static path => path + (File.Exists(path) ? File.ReadAllText(path) : string.Empty)));
}
