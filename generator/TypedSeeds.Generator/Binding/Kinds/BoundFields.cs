using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The fields that one kind declares.</summary>
/// <param name="Fields">Those without a mistake.</param>
/// <param name="RejectedKeys">The keys of the others, and what they should have been.</param>
internal sealed record BoundFields(EquatableArray<Field> Fields, EquatableArray<string> RejectedKeys);
