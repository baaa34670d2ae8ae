namespace TypedSeeds.Generator.Fixing;

/// <summary>What mends a finding.</summary>
/// <param name="Path">The annotation file, as the host calls it.</param>
/// <param name="Edit">What to write there.</param>
/// <param name="IsSafe">Whether it changes nothing that the annotation says.</param>
internal sealed record Fix(string Path, TextEdit Edit, bool IsSafe);
