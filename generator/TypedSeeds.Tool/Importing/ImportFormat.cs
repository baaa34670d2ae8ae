using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing;

/// <summary>A format that is imported.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Extensions">The endings of its files in a folder.</param>
/// <param name="Reads">What is read, for people.</param>
/// <param name="Read">Reads a file.</param>
internal sealed record ImportFormat(string Name, IReadOnlyList<string> Extensions, string Reads, Action<SourceFile, ImportedContent> Read)
{
    /// <summary>The ending of a file beside each, which is read with it; null where there is none.</summary>
    public string? Beside { get; init; }
}
