using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>What the declarations of kinds give.</summary>
/// <param name="Schema">All kinds of the corpus.</param>
/// <param name="Findings">What is wrong with the declarations.</param>
internal sealed record SchemaResult(KindSchema Schema, EquatableArray<Finding> Findings) : IFindings;
