using System.Text.Json;
using TypedSeeds.Tool.Importing.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.WebAnnotations;

/// <summary>The target of an annotation: the address of a document, and the words that its selectors say.</summary>
/// <param name="Source">The address.</param>
/// <param name="Piece">The words; null where the target is the whole document.</param>
internal sealed record TargetSelectors(string Source, ImportedPiece? Piece)
{
    private const string Quote = "TextQuoteSelector";
    private const string Position = "TextPositionSelector";
    private const string Selector = "selector";
    private const string RefinedBy = "refinedBy";

    public static TargetSelectors Of(SourceFile file, LocatedJson target)
    {
        if (target.Kind == JsonValueKind.String)
        {
            return new(target.Text, null);
        }

        target.AsObject("target").Use("type");
        var source = target.Find("source") ?? target.Find("id") ?? throw new SourceException(target.Offset, "a target has neither 'source' nor 'id'");
        var address = source.Kind == JsonValueKind.Object ? source.GetText("id") : source.AsText("source");
        var selectors = target.ItemsOf(Selector);
        return new(address, selectors.Count == 0 ? null : PieceOf(file, selectors, target, within: null));
    }

    // Several selectors say the same place in several ways. Those that say a place of a page or an image cannot be followed in a text.
    private static ImportedPiece PieceOf(SourceFile file, IReadOnlyList<LocatedJson> selectors, LocatedJson owner, ImportedPiece? within)
    {
        var known = selectors.Where(static selector => selector.AsObject(Selector).FindText("type") is Quote or Position).ToArray();
        if (known.Length == 0)
        {
            var types = string.Join(", ", selectors.Select(static selector => selector.FindText("type") ?? "none").Distinct());
            throw new SourceException(owner.Offset, $"it has no selector of words; the types of its selectors are: {types}");
        }

        var quote = Array.Find(known, static selector => selector.FindText("type") == Quote);
        var position = Array.Find(known, static selector => selector.FindText("type") == Position);
        var piece = new ImportedPiece(file.PlaceOf(known[0].Offset))
        {
            Exact = quote?.GetText("exact"),
            Prefix = quote?.FindText("prefix") ?? string.Empty,
            Suffix = quote?.FindText("suffix") ?? string.Empty,
            Start = position?.GetCount("start"),
            End = position?.GetCount("end") ?? 0,
            Within = within,
        };
        var refined = Array.Find(known, static selector => selector.Find(RefinedBy) is not null);
        return refined is null ? piece : PieceOf(file, refined.ItemsOf(RefinedBy), refined, piece);
    }
}
