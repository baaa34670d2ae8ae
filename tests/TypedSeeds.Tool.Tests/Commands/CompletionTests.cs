using System.Diagnostics;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>The completions that a shell gets when the user presses Tab.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("typed-seeds chec", "check")]
    [InlineData("typed-seeds basel", "baseline")]
    [InlineData("typed-seeds check --format ", "github,json,sarif,text")]
    [InlineData("typed-seeds view --ti", "--title")]
    [InlineData("typed-seeds list --kind st", "statement")]
    [InlineData("typed-seeds show ca", "canada")]
    [InlineData("typed-seeds show st", "stop")]
    [InlineData("typed-seeds show report/", "report/stop")]
    public async Task A_line_is_completed(string line, string completions)
    {
        var run = await ToolRun.Process(_folder.Path, $"[suggest:{line.Length}]", line);

        Assert.Equal(completions.Split(','), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Theory]
    [InlineData("typed-seeds show can", "canada")]
    [InlineData("typed-seeds ch", "check")]
    public async Task Bash_completes_with_the_script_that_the_program_writes_what_begins_as_typed(string line, string completions)
    {
        var words = line.Split(' ');
        var script = (await ToolRun.With("completion", "bash")).Output;
        var shell = $"typed-seeds() {{ dotnet '{typeof(Program).Assembly.Location}' \"$@\"; }}\n{script}\nCOMP_LINE='{line}'; COMP_POINT={line.Length}; _typed_seeds {words[0]} {words[^1]} {words[^2]}; echo \"${{COMPREPLY[*]}}\"; complete -p typed-seeds";
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", shell]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true })!;

        Assert.Equal($"{completions}\ncomplete -o default -F _typed_seeds typed-seeds\n", await bash.StandardOutput.ReadToEndAsync());
    }

    [Fact]
    public async Task A_shell_runs_nothing_of_what_it_completes()
    {
        _folder.With("seeds/hostile.yaml", "seed: 1\nparties:\n  '$(touch a.ran)': { kind: state, name: A }\n  '`touch b.ran`': { kind: state, name: B }\n  \"c\\ntouch\": { kind: state, name: C }\n");
        var script = (await ToolRun.With("completion", "bash")).Output;
        const string Line = "typed-seeds show ";
        var shell = $"typed-seeds() {{ dotnet '{typeof(Program).Assembly.Location}' \"$@\"; }}\n{script}\nCOMP_LINE='{Line}'; COMP_POINT={Line.Length}; _typed_seeds typed-seeds '' show; printf '%s\\n' \"${{COMPREPLY[@]}}\"; typed-seeds() {{ echo '$(touch c.ran)'; }}; _typed_seeds typed-seeds '' show";
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", shell]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true })!;

        Assert.Equal(["canada", "report", "stop"], (await bash.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static word => word[0] is not ('-' or '/')));
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.ran"));
    }

    [Theory]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Each_shell_has_a_script_that_asks_the_program(string shell) =>
        Assert.Contains("typed-seeds \"[suggest:", (await ToolRun.With("completion", shell)).Output, StringComparison.Ordinal);
}
