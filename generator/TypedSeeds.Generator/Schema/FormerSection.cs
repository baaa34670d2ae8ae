namespace TypedSeeds.Generator.Schema;

/// <summary>The section of a former name of a kind.</summary>
/// <param name="Former">The section.</param>
/// <param name="Now">The section that replaced it.</param>
internal sealed record FormerSection(string Former, string Now);
