using System.Diagnostics;
using System.Globalization;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>Runs <c>dotnet</c> without its servers, so that all that works has its end with the process, and with bounded memory.</summary>
internal static class BoundedProcess
{
    /// <summary>The system is asked so often that the last moments of a process weigh little.</summary>
    private const int PollMilliseconds = 20;

    /// <summary>Runs a command to its end and measures it.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has the end of what it printed.</exception>
    public static MeasuredRun Run(string folder, string packages, MemoryGauge gauge, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        start.Environment["NUGET_PACKAGES"] = packages;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var (cpu, peak) = (TimeSpan.Zero, 0.0);
        while (!process.WaitForExit(PollMilliseconds))
        {
            var (now, bytes) = ProcessTree.Of(process.Id);
            (cpu, peak) = (now > cpu ? now : cpu, Math.Max(peak, bytes));
            gauge.Set(process.Id, bytes);
        }

        process.WaitForExit();
        gauge.Set(process.Id, 0);
        var text = output.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new(clock.Elapsed, cpu, peak, text)
            : throw new InvalidOperationException($"dotnet {arguments[0]} ended with {process.ExitCode}: {End(text + error.GetAwaiter().GetResult())}");
    }

    private static Dictionary<string, string> Settings => new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        ["NuGetAudit"] = "false",
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_GCHeapHardLimit"] = ScaleSize.HeapBytes.ToString("x", CultureInfo.InvariantCulture),
    };

    private static string End(string text) => text.Length <= 1_500 ? text : "…" + text[^1_500..];
}
