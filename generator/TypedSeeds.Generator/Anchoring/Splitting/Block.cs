namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>A part of a text over whose ends no sentence reaches.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsHeading">Whether it is a heading of Markdown.</param>
internal readonly record struct Block(int Start, int End, bool IsHeading);
