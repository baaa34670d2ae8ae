using System.Diagnostics;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>The built program in its own process: exit codes, and which stream has which output.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_corpus_without_errors_ends_with_0()
    {
        var run = await ToolRun.Process(_folder.Path, "check");

        Assert.Equal((0, "No problems: 3 entries in 1 annotation file, 1 document" + Environment.NewLine, string.Empty), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Errors_end_with_1_and_stand_in_the_output_without_colour()
    {
        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("both sides", "all sides", StringComparison.Ordinal));

        var run = await ToolRun.Process(_folder.Path, "check", "seeds");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith(
            $"{Path.Combine("seeds", "report.yaml")}(6,60): error SEED3001: The document 'report.txt' does not say this;",
            run.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Output);
    }

    [Fact]
    public async Task A_name_that_begins_with_an_at_sign_is_the_name_of_a_file_and_none_of_its_words_is_an_argument()
    {
        _folder.With("seeds/@more.txt", "We.\n").With("seeds/more.txt", "list").With("check", "seeds");

        Assert.Equal(0, (await ToolRun.Process(Path.Combine(_folder.Path, "seeds"), "new", "@more.txt")).ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "seeds/@more.yaml")));
        Assert.Equal(2, (await ToolRun.Process(_folder.Path, "@check")).ExitCode);
    }

    [Fact]
    public async Task Alone_it_shows_its_help()
    {
        var run = await ToolRun.Process(_folder.Path);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("typed-seeds check", run.Output, StringComparison.Ordinal);
        Assert.Equal((await ToolRun.Process(_folder.Path, "--help")).Output, run.Output);
    }

    [Theory]
    [InlineData("There is no folder 'nowhere'.", "check", "nowhere")]
    [InlineData("'seeds/report.txt' is a file; give the folder that it is in.", "check", "seeds/report.txt")]
    [InlineData("Unrecognized command or argument 'chek'.", "chek")]
    [InlineData("Argument 'xml' not recognized.", "check", "--format", "xml")]
    [InlineData("--watch writes text; leave --format out.", "check", "--watch", "--format", "json")]
    [InlineData("There is no document 'seeds/none.txt'.", "new", "seeds/none.txt")]
    [InlineData("'seeds/report.yaml' is no document; a document is a file *.txt or *.md.", "new", "seeds/report.yaml")]
    [InlineData("--check writes nothing; leave --output out.", "baseline", "--check", "-o", "other.baseline")]
    [InlineData("There is no kind 'statment'; did you mean 'statement'?", "list", "--kind", "statment")]
    public async Task A_wrong_call_ends_with_2_and_says_what_is_wrong_on_standard_error(string message, params string[] arguments)
    {
        var run = await ToolRun.Process(_folder.Path, arguments);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_needs_no_compiler()
    {
        var libraries = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(Program).Assembly.Location)!, "TypedSeeds.Tool.deps.json").Single();

        Assert.DoesNotContain("Microsoft.CodeAnalysis", await File.ReadAllTextAsync(libraries), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watch_checks_again_when_a_file_is_saved_and_ends_with_0_when_interrupted()
    {
        using var process = ToolRun.Start(_folder.Path, "check", "--watch");
        await ReadUntil(process, "No problems");
        await ReadUntil(process, "Watching seeds");

        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("call-on", "call-off", StringComparison.Ordinal));
        await ReadUntil(process, "'call-off' is no act");
        await ReadUntil(process, "Watching seeds");

        _folder.With("seeds/more/shared.yaml", "seed: 1\nevents: { talks: { name: Talks } }\n");
        await ReadUntil(process, "4 entries in 2 annotation files");
        await ReadUntil(process, "Watching seeds");

        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
        Assert.Equal(0, await EndOf(process));
    }

    [Theory]
    [InlineData("")]
    [InlineData("seeds/more")]
    public async Task A_watch_goes_on_when_a_folder_is_removed_and_made_again_or_moved_away_and_back(string folder)
    {
        var (moved, kept) = (_folder.At(folder.Length > 0 ? folder : "seeds"), _folder.At("kept"));
        _folder.With("seeds/more/shared.yaml", "seed: 1\nevents: { talks: { name: Talks } }\n");
        using var process = ToolRun.Start(_folder.Path, "check", "--watch");
        await ReadUntil(process, "4 entries in 2 annotation files");

        Directory.Move(moved, kept);
        await ReadUntil(process, folder.Length > 0 ? "3 entries in 1 annotation file" : "There is no folder 'seeds'; waiting until it can be read again");
        Directory.Move(kept, moved);
        await ReadUntil(process, "4 entries in 2 annotation files");

        Directory.Delete(moved, recursive: true);
        await ReadUntil(process, folder.Length > 0 ? "3 entries in 1 annotation file" : "There is no folder 'seeds'");
        _folder.With("seeds/report.txt", TemporaryFolder.Document).With("seeds/report.yaml", TemporaryFolder.Annotation).With("seeds/more/shared.yaml", "seed: 1\nevents: { talks: { name: Talks } }\n");
        await ReadUntil(process, "4 entries in 2 annotation files");

        _folder.With("seeds/more/shared.yaml", "seed: 1\nevents: { talks: { name: Talks }, others: { name: Others } }\n");
        await ReadUntil(process, "5 entries in 2 annotation files");
        process.Kill();
    }

    [Fact]
    public async Task A_watch_sees_what_editors_do_a_lock_a_new_file_in_place_of_the_old_a_file_behind_a_link()
    {
        _folder.With("seeds/.elsewhere/shared.yaml", "seed: 1\nevents: { talks: { name: Talks } }\n");
        Directory.CreateSymbolicLink(_folder.At("seeds/linked"), _folder.At("seeds/.elsewhere"));
        using var process = ToolRun.Start(_folder.Path, "check", "--watch");
        await ReadUntil(process, "4 entries in 2 annotation files");
        await ReadUntil(process, "Watching seeds");

        File.CreateSymbolicLink(_folder.At("seeds/.#report.yaml"), "user@host.1:1");
        _folder.With("seeds/4913", string.Empty).With("seeds/report.yaml~", TemporaryFolder.Annotation);
        File.Move(_folder.At("seeds/report.yaml~"), _folder.At("seeds/report.yaml"), overwrite: true);
        _folder.With("seeds/.elsewhere/shared.yaml", "seed: 1\nevents: { talks: { name: Talks }, others: { name: Others } }\n");

        await ReadUntil(process, "No problems: 5 entries in 2 annotation files");
        process.Kill();
    }

    [Fact]
    public async Task A_watch_sets_its_checks_apart_and_says_when_each_was()
    {
        using var process = ToolRun.Start(_folder.Path, "check", "--watch");
        Assert.Matches("^[0-9]{2}:[0-9]{2}:[0-9]{2}  Watching seeds \\(Ctrl-C ends\\)$", await ReadUntil(process, "Watching"));

        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("call-on", "call-off", StringComparison.Ordinal));

        Assert.Matches("^-+$", await ReadUntil(process, "-----"));
        await ReadUntil(process, "'call-off' is no act");
        process.Kill();
    }

    /// <summary>The exit code; where the program does not end, a failure that says what it wrote last.</summary>
    private static async Task<int> EndOf(Process process)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"The program did not end. It wrote '{await process.StandardOutput.ReadToEndAsync()}' and '{await process.StandardError.ReadToEndAsync()}'.");
        }
    }

    private static async Task<string> ReadUntil(Process process, string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The program ended without a word of '{words}': {await process.StandardError.ReadToEndAsync()}");
    }
}
