using TypedSeeds.Build;
using TypedSeeds.Tool.Commands;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Files;

/// <summary>Each file that a command writes has its old content or the new one, however the command ends.</summary>
public sealed class LostDataTests : IDisposable
{
    private const string Old = "what was there\n";

    private readonly TemporaryFolder _folder = TemporaryFolder.Small();

    /// <summary>The commands that write a file, and the file.</summary>
    public static TheoryData<string, string> Writers => new()
    {
        { "baseline seeds", "seeds/typed-seeds.baseline" },
        { "baseline seeds -o out.baseline", "out.baseline" },
        { "new seeds/report.txt --force", "seeds/report.yaml" },
        { "view seeds -o page.html", "page.html" },
        { "schema seeds -o schema.json", "schema.json" },
        { "export seeds -o out.jsonl", "out.jsonl" },
        { "rehash seeds", "seeds/report.yaml" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task A_command_that_is_killed_at_any_step_leaves_the_old_file_or_the_new_one(string command, string file)
    {
        var old = await Prepare(command, file);
        var isDone = false;
        var steps = 0;
        for (; !isDone; steps++)
        {
            await File.WriteAllBytesAsync(_folder.At(file), old);
            var disk = new BrokenDisk(steps);

            var (exitCode, error) = await Run(command, disk);

            isDone = !disk.Failed;
            var now = await File.ReadAllBytesAsync(_folder.At(file));
            Assert.Equal(isDone, !old.SequenceEqual(now));
            Assert.Equal(isDone ? (0, string.Empty) : (1, $"typed-seeds: '{_folder.At(file)}' is not written, and is as it was: The program was killed\n"), (exitCode, Shown(error)));
        }

        Assert.Equal(4, steps);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task A_full_disk_leaves_the_old_file_says_so_and_leaves_nothing_else(string command, string file)
    {
        var old = await Prepare(command, file);
        var before = Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();

        var (exitCode, error) = await Run(command, new BrokenDisk(bytes: 7));

        Assert.Equal((1, $"typed-seeds: '{_folder.At(file)}' is not written, and is as it was: No space left on device\n"), (exitCode, Shown(error)));
        Assert.Equal(old, await File.ReadAllBytesAsync(_folder.At(file)));
        Assert.Equal(before, Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_another_program_wrote_meanwhile_is_not_replaced()
    {
        var path = _folder.With("file", "theirs\n").At("file");

        foreach (var known in new[] { KnownContent.None, KnownContent.Of("ours\n"u8.ToArray()) })
        {
            var refused = Assert.Throws<IOException>(() => OutputFile.Replace(path, "new\n", known, Disk.Real));
            Assert.Equal($"'{path}' was changed by another program while this one ran, so nothing is written; run this again.", refused.Message);
        }

        Assert.Equal("theirs\n", File.ReadAllText(path));
        OutputFile.Replace(path, "theirs\n", KnownContent.None, Disk.Real);
        OutputFile.Replace(path, "new\n", KnownContent.Of("theirs\n"u8.ToArray()), Disk.Real);
        Assert.Equal("new\n", File.ReadAllText(path));
    }

    [Fact]
    public async Task Processes_that_write_the_baseline_at_once_lose_and_break_nothing()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ToolRun.Process(_folder.Path, "baseline")));

        Assert.All(runs, run => Assert.Equal((0, string.Empty), (run.ExitCode, run.Error)));
        Assert.Equal(0, (await ToolRun.With("baseline", "--check", _folder.At("seeds"))).ExitCode);
        Assert.Equal(["report.txt", "report.yaml", "typed-seeds.baseline"], Directory.GetFiles(_folder.At("seeds")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_one_of_many_that_begin_with_the_same_content_replaces_it()
    {
        var path = _folder.With("file", Old).At("file");
        var known = KnownContent.Of(File.ReadAllBytes(path));
        var written = 0;

        Parallel.For(0, 16, i =>
        {
            try
            {
                OutputFile.Replace(path, $"{i}\n", known, Disk.Real);
                Interlocked.Increment(ref written);
            }
            catch (IOException)
            {
            }
        });

        Assert.Equal(1, written);
    }

    [Fact]
    public void A_link_stays_a_link_and_the_mode_of_a_file_stays()
    {
        var target = _folder.With("elsewhere/target", Old).At("elsewhere/target");
        File.CreateSymbolicLink(_folder.At("link"), target);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(target, Mode);
        }

        OutputFile.Write(_folder.At("link"), "new\n", Disk.Real);

        Assert.Equal((target, "new\n"), (new FileInfo(_folder.At("link")).LinkTarget, File.ReadAllText(target)));
        Assert.Equal(Mode, OperatingSystem.IsWindows() ? Mode : File.GetUnixFileMode(target));
    }

    [Fact]
    public void A_content_whose_making_ends_half_way_leaves_the_old_file_and_nothing_else()
    {
        _folder.With("out/page", Old);

        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(_folder.At("out/page"), static file =>
        {
            file.Write("new"u8);
            throw new InvalidOperationException();
        }, Disk.Real));

        Assert.Equal(Old, File.ReadAllText(Assert.Single(Directory.GetFiles(_folder.At("out")))));
    }

    [Fact]
    public void A_device_stays_a_device()
    {
        OutputFile.Write("/dev/null", "new\n", Disk.Real);

        Assert.Equal(string.Empty, File.ReadAllText("/dev/null"));
    }

    private async Task<byte[]> Prepare(string command, string file)
    {
        if (command.StartsWith("baseline seeds", StringComparison.Ordinal) && !command.Contains("-o", StringComparison.Ordinal))
        {
            _folder.With(file, "# typed-seeds baseline 1\n");
        }
        else if (command.StartsWith("rehash", StringComparison.Ordinal))
        {
            _folder.With(file, TemporaryFolder.Annotation.Replace("{ id: report }", $"{{ id: report, sha256: {new string('0', 64)} }}", StringComparison.Ordinal));
        }
        else if (!command.StartsWith("new", StringComparison.Ordinal))
        {
            _folder.With(file, Old);
        }

        return await File.ReadAllBytesAsync(_folder.At(file));
    }

    private async Task<(int ExitCode, string Error)> Run(string command, IDisk disk)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var words = command.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) || word == "seeds" ? _folder.At(word) : word).ToArray();
        var exitCode = await CommandLine.Run(words, Host.Plain(output, error, disk));
        return (exitCode, error.ToString());
    }

    // What "new" says of the schema comes before.
    private static string Shown(string error) => string.Concat(error.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && !line.StartsWith("The first line", StringComparison.Ordinal)).Select(line => line + "\n"));
}
