using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>How a corpus differs from its baseline.</summary>
/// <param name="Changes">All differences, waived or not: the baseline's entries in its order, then new entries in the order of files.</param>
/// <param name="Findings">The changes that a person must confirm, and the errors of the baseline.</param>
internal sealed record Comparison(EquatableArray<Change> Changes, EquatableArray<Finding> Findings) : IFindings;
