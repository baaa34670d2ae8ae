using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>Runs whole processes, one at a time, and measures each.</summary>
internal static partial class ChildProcess
{
    private const int Children = -1;
    private const int PollMilliseconds = 2;

    /// <summary>Runs a process to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it printed.</exception>
    public static ChildRun Run(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.WorkingDirectory = folder ?? string.Empty;
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        var before = ChildrenCpu();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = PeakUntilExit(process);
        var text = output.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new ChildRun((ChildrenCpu() - before).TotalMilliseconds, peak, text)
            : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}: {Shortened(text + error.GetAwaiter().GetResult())}");
    }

    // The system records the peak itself, so only growth in the last two milliseconds is missed.
    private static double PeakUntilExit(Process process)
    {
        var status = $"/proc/{process.Id}/status";
        var peak = 0.0;
        while (!process.WaitForExit(PollMilliseconds))
        {
            peak = Math.Max(peak, PeakOf(status));
        }

        process.WaitForExit();
        return peak;
    }

    private static double PeakOf(string status)
    {
        const string Peak = "VmHWM:";
        try
        {
            var line = File.ReadLines(status).FirstOrDefault(line => line.StartsWith(Peak, StringComparison.Ordinal));
            return line is null ? 0 : 1_024 * double.Parse(line.AsSpan(Peak.Length, line.Length - Peak.Length - "kB".Length), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // The process ended during the measurement.
            return 0;
        }
    }

    private static TimeSpan ChildrenCpu()
    {
        return GetUsage(Children, out var usage) == 0
            ? TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds)
            : throw new InvalidOperationException("The system does not tell what its children took.");
    }

    private static string Shortened(string text) => text.Length <= 1_500 ? text : text[..1_500] + "…";

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    // The other fields are not used, but the system writes them, so the size must be complete.
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
