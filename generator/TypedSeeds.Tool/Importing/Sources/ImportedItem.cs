namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>Something that a file says of a document, in its own terms. A mapping makes an entry of it.</summary>
/// <param name="Place">Where it is in its file.</param>
/// <param name="Document">What the file calls the document.</param>
/// <param name="Class">What the file calls its like.</param>
/// <param name="Pieces">The words that it is about: one quote of one piece or several; none where it is about the whole.</param>
/// <param name="Values">What else is said of it.</param>
internal sealed record ImportedItem(SourcePlace Place, string Document, string Class, IReadOnlyList<ImportedPiece> Pieces, IReadOnlyList<ImportedValue> Values)
{
    /// <summary>The name under which other items of the document refer to it; empty where none can.</summary>
    public string Name { get; init; } = string.Empty;
}

/// <summary>A value of an item.</summary>
/// <param name="Name">What the file calls it.</param>
/// <param name="Text">The value.</param>
/// <param name="IsLink">Whether it is the name of another item.</param>
/// <param name="IsSaid">Whether the entry says it without a field: it is the class or the document of the item.</param>
internal sealed record ImportedValue(string Name, string Text, bool IsLink = false, bool IsSaid = false);
