namespace TypedSeeds.Tool.Commands;

/// <summary>A call of the program that teaches what a command can do.</summary>
/// <param name="Call">The words behind the program's name.</param>
/// <param name="Purpose">What it is for.</param>
internal sealed record Example(string Call, string Purpose);
