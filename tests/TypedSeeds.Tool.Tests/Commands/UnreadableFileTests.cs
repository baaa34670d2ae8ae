using System.Diagnostics;
using TypedSeeds.Tool.Serving.Workspace;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>A file that cannot be opened is one finding at that file; all else is checked, and no command stops or hangs.</summary>
public sealed class UnreadableFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small(TemporaryFolder.Annotation.Replace("call-on", "call-off", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("gone.yaml", "nowhere.yaml")]
    [InlineData("gone.txt", "nowhere.txt")]
    [InlineData("gone.md", "nowhere/deep.md")]
    [InlineData("typed-seeds.baseline", "nowhere")]
    [InlineData("round.yaml", "round.yaml")]
    public async Task A_link_that_leads_nowhere_is_one_finding(string name, string target)
    {
        File.CreateSymbolicLink(_folder.At("seeds/" + name), target);

        await AssertOne(name);
    }

    [Theory]
    [InlineData("zz\n-analyzer:e.dll\n#.txt")]
    [InlineData("folder\r/in.yaml")]
    [InlineData("two\u0085.md")]
    [InlineData("two\u2028.md")]
    [InlineData("two\u2029.yml")]
    [InlineData("bell\u0007.txt")]
    [InlineData("said \"no\".txt")]
    [InlineData("e:x.yaml")]
    [InlineData("a##vso[task.b]c.yaml")]
    [InlineData("txt.\u202Elmay.yaml")]
    [InlineData("folder\u2066/in.txt")]
    [InlineData("mark\u200F.md")]
    [InlineData("b'b\\c.yaml")]
    [InlineData("deep\\er/c.txt")]
    [InlineData("rep|ort.yaml")]
    [InlineData("in|ner/d.txt")]
    public async Task A_name_that_no_build_can_pass_on_is_one_finding(string name)
    {
        _folder.With("seeds/" + name, "The words.");

        var run = await ToolRun.Process(_folder.Path, "check", "seeds");

        Assert.Equal(1, run.Output.Split("SEED0019").Length - 1 - run.Output.Split("SEED0019.md").Length + 1);
        Assert.Contains("its name, or that of its folder, has a line break, another control character, a mark of direction, a quotation mark, a backslash, a colon, '|', '##' or bytes that are no UTF-8; rename it", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, static character => character is '\u0007' or '\u202E' or '\u2066' or '\u200F');
    }

    // Such names are equal as texts, and each leads to no file.
    [Theory]
    [InlineData("a%b.yaml")]
    [InlineData("a%.txt")]
    public async Task Two_names_whose_bytes_are_no_UTF_8_are_one_finding_and_no_command_stops(string name)
    {
        foreach (var escape in new[] { @"\377", @"\376" })
        {
            await Make("sh", "-c", $"printf 'seed: 1\\n' > \"$0/seeds/$(printf '{name.Replace("%", escape, StringComparison.Ordinal)}')\"", _folder.Path);
        }

        var run = await ToolRun.Process(_folder.Path, "check", "seeds");
        var list = await ToolRun.Process(_folder.Path, "list", "seeds");
        var files = new DiskFiles(_folder.At("seeds"));
        files.Refresh(new HashSet<string>());
        // By the names that .NET has of them nothing is deleted.
        await Make("sh", "-c", "rm \"$0\"/seeds/a*", _folder.Path);

        Assert.Equal(["SEED0019", "SEED1005"], Findings(run).Order());
        Assert.Contains("or bytes that are no UTF-8; rename it", run.Output, StringComparison.Ordinal);
        Assert.Single(files.Files, static file => file.Value.Unreadable.Length > 0);
        Assert.DoesNotContain("should not happen", run.Error + list.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("seeds/inner")]
    public async Task A_folder_whose_name_is_no_UTF_8_is_a_finding_and_not_passed_over(string parent)
    {
        await Make("sh", "-c", $"mkdir -p \"$0/{parent}/$(printf 'd\\377')\"; printf 'seed: 1\\n' > \"$0/{parent}/$(printf 'd\\377')/a.yaml\"", _folder.Path);

        var run = await ToolRun.Process(_folder.Path, "check", "seeds");
        await Make("sh", "-c", $"rm -r \"$0\"/{parent}/d*", _folder.Path);

        Assert.Contains("SEED0019", Findings(run));
        Assert.Contains("or bytes that are no UTF-8; rename it", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("out.yaml", "../../secret")]
    [InlineData("out.txt", "/etc/passwd")]
    [InlineData("out.md", "chain.md")]
    [InlineData("typed-seeds.baseline", "../secret/key")]
    [InlineData("folder/in.txt", "../../secret/key")]
    public async Task A_link_that_leads_out_of_the_folder_is_one_finding_and_nothing_of_its_file_is_shown(string name, string target)
    {
        _folder.With("secret/key", "the secret words").With("seeds/folder/a.yaml", "seed: 1\n");
        File.CreateSymbolicLink(_folder.At("seeds/chain.md"), "../secret/key");
        File.CreateSymbolicLink(_folder.At("seeds/" + name), target);
        if (target != "chain.md")
        {
            File.Delete(_folder.At("seeds/chain.md"));
        }

        var run = await ToolRun.Process(_folder.Path, "check", "seeds", "--format", "json");
        var page = await ToolRun.Process(_folder.Path, "view", "seeds");

        Assert.Equal(target == "chain.md" ? 2 : 1, run.Output.Split("\"SEED0024\"").Length - 1);
        Assert.DoesNotContain("secret words", run.Output + page.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", run.Output + page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_within_the_folder_and_a_link_that_is_the_folder_are_read()
    {
        _folder.With("seeds/.texts/more.yaml", "seed: 1\nevents: { talks: { name: Talks } }\n");
        File.CreateSymbolicLink(_folder.At("seeds/more.yaml"), ".texts/more.yaml");
        Directory.CreateSymbolicLink(_folder.At("linked"), "seeds");

        Assert.DoesNotContain("SEED0024", (await ToolRun.With("check", _folder.At("linked"))).Output, StringComparison.Ordinal);
        Assert.Contains("talks", (await ToolRun.With("list", _folder.At("linked"))).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pipe.yaml")]
    [InlineData("pipe.txt")]
    [InlineData("typed-seeds.baseline")]
    public async Task A_pipe_is_one_finding_and_nobody_waits_for_it(string name)
    {
        await Make("mkfifo", _folder.At("seeds/" + name));

        Assert.Contains("cannot be read: it is a pipe or a device, and no file", (await AssertOne(name)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_permission_is_one_finding()
    {
        _folder.With("seeds/secret.yaml", "seed: 1\n");
        await Make("chmod", "000", _folder.At("seeds/secret.yaml"));
        if (CanRead(_folder.At("seeds/secret.yaml")))
        {
            // The superuser may read everything; a socket is a file that even root cannot open.
            File.Delete(_folder.At("seeds/secret.yaml"));
            using var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
            socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(_folder.At("seeds/secret.yaml")));
            await AssertOne("secret.yaml");
            return;
        }

        await AssertOne("secret.yaml");
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_is_one_finding_and_nothing_more_is_said_of_its_annotation()
    {
        File.Delete(_folder.At("seeds/report.txt"));
        File.CreateSymbolicLink(_folder.At("seeds/report.txt"), "nowhere.txt");
        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation);

        var run = await ToolRun.Process(_folder.Path, "check");

        Assert.Equal("SEED0019", Assert.Single(Findings(run)));
        Assert.StartsWith("seeds/report.txt(1,1): error SEED0019: The file 'report.txt' cannot be read: there is no such file, or it is a link that leads nowhere\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("folder.yaml")]
    [InlineData("folder.txt")]
    public async Task A_folder_named_like_a_file_is_a_folder_as_in_the_build(string name)
    {
        _folder.With($"seeds/{name}/shared.yaml", "seed: 1\nevents: { talks: { name: Talks } }\n");

        var run = await ToolRun.Process(_folder.Path, "check");

        Assert.Equal("SEED1005", Assert.Single(Findings(run)));
        Assert.Contains("4 entries in 2 annotation files", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".#report.yaml")]
    [InlineData(".#report.txt")]
    public async Task The_lock_file_of_an_editor_is_no_finding(string name)
    {
        File.CreateSymbolicLink(_folder.At("seeds/" + name), "user@host.1:1");

        Assert.Equal("SEED1005", Assert.Single(Findings(await ToolRun.Process(_folder.Path, "check"))));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show", "canada")]
    [InlineData("view", "-o", "page.html")]
    [InlineData("schema")]
    [InlineData("new", "seeds/other.txt")]
    [InlineData("rehash")]
    public async Task No_command_stops_at_such_a_file(params string[] arguments)
    {
        File.CreateSymbolicLink(_folder.At("seeds/gone.yaml"), "nowhere.yaml");
        await Make("mkfifo", _folder.At("seeds/pipe.txt"));
        _folder.With("seeds/other.txt", "Words.");

        var run = await ToolRun.Process(_folder.Path, arguments);

        Assert.DoesNotContain("gone.yaml", run.Error, StringComparison.Ordinal);
        Assert.Contains(run.ExitCode, new[] { 0, 1 });
    }

    [Theory]
    [InlineData("missing", "seeds/report.yaml(2,17): error SEED0009: There is no document 'report.txt'")]
    [InlineData("folder", "seeds/report.yaml(2,17): error SEED0009: There is no document 'report.txt'")]
    [InlineData("pipe", "seeds/report.txt(1,1): error SEED0019: The file 'report.txt' cannot be read: it is a pipe or a device, and no file")]
    [InlineData("link", "seeds/report.txt(1,1): error SEED0024: The file 'report.txt' is not read: a link leads")]
    [InlineData("other encoding", "seeds/report.yaml(2,17): error SEED0011: The document 'report.txt' is not UTF-8")]
    [InlineData("too long", "seeds/report.yaml(2,17): error SEED0015: The file 'report.txt' has 5000001 characters")]
    [InlineData("huge", "seeds/report.txt(1,1): error SEED0019: The file 'report.txt' cannot be read: it is larger than")]
    public async Task A_document_whose_text_is_not_there_is_no_part_of_what_is_counted_and_is_one_finding(string how, string finding)
    {
        await Break("report.txt", how);
        _folder.With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, sha256: {new string('0', 64)} }}\nerrata: {{ one: {{ note: x, quote: both sides }} }}\n")
            .With("seeds/other.txt", "Words.").With("seeds/other.yaml", "seed: 1\ndocument: { id: other }\n");

        foreach (var call in new[] { "coverage", "coverage --format json", "coverage --document report", "rehash", "rehash --document report" })
        {
            var run = await ToolRun.Process(_folder.Path, call.Split(' '));

            Assert.Equal(1, run.ExitCode);
            Assert.StartsWith(finding, run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.Trim().Split('\n'));
            Assert.DoesNotContain("report", run.Output, StringComparison.Ordinal);
            Assert.Equal(call == "coverage", run.Output.StartsWith("other  0 of 1 sentence", StringComparison.Ordinal));
        }

        Assert.Equal((0, string.Empty), await ToolRun.Process(_folder.Path, "coverage", "--document", "other") is var whole ? (whole.ExitCode, whole.Error) : default);
    }

    [Fact]
    public async Task A_pipe_cannot_be_annotated()
    {
        await Make("mkfifo", _folder.At("seeds/pipe.txt"));

        var run = await ToolRun.Process(_folder.Path, "new", "seeds/pipe.txt");

        Assert.Equal((1, "typed-seeds: it is a pipe or a device, and no file"), (run.ExitCode, run.Error.Trim()));
    }

    private async Task Break(string name, string how)
    {
        var path = _folder.At("seeds/" + name);
        File.Delete(path);
        switch (how)
        {
            case "folder":
                Directory.CreateDirectory(path);
                break;
            case "pipe":
                await Make("mkfifo", path);
                break;
            case "link":
                File.CreateSymbolicLink(path, "/etc/passwd");
                break;
            case "other encoding":
                await File.WriteAllBytesAsync(path, [0x62, 0x6F, 0x74, 0x68, 0xE9]);
                break;
            case "too long":
                await File.WriteAllTextAsync(path, new string('a', 5_000_001));
                break;
            case "huge":
                await using (var file = File.Create(path))
                {
                    // A file with a hole takes no room on the disk.
                    file.SetLength(1_000_000_000);
                }

                break;
        }
    }

    // The mistake in the other file is found as ever.
    private async Task<ToolRun> AssertOne(string name)
    {
        var run = await ToolRun.Process(_folder.Path, "check");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(["SEED0019", "SEED1005"], Findings(run).Order());
        Assert.Contains($"seeds/{name}(1,1): error SEED0019: The file '{name}' cannot be read: ", run.Output, StringComparison.Ordinal);
        return run;
    }

    private static IEnumerable<string> Findings(ToolRun run) => run.Lines
        .Select(line => System.Text.RegularExpressions.Regex.Match(line, @"^\S+\(\d+,\d+\): \w+ (SEED\d{4}):"))
        .Where(match => match.Success)
        .Select(match => match.Groups[1].Value);

    private static bool CanRead(string path)
    {
        try
        {
            return File.ReadAllBytes(path).Length > 0;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static async Task Make(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
