using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Words;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>The document's own words: those that go on from what is typed, or the sentences that nothing quotes yet.</summary>
internal static class WordProposals
{
    private const int Most = 100;

    /// <summary>So many words before or after a quote tell its place from others.</summary>
    private const int WordsBeside = 3;

    /// <summary>A prefix that begins further before its quote is not looked for.</summary>
    private const int LongestPrefix = 400;

    public static Proposals Of(CompletionRequest request, Field field)
    {
        if (Annotation.Of(request.Snapshot, request.File).QuotedAt(request.Place) is not ({ IsUnreadable: false } document, var annotated) || (request.Place.Scalar.Style == ScalarStyle.Block && request.Cursor.Offset < ScalarText.BlockStart(request.Cursor.Text, request.Cursor.Start)))
        {
            return Proposals.None;
        }

        var words = DocumentWords.Of(document.Text, annotated.Layout);
        var beside = new WordsBeside(request, words);
        if (string.IsNullOrWhiteSpace(request.Typed))
        {
            var ranges = field.Key switch
            {
                FieldKeys.Prefix => beside.Before(WordsBeside),
                FieldKeys.Suffix => beside.After(WordsBeside),
                FieldKeys.End => beside.Ends(WordsBeside),
                _ when field.PlacedBy.Length > 0 => beside.WordsOf(field.PlacedBy),
                _ => Unquoted(words, annotated),
            };
            return Of(words, ranges ?? Unquoted(words, annotated), goesOn: false, [.. field.QuoteClasses.Select(static name => new Proposal(name, name, CompletionItemKind.Keyword) { Detail = "every heading" })]);
        }

        var typed = words.PlacesOf(request.Typed, Earlier(request.Cursor));
        var near = field.PlacedBy.Length > 0 ? beside.StartOf(field.PlacedBy) : null;
        var ordered = typed.OrderBy(place => near is { } start ? Math.Abs(place.Start - start) : 0).ThenBy(place => IsExact(words.Text, place, request.Typed) ? 0 : 1).ThenBy(place => words.IsWordStart(place.Start) ? 0 : 1).ThenBy(static place => place.Start);
        var found = field.Key == FieldKeys.Prefix && beside.Quotes is { Count: > 0 } quotes
            ? ordered.SelectMany(place => quotes.Where(quote => quote.Start >= place.End && quote.Start - place.Start <= LongestPrefix).Take(1).Select(quote => Range(place.LineStart, quote.Start)))
            : ordered.SelectMany(place => words.EndsAfter(place.End, areNames: field.Key == FieldKeys.Mentions).Select(end => Range(place.LineStart, end)));
        return Of(words, found, goesOn: true, []) is var proposals && typed.Count == DocumentWords.MostPlaces ? proposals with { IsCut = true } : proposals;
    }

    /// <summary>What the scalar says in the lines before that of the cursor.</summary>
    private static string Earlier(CursorPlace cursor)
    {
        var line = cursor.Text.AsSpan(cursor.Start, cursor.Offset - cursor.Start).LastIndexOfAny('\n', '\r');
        return line < 0 ? string.Empty : ScalarText.Until(cursor.Marked, cursor.Place.Scalar, cursor.Start + line + 1);
    }

    private static bool IsExact(string text, TypedRange place, string typed) => TextIndex.Normalize(text[place.Start..place.End]).Trim() == typed.Trim();

    private static IEnumerable<TextRange> Unquoted(DocumentWords words, AnchoredFile file)
    {
        var pieces = file.Entries.SelectMany(static entry => entry.Anchors).SelectMany(static anchor => anchor.Pieces).Concat(file.Guests).Concat(file.QuotedByCarrier).OrderBy(static piece => piece.Start).ToArray();
        var (next, furthest) = (0, -1);
        foreach (var sentence in words.Sentences)
        {
            for (; next < pieces.Length && pieces[next].Start < sentence.End; next++)
            {
                furthest = Math.Max(furthest, pieces[next].End);
            }

            if (furthest <= sentence.Words)
            {
                yield return Range(sentence.Words, sentence.End);
            }
        }
    }

    private static Proposals Of(DocumentWords words, IEnumerable<TextRange> ranges, bool goesOn, IReadOnlyList<Proposal> first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = ranges
            .Select(range => (Range: range, Text: TextIndex.Normalize(words.Text.Substring(range.Start, range.Length)).Trim()))
            .Where(item => item.Text.Length > 0 && seen.Add(item.Text))
            .Take(Most + 1)
            .ToArray();
        return new([.. first, .. found.Take(Most).Select(item => Of(item.Text, words.PlaceOf(item.Range.Start), goesOn))], found.Length > Most);
    }

    private static Proposal Of(string text, string place, bool goesOn) => new(Shorten.BetweenWords(text, LongestLabel), text, CompletionItemKind.Text)
    {
        Detail = place,
        Documentation = Markdown.Quoted(text),
        GoesOn = goesOn,
    };

    private const int LongestLabel = 100;

    private static TextRange Range(int start, int end) => new(start, Math.Max(0, end - start));
}
