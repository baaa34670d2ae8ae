using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Packages;

/// <summary>What the sections of used packages give.</summary>
/// <param name="Used">The packages.</param>
/// <param name="Findings">What is wrong with the sections.</param>
internal sealed record UsesResult(UsedPackages Used, EquatableArray<Finding> Findings) : IFindings;
