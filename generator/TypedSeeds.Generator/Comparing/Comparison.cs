using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>How a corpus differs from its baseline.</summary>
/// <param name="Changes">The differences, waived or not: first of the baseline's entries in its order, then new entries in that of the files.</param>
/// <param name="Findings">What of it somebody must look at, with what is wrong with the baseline.</param>
internal sealed record Comparison(EquatableArray<Change> Changes, EquatableArray<Finding> Findings) : IFindings;
