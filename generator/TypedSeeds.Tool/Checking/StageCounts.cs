namespace TypedSeeds.Tool.Checking;

/// <summary>How often stages ran, which shows what was not done again.</summary>
/// <param name="Read">How many annotation files were read as YAML.</param>
/// <param name="Bound">How many were bound.</param>
/// <param name="Anchored">How many were anchored.</param>
internal sealed record StageCounts(int Read, int Bound, int Anchored);
