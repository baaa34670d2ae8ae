using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>
/// Takes into words that are proposed as a quote what turns their sentence around: without the “no” before them, words that are
/// nearly right say the opposite.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="table">The operators of its language; null where it has no table.</param>
/// <param name="cancellation">Stops long work.</param>
internal sealed class GoverningWords(SearchedDocument document, OperatorTable? table, CancellationToken cancellation)
{
    /// <summary>A longer clause is not taken into a quote for its operator.</summary>
    private const int LongestClause = 200;

    /// <summary>So many operators, one outside the other, are taken in.</summary>
    private const int Most = 4;

    private readonly ClauseEnds _ends = new(document);

    private OperatorScans? _scans;
    private PieceSelector? _quote;

    /// <summary>The entry whose quotes are sought: what another quote of it holds is in the data already.</summary>
    public BoundEntry? Entry { get; set; }

    /// <summary>The words with what governs them, up to the ends of its clause; the same words where nothing does, and null where it is too far.</summary>
    /// <param name="words">The place of the words.</param>
    /// <param name="quote">The quote for which they are proposed.</param>
    public TextRange? With(TextRange words, PieceSelector quote)
    {
        if (table is null || words.Length == 0)
        {
            return words;
        }

        _quote = quote;
        _scans ??= new(document.Document.Text, table, IsKnown, cancellation);
        for (var i = 0; i <= Most; i++)
        {
            var before = _scans.Before(words.Start, document.SentenceAt(words.Start).Start);
            var after = _scans.After(words, document.SentenceAt(words.End - 1).End, isCut: false);
            if (before is null && after is null)
            {
                return words;
            }

            var start = before is { } first ? _ends.StartBefore(first.Start, LongestClause) : words.Start;
            var end = after is { } last ? _ends.SentenceEndAfter(last.End, LongestClause) : words.End;
            if (start is not { } from || end is not { } to || (from >= words.Start && to <= words.End))
            {
                return null;
            }

            words = new(Math.Min(from, words.Start), Math.Max(to, words.End) - Math.Min(from, words.Start));
        }

        return null;
    }

    private bool IsKnown(FoundOperator operation)
    {
        var words = document.Slice(operation.Range);
        return Entry?.Values.OfType<QuotesValue>().SelectMany(static value => value.Quotes).SelectMany(static quote => quote.Pieces)
            .Any(piece => !ReferenceEquals(piece, _quote) && (Holds(piece.Opening.Text, words) || (piece.End is { } end && Holds(end.Text, words)))) == true;
    }

    private static bool Holds(string text, string words) => WholeWords.PlacesOf(text, words).Any();
}
