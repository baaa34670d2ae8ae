using System.Diagnostics;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>The built program on a terminal, which the program <c>script</c> of Linux makes. Elsewhere these tests show nothing.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Script = "/usr/bin/script";

    private const string Clears = "\u001B[2J\u001B[3J\u001B[H";

    private const string Line = "----------";

    private readonly TemporaryFolder _folder = TemporaryFolder.Small();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("xterm", true)]
    [InlineData("dumb", false)]
    public async Task A_watch_clears_a_terminal_before_each_further_check_or_draws_a_line_where_it_cannot(string terminal, bool clears)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists(Script))
        {
            return;
        }

        using var process = OnTerminal(terminal, "check", "--watch");
        var first = await ReadUntil(process, "Watching seeds");
        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("call-on", "call-off", StringComparison.Ordinal));
        var second = await ReadUntil(process, "call-off");
        process.Kill(entireProcessTree: true);

        Assert.DoesNotContain(Clears, first, StringComparison.Ordinal);
        Assert.DoesNotContain(Line, first, StringComparison.Ordinal);
        Assert.Equal(clears, second.Contains(Clears, StringComparison.Ordinal));
        Assert.Equal(!clears, second.Contains(Line, StringComparison.Ordinal));
    }

    private Process OnTerminal(string terminal, params string[] arguments)
    {
        var start = new ProcessStartInfo(Script, ["--quiet", "--return", "--command", $"dotnet '{typeof(Program).Assembly.Location}' {string.Join(' ', arguments)}", "/dev/null"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = terminal;
        return Process.Start(start)!;
    }

    /// <summary>All that is written up to some words.</summary>
    private static async Task<string> ReadUntil(Process process, string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var (written, buffer) = (string.Empty, new char[1_024]);
        while (!written.Contains(words, StringComparison.Ordinal))
        {
            var read = await process.StandardOutput.ReadAsync(buffer, patience.Token);
            Assert.True(read > 0, $"The program ended after '{written}'.");
            written += new string(buffer, 0, read);
        }

        return written;
    }
}
