namespace TypedSeeds.Benchmarks.Scale;

/// <summary>What the database was asked.</summary>
/// <param name="Name">The name of the step, after its number.</param>
/// <param name="ClockSeconds">The time of the clock.</param>
/// <param name="CpuSeconds">The time of all processors.</param>
/// <param name="Lines">The rows that it gave.</param>
internal sealed record AskedStep(string Name, double ClockSeconds, double CpuSeconds, IReadOnlyList<string> Lines)
{
    /// <summary>The heading that its query is under, without a question mark.</summary>
    public string Heading => Name[(Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
