namespace TypedSeeds.Benchmarks.Report;

/// <summary>What came of a section.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Rows">The rows that it came to, all of them or those before it failed.</param>
/// <param name="Failure">Why it did not come to its end; empty where it did.</param>
internal sealed record SectionResult(string Title, IReadOnlyList<Row> Rows, string Failure);
