using System.Runtime.InteropServices;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>CPU time, to the nanosecond if the system provides it. Wall-clock time on a shared machine includes other programs.</summary>
internal static partial class CpuClock
{
    private const int ProcessClock = 2;
    private const int ThreadClock = 3;

    /// <summary>The CPU time of this thread so far.</summary>
    public static TimeSpan Thread => Read(ThreadClock);

    /// <summary>The CPU time of this process so far, including the runtime's own threads.</summary>
    public static TimeSpan Process => Read(ProcessClock);

    private static TimeSpan Read(int clock)
    {
        if (!OperatingSystem.IsLinux())
        {
            return System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;
        }

        return GetTime(clock, out var time) == 0
            ? TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick))
            : throw new InvalidOperationException($"The system has no clock {clock}.");
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
