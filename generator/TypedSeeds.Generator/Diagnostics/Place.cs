using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>Where something is.</summary>
/// <param name="Path">The file.</param>
internal abstract record Place(string Path);

/// <summary>At a token of an annotation file, by the token's number.</summary>
internal sealed record TokenPlace(string Path, int Token) : Place(Path);

/// <summary>At a range of a document.</summary>
internal sealed record TextPlace(string Path, FileSpan Span) : Place(Path);

/// <summary>At no range of a file: the file as a whole or, with an empty path, the project.</summary>
internal sealed record WholePlace(string Path) : Place(Path);
