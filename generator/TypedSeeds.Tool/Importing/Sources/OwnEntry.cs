using TypedSeeds.Tool.Importing.Json;

namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>An entry that <c>export</c> wrote.</summary>
/// <param name="File">Its file.</param>
/// <param name="Place">Where it is in that.</param>
/// <param name="Json">The entry, in the shape in which C# serializes it.</param>
internal sealed record OwnEntry(SourceFile File, SourcePlace Place, LocatedJson Json)
{
    private readonly Dictionary<(string Field, int Number), IReadOnlyList<ImportedPiece>> _quotes = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Its full id.</summary>
    public string Name => Json.GetText("id");

    /// <summary>What its file says of it again, beside the entry, with the places: an attribute, a code or a relation.</summary>
    public List<(SourcePlace Place, string What)> SaidAgain { get; } = [];

    /// <summary>Sets a quote as selectors give it. It comes before that of the entry.</summary>
    /// <param name="field">The field.</param>
    /// <param name="number">Which of its quotes it is, from one.</param>
    /// <param name="pieces">The quote.</param>
    public void SetQuote(string field, int number, IReadOnlyList<ImportedPiece> pieces) => _quotes[(field, number)] = pieces;

    /// <summary>Sets the next quote of a field. One entry may have as many as its file has lines, so they are counted and not looked through.</summary>
    public void AddQuote(string field, IReadOnlyList<ImportedPiece> pieces) => SetQuote(field, _counts[field] = _counts.GetValueOrDefault(field) + 1, pieces);

    /// <summary>The quote that was set; null where there is none.</summary>
    public IReadOnlyList<ImportedPiece>? FindQuote(string field, int number) => _quotes.GetValueOrDefault((field, number));
}
