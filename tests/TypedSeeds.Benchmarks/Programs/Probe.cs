using System;
using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

/// <summary>In the measured program: measures one action, in a process that has done nothing else.</summary>
internal static class Probe
{
    private const int ProcessClock = 2;

    private static object? s_kept;

    /// <summary>Keeps the result of an action alive until memory is measured.</summary>
    public static void Keep(object kept) => s_kept = kept;

    public static void Measure(Func<int> action)
    {
        // The measuring code runs first, so that its compilation is not measured.
        Cpu();
        _ = JitInfo.GetCompiledMethodCount() + GC.GetAllocatedBytesForCurrentThread();
        var heldBefore = GC.GetTotalMemory(true);
        var methods = JitInfo.GetCompiledMethodCount();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Cpu();
        var result = action();
        cpu = Cpu() - cpu;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        methods = JitInfo.GetCompiledMethodCount() - methods;
        var held = GC.GetTotalMemory(true) - heldBefore;
        GC.KeepAlive(s_kept);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cpu} {allocated} {methods} {held} {result}"));
    }

    private static long Cpu()
    {
        GetTime(ProcessClock, out var time);
        return (time.Seconds * 1_000_000_000) + time.Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
