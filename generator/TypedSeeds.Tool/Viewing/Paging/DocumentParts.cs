using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Model;
using TypedSeeds.Tool.Viewing.Sections;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>Cuts a document into pages: its lines first, then the cards of its entries. Words and cards of a short one share a page.</summary>
internal static class DocumentParts
{
    public static IReadOnlyList<DocumentPart> Of(CorpusView view, DocumentView document)
    {
        var lines = Weight.Cut(Lines(document), static line => line.Weight);
        var cards = Weight.Cut(Cards(view, document), static card => Weight.Of(card.Entry));
        return lines.Count == 1 && cards.Count == 1 && lines[0].Sum(static line => line.Weight) + cards[0].Sum(static card => Weight.Of(card.Entry)) <= Weight.OfPage
            ? [Part(lines[0], cards[0])]
            : [.. lines.Select(static part => Part(part, [])), .. cards.Where(static part => part.Count > 0).Select(static part => Part([], part))];
    }

    private static DocumentPart Part(IReadOnlyList<Line> lines, IReadOnlyList<Card> cards) => new(
        lines.Count == 0 ? 0 : lines[0].Number,
        lines.Count == 0 ? 0 : lines[^1].Number + 1,
        [.. cards.Where(static card => card.Statement is null).GroupBy(static card => card.Entry.Entry.Kind).Select(static kind => (kind.Key, (IReadOnlyList<CheckedEntry>)[.. kind.Select(static card => card.Entry)]))],
        [.. cards.Select(static card => card.Statement).OfType<NumberedEntry>()]);

    private static Line[] Lines(DocumentView document)
    {
        var weights = new int[document.LineCount];
        for (var line = 0; line < weights.Length; line++)
        {
            var (start, end) = (document.Line(line).Start, document.Line(line).End);
            weights[line] = Weight.Of(document.Text[start..end]);
        }

        // Where a piece begins and where it ends, another element begins; the entry that quotes it is named in each.
        foreach (var piece in document.Places.SelectMany(static place => place.Anchor.Pieces))
        {
            weights[document.LineAt(piece.Start) - 1] += 2 * Weight.OfElement;
            weights[document.LineAt(piece.End) - 1] += Weight.OfElement;
        }

        foreach (var erratum in document.Errata)
        {
            weights[document.LineAt(erratum.Anchor.Start) - 1] += Weight.Of(erratum.Entry);
        }

        return [.. weights.Select(static (weight, line) => new Line(line, weight))];
    }

    private static IEnumerable<Card> Cards(CorpusView view, DocumentView document) =>
    [
        .. DocumentSection.Kinds(view).SelectMany(kind => view.OfDocument(document, kind.Name)).Select(static entry => new Card(entry, null)),
        .. document.Statements.Select(static statement => new Card(statement.Entry, statement)),
    ];

    private sealed record Line(int Number, int Weight);

    private sealed record Card(CheckedEntry Entry, NumberedEntry? Statement);
}
