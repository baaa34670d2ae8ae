namespace TypedSeeds.Tool.Commands;

/// <summary>An example call of the program, for the help.</summary>
/// <param name="Call">The words after the program's name.</param>
/// <param name="Purpose">What it is for.</param>
internal sealed record Example(string Call, string Purpose);
