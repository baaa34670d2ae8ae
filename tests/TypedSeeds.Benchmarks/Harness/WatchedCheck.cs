using System.Diagnostics;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>A <c>check --watch</c> in a process of its own: a file is saved, and the report of it awaited.</summary>
internal sealed class WatchedCheck : IDisposable
{
    private const string End = "Watching ";

    private readonly Process _process;
    private readonly string _folder;

    /// <summary>Starts it and waits for the first report.</summary>
    public WatchedCheck(string folder)
    {
        _folder = folder;
        _process = Process.Start(new ProcessStartInfo("dotnet", [ToolProgram.Path, "check", "seeds", "--watch"]) { RedirectStandardOutput = true, WorkingDirectory = folder })!;
        UntilReport();
    }

    /// <summary>Saves a file; the milliseconds of the clock and of the processors until it is reported.</summary>
    public (double Clock, double Cpu) Save(string path, string content)
    {
        var (clock, cpu) = (Stopwatch.StartNew(), Cpu());
        File.WriteAllText(Path.Combine(_folder, path), content);
        UntilReport();
        return (clock.Elapsed.TotalMilliseconds, (Cpu() - cpu).TotalMilliseconds);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private TimeSpan Cpu()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    private void UntilReport()
    {
        string? line;
        do
        {
            line = _process.StandardOutput.ReadLine() ?? throw new EndOfStreamException("The watch ended.");
        }
        while (!line.Contains(End, StringComparison.Ordinal));
    }
}
