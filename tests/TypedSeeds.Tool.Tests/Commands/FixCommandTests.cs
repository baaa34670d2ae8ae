using System.Text;
using System.Text.Json;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Commands;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class FixCommandTests : IDisposable
{
    private const string Wrong = """
        seed: 1
        document: { id: report }
        # whom it concerns
        parties:
          canada: { Kind: state, name: "Canada" }  # a state
        statements:
          stop: { act: call-on, by: [cannada], mode: quoted, quote: Both sides; to stop }

        """;

    private static readonly string Safe = Wrong.Replace("Kind: state", "kind: state", StringComparison.Ordinal).Replace("Both sides; to stop", "both sides to stop", StringComparison.Ordinal);

    private static readonly string All = Safe.Replace("cannada", "canada", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = TemporaryFolder.Small(Wrong);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_safe_is_written_what_is_not_is_left_and_told()
    {
        var run = await ToolRun.With("fix", Seeds);

        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Equal(Safe, Annotation);
        Assert.Equal(
            $"""
            {At("report.yaml")}(5,13): SEED1002: now kind
            {At("report.yaml")}(7,61): SEED3001: now both sides to stop
            Mended 2 findings in 1 file; 1 left, of which --unsafe would mend 1.
            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public async Task Asked_for_what_is_not_safe_is_written_too_and_nothing_is_left_to_mend()
    {
        var run = await ToolRun.With("fix", Seeds, "--unsafe");

        Assert.Equal((ExitCodes.Success, All), (run.ExitCode, Annotation));
        Assert.Contains("(7,30): SEED2001: look at it: now canada", run.Output, StringComparison.Ordinal);
        Assert.Equal("Mended 0 findings in 0 files; 0 left.", (await ToolRun.With("fix", Seeds, "--unsafe")).Output.Trim());
        Assert.Equal(0, (await ToolRun.With("check", Seeds)).ExitCode);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "# and no end of line")]
    [InlineData("\n", "", "\uFEFF")]
    [InlineData("\r\n", "# and no end of line", "\uFEFF")]
    public async Task A_dry_run_writes_nothing_and_its_diff_is_what_would_be_written(string end, string last, string mark = "")
    {
        var (wrong, mended) = (mark + Wrong.ReplaceLineEndings(end) + last, mark + All.ReplaceLineEndings(end) + last);
        _folder.With("seeds/report.yaml", wrong);

        var run = await ToolRun.Process(_folder.Path, "fix", "--unsafe", "--dry-run");

        Assert.Equal(Encoding.UTF8.GetBytes(wrong), Bytes);
        Assert.Contains("Would mend 3 findings in 1 file; 0 left.", run.Error, StringComparison.Ordinal);
        File.WriteAllText(_folder.At("fix.diff"), run.Output);
        using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", ["apply", "fix.diff"]) { WorkingDirectory = _folder.Path })!;
        await git.WaitForExitAsync();
        Assert.Equal(0, git.ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(mended), Bytes);
    }

    [Theory]
    [InlineData(1, 1, "There is more to mend")]
    [InlineData(2, 0, "")]
    public void Rounds_that_run_out_are_told_and_the_run_does_not_end_well(int rounds, int exitCode, string told)
    {
        CorpusFile[] files = [new("seeds/a.yaml", InputRole.Annotation, "seed: 1\nTopics: { a: { Name: A } }\n")];
        using var error = new StringWriter();

        var mended = new Mender(new CorpusCheck(), static problem => problem.Fix is not null, rounds).Run(files, CancellationToken.None);
        var exit = FixCommand.Tell([mended], takesUnsafe: true, isDry: false, Host.Plain(TextWriter.Null, error));

        Assert.Equal(exitCode, exit);
        Assert.StartsWith(told, error.ToString(), StringComparison.Ordinal);
        Assert.Equal(told.Length == 0, error.ToString().Length == 0);
    }

    [Theory]
    [InlineData("a +++ b\u202Eother")]
    [InlineData("a\\b\\né")]
    public async Task No_name_of_a_folder_forges_a_line_of_a_diff_and_git_applies_it(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.With("seeds/report.yaml", Wrong);
        Directory.Move(_folder.At("seeds"), _folder.At(name));

        var run = await ToolRun.Process(_folder.Path, "fix", name, "--unsafe", "--dry-run");

        Assert.Equal(2, run.Lines.Count(static line => line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("+++", StringComparison.Ordinal)));
        Assert.DoesNotContain(run.Output, static character => character is '\u001B' or '\u202E');
        File.WriteAllText(_folder.At("fix.diff"), run.Output);
        using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", ["apply", "fix.diff"]) { WorkingDirectory = _folder.Path })!;
        await git.WaitForExitAsync();
        Assert.Equal((0, All), (git.ExitCode, File.ReadAllText(_folder.At($"{name}/report.yaml"))));
    }

    [Theory]
    [InlineData("a\n+++ b")]
    [InlineData("a +++ b\u202Eother")]
    [InlineData("a\\b")]
    [InlineData("\"a\"\u001B[2K")]
    public async Task A_file_whose_name_is_refused_is_in_no_diff(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.Delete(_folder.At("seeds/report.yaml"));
        _folder.With($"seeds/{name}.yaml", Wrong);

        var run = await ToolRun.Process(_folder.Path, "fix", "--unsafe", "--dry-run");

        Assert.DoesNotContain(run.Lines, static line => line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("+++", StringComparison.Ordinal) || line.Contains('\u001B', StringComparison.Ordinal));
        Assert.Equal(Wrong, File.ReadAllText(_folder.At($"seeds/{name}.yaml")));
    }

    [Fact]
    public async Task A_diff_on_a_terminal_acts_on_it_by_no_character_and_elsewhere_it_is_as_the_file_is()
    {
        _folder.With("seeds/report.yaml", Wrong.Replace("# whom it concerns", "# \u202E\u2066", StringComparison.Ordinal));

        var shown = await ToolRun.InColour("fix", Seeds, "--unsafe", "--dry-run");
        var piped = await ToolRun.With("fix", Seeds, "--unsafe", "--dry-run");

        Assert.DoesNotContain('\u202E', shown.Output);
        Assert.Contains("# \u202E\u2066", piped.Output, StringComparison.Ordinal);
        Assert.Equal(piped.Output.Replace('\u202E', '\uFFFD').Replace('\u2066', '\uFFFD'), shown.Output);
    }

    [Theory]
    [InlineData(true, "\r\n")]
    [InlineData(false, "\n")]
    public async Task Byte_order_mark_and_line_endings_of_a_file_stay(bool hasMark, string end)
    {
        var coding = new UTF8Encoding(hasMark);
        _folder.With("seeds/report.yaml", [.. hasMark ? coding.Preamble : [], .. coding.GetBytes(Wrong.ReplaceLineEndings(end))]);

        await ToolRun.With("fix", Seeds);

        Assert.Equal([.. hasMark ? coding.Preamble : [], .. coding.GetBytes(Safe.ReplaceLineEndings(end))], File.ReadAllBytes(_folder.At("seeds/report.yaml")));
    }

    [Fact]
    public async Task A_document_is_never_written()
    {
        var document = File.ReadAllBytes(_folder.At("seeds/report.txt"));
        var written = File.GetLastWriteTimeUtc(_folder.At("seeds/report.txt"));

        await ToolRun.With("fix", Seeds, "--unsafe");

        Assert.Equal(document, File.ReadAllBytes(_folder.At("seeds/report.txt")));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder.At("seeds/report.txt")));
    }

    [Fact]
    public async Task The_JSON_of_check_has_each_fix_with_its_edit()
    {
        using var json = JsonDocument.Parse((await ToolRun.With("check", Seeds, "--format", "json")).Output);

        var fixes = json.RootElement.GetProperty("problems").EnumerateArray()
            .Where(static problem => problem.TryGetProperty("fixes", out _))
            .Select(static problem => (Id: problem.GetProperty("id").GetString(), Fix: problem.GetProperty("fixes")[0]))
            .OrderBy(static item => item.Fix.GetProperty("offset").GetInt32())
            .ToArray();

        var mended = Wrong;
        foreach (var (_, fix) in fixes.Reverse())
        {
            mended = mended.Remove(fix.GetProperty("offset").GetInt32(), fix.GetProperty("length").GetInt32()).Insert(fix.GetProperty("offset").GetInt32(), fix.GetProperty("text").GetString()!);
        }

        Assert.Equal(All, mended);
        Assert.Equal([("SEED1002", true), ("SEED2001", false), ("SEED3001", true)], fixes.Select(static item => (item.Id, item.Fix.GetProperty("safe").GetBoolean())));
    }

    [Fact]
    public async Task The_SARIF_of_check_has_each_fix_as_a_replacement()
    {
        using var json = JsonDocument.Parse((await ToolRun.With("check", Seeds, "--format", "sarif")).Output);

        var texts = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(static result => result.TryGetProperty("fixes", out _))
            .Select(static result => result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0])
            .Select(static replacement => (replacement.GetProperty("deletedRegion").GetProperty("startLine").GetInt32(), replacement.GetProperty("insertedContent").GetProperty("text").GetString()));

        Assert.Equal([(5, "kind"), (7, "both sides to stop"), (7, "canada")], texts.Order());
    }

    private string Seeds => _folder.At("seeds");

    private string Annotation => File.ReadAllText(_folder.At("seeds/report.yaml"));

    private byte[] Bytes => File.ReadAllBytes(_folder.At("seeds/report.yaml"));

    private string At(string file) => Path.Combine(Seeds, file);
}
