using TypedSeeds.Tool.Importing.Json;

namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>An entry that <c>export</c> wrote.</summary>
/// <param name="File">Its file.</param>
/// <param name="Place">Where it is in that.</param>
/// <param name="Json">The entry, in the shape in which C# serializes it.</param>
internal sealed record OwnEntry(SourceFile File, SourcePlace Place, LocatedJson Json)
{
    /// <summary>The quotes as selectors give them, by field and number from one. They come before those of the entry.</summary>
    public Dictionary<(string Field, int Number), IReadOnlyList<ImportedPiece>> Quotes { get; } = [];
}
