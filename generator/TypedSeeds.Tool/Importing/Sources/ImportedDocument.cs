namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>A document, as a file that is imported speaks of it.</summary>
/// <param name="Place">Where the file speaks of it first.</param>
/// <param name="Name">What the file calls it.</param>
internal sealed record ImportedDocument(SourcePlace Place, string Name)
{
    /// <summary>Its text; null where the file does not have it.</summary>
    public string? Text { get; init; }

    /// <summary>The document of another package that it is a reading of, by its corpus and id; null where it is none.</summary>
    public string? ReadingOf { get; init; }

    /// <summary>Further names: of its file, or where it comes from.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}
