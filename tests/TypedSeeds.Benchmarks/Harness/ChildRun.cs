namespace TypedSeeds.Benchmarks.Harness;

/// <summary>The cost of a process.</summary>
/// <param name="CpuMilliseconds">The CPU time of all its threads, from its start to its end.</param>
/// <param name="PeakBytes">The most memory that it held at a time.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ChildRun(double CpuMilliseconds, double PeakBytes, string Output);
