namespace TypedSeeds.Benchmarks.Report;

/// <summary>The result of a section.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Rows">Its rows: all, or those before a failure.</param>
/// <param name="Failure">Why it failed; empty if it did not.</param>
internal sealed record SectionResult(string Title, IReadOnlyList<Row> Rows, string Failure);
