using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Navigation;

/// <summary>A quote under the cursor, in its document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Ranges">Where the words under the cursor are; several where they are in several places and nothing says which.</param>
/// <param name="Anchor">The whole quote; null where the checks did not find it.</param>
internal sealed record QuotePlace(DocumentText Document, IReadOnlyList<TextRange> Ranges, Anchor? Anchor);

/// <summary>Finds the words of the document that a quote of an annotation names.</summary>
internal static class QuotePlaces
{
    /// <summary>Whether a scalar is words of the document.</summary>
    public static bool AreWords(YamlPlace place) => place.Field is { } field && (field.Type == FieldType.Quote || field.IsWords);

    /// <summary>The place of a quote; null where the scalar is no quote, or its words are nowhere.</summary>
    public static QuotePlace? Of(Annotation annotation, YamlPlace place)
    {
        if (!AreWords(place) || annotation.QuotedAt(place) is not ({ IsUnreadable: false } document, var annotated))
        {
            return null;
        }

        var words = annotation.TextOf(place);
        var anchor = AnchorOf(annotation, place);
        if (anchor is not null && RangeIn(document.Text, anchor, words) is { } range)
        {
            return new(document, [range], anchor);
        }

        var found = DocumentWords.Of(document.Text, annotated.Layout).PlacesOf(words).Select(static typed => new TextRange(typed.Start, typed.End - typed.Start)).ToArray();
        return found.Length > 0 ? new(document, Nearest(found, anchor), anchor)
            : anchor is null ? null
            : new(document, [Whole(anchor)], anchor);
    }

    /// <summary>The whole passage of a quote, from its first piece to its last.</summary>
    public static TextRange Whole(Anchor anchor) => new(anchor.Start, anchor.Pieces[^1].End - anchor.Start);

    // The quote that begins last before the words, in the same value.
    private static Anchor? AnchorOf(Annotation annotation, YamlPlace place)
    {
        var (file, entry) = (annotation.File.Annotation!, annotation.EntryOf(place));
        var field = place.Owner;
        while (field is not null && field.Shape?.Under(field.Name)?.Field?.Type != FieldType.Quote)
        {
            field = field.Parent;
        }

        return field is null ? null : file.Anchored.Entries
            .Where(anchored => anchored.Key == entry)
            .SelectMany(static anchored => anchored.Anchors.Concat(anchored.Versions.Select(static version => version.Anchor)))
            .Where(static anchor => anchor.Token > 0)
            .Select(anchor => (Anchor: anchor, file.Positions.Ranges[anchor.Token].Start))
            .Where(item => item.Start >= field.Pair.Key.End && item.Start <= place.Scalar.Start)
            .OrderBy(static item => item.Start)
            .Select(static item => item.Anchor)
            .LastOrDefault();
    }

    /// <summary>The piece that begins or ends with words, or is them.</summary>
    private static TextRange? RangeIn(string document, Anchor anchor, string words)
    {
        foreach (var piece in anchor.Pieces)
        {
            var text = TextIndex.Normalize(document.Substring(piece.Start, piece.Length));
            if (words.Length > 0 && (text.StartsWith(words, StringComparison.Ordinal) || text.EndsWith(words, StringComparison.Ordinal)))
            {
                return piece;
            }
        }

        return null;
    }

    private static TextRange[] Nearest(TextRange[] found, Anchor? anchor) => anchor is null ? found : [found.MinBy(range => Math.Abs(range.Start - anchor.Start))];
}
