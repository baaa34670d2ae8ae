namespace TypedSeeds.Benchmarks.Scale;

/// <summary>What the database was asked.</summary>
/// <param name="Name">The name of the step.</param>
/// <param name="ClockSeconds">The time of the clock.</param>
/// <param name="CpuSeconds">The time of all processors.</param>
/// <param name="Lines">The rows that it gave.</param>
internal sealed record AskedStep(string Name, double ClockSeconds, double CpuSeconds, IReadOnlyList<string> Lines);
