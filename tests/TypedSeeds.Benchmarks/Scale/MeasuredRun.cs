namespace TypedSeeds.Benchmarks.Scale;

/// <summary>What a process took, with all that it started.</summary>
/// <param name="Clock">The time of the clock.</param>
/// <param name="Cpu">The time of all processors.</param>
/// <param name="PeakBytes">The most memory that all of them held at a time; what they share counts for each.</param>
/// <param name="Output">What was printed.</param>
internal sealed record MeasuredRun(TimeSpan Clock, TimeSpan Cpu, double PeakBytes, string Output);
