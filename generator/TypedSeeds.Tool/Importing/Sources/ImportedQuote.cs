namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>What the offsets of a file count.</summary>
internal enum OffsetUnit
{
    CodePoints,
    Utf16,
}

/// <summary>Words of a document, as a file gives them: the words, their place, or both.</summary>
/// <param name="Place">Where the file says so.</param>
internal sealed record ImportedPiece(SourcePlace Place)
{
    /// <summary>The words; null where only a place is given.</summary>
    public string? Exact { get; init; }

    public string Prefix { get; init; } = string.Empty;

    public string Suffix { get; init; } = string.Empty;

    /// <summary>Where the words begin; null where only words are given.</summary>
    public int? Start { get; init; }

    /// <summary>Where they end.</summary>
    public int End { get; init; }

    public OffsetUnit Unit { get; init; }

    /// <summary>The passage that the place counts from, and in which the words are; null where that is the whole document.</summary>
    public ImportedPiece? Within { get; init; }

    /// <summary>Why the quote may be without its context, or, of a further piece, without what is before it; empty where nothing is said.</summary>
    public string Reason { get; init; } = string.Empty;
}
