namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>Something that an import reads and cannot write: a row of the page about imports.</summary>
/// <param name="Formats">The formats that may have it, for people.</param>
/// <param name="What">What is left out, for people.</param>
internal sealed record ImportLossKind(string Formats, string What);
