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
        var quoted = new QuotedParts(annotated);
        var placed = PlacedQuotes.Of(request, field, words);
        if (string.IsNullOrWhiteSpace(request.Typed))
        {
            var ranges = field.Key switch
            {
                FieldKeys.Prefix => beside.Before(WordsBeside),
                FieldKeys.Suffix => beside.After(WordsBeside),
                FieldKeys.End => beside.Ends(WordsBeside),
                _ when field.PlacedBy.Length > 0 => beside.CuesOf(field.PlacedBy, request.Schema),
                _ when request.Place.Role == YamlRole.Item && !field.IsMany => beside.AfterLastPiece(),
                _ => null,
            };
            return Of(words, ranges ?? quoted.UnquotedOf(words), goesOn: false, placed, TrimOf(ranges is null ? string.Empty : field.Key), [.. field.QuoteClasses.Select(static name => new Proposal(name, name, CompletionItemKind.Keyword) { Detail = "every heading" })]);
        }

        var typed = words.PlacesOf(request.Typed, Earlier(request.Cursor));
        var near = field.PlacedBy.Length > 0 ? beside.StartOf(field.PlacedBy) : null;
        var ordered = typed
            .OrderBy(place => near is { } start ? Math.Abs(place.Start - start) : 0)
            .ThenBy(place => field.IsClaim && !field.IsWords && quoted.GoOnAfter(place.Start, place.End) ? 1 : 0)
            .ThenBy(place => words.IsWordStart(place.End) ? 0 : 1)
            .ThenBy(place => IsExact(words.Text, place, request.Typed) ? 0 : 1)
            .ThenBy(place => words.IsWordStart(place.Start) ? 0 : 1)
            .ThenBy(static place => place.Start);
        var conditions = new Conditions(words.Text, annotated.Language);
        var found = field.Key == FieldKeys.Prefix && beside.Quotes is { Count: > 0 } quotes
            ? ordered.SelectMany(place => quotes.Where(quote => quote.Start >= place.End && quote.Start - place.Start <= LongestPrefix).Take(1).Select(quote => Range(place.LineStart, quote.Start)))
            : field.Key == FieldKeys.Suffix && beside.Quotes is { Count: > 0 } ends
            ? ordered.SelectMany(place => ends.Where(quote => quote.End <= place.Start && !HasWords(words.Text, quote.End, place.Start)).Take(1).SelectMany(quote => words.EndsAfter(place.Start, place.End, conditions, OrderOf(field)).Select(end => Range(quote.End, end))))
            : ordered.SelectMany(place => words.EndsAfter(place.Start, place.End, conditions, OrderOf(field)).Select(end => Range(place.LineStart, end)));
        return Of(words, found, goesOn: true, placed, TrimOf(field.Key), []) is var proposals && typed.Count == DocumentWords.MostPlaces ? proposals with { IsCut = true } : proposals;
    }

    // What names somebody or shows an act is seldom a clause, and what needs no annotation is seldom less than a sentence.
    private static EndOrder OrderOf(Field field) =>
        field.Key == FieldKeys.Mentions || field.PlacedBy.Length > 0 ? EndOrder.Word
        : field.QuoteClasses.Count > 0 ? EndOrder.Sentence
        : EndOrder.Clause;

    /// <summary>What the scalar says in the lines before that of the cursor.</summary>
    private static string Earlier(CursorPlace cursor)
    {
        var line = cursor.Text.AsSpan(cursor.Start, cursor.Offset - cursor.Start).LastIndexOfAny('\n', '\r');
        return line < 0 ? string.Empty : ScalarText.Until(cursor.Marked, cursor.Place.Scalar, cursor.Start + line + 1);
    }

    private static bool IsExact(string text, TypedRange place, string typed) => TextIndex.Normalize(text[place.Start..place.End]).Trim() == typed.Trim();

    private static bool HasWords(string text, int start, int end) => text.AsSpan(start, end - start).ToString().Any(char.IsLetterOrDigit);

    // What is beside a quote meets it: the space between the two is a part of it.
    private static Func<string, string> TrimOf(string key) => key switch
    {
        FieldKeys.Prefix => static text => text.TrimStart(),
        FieldKeys.Suffix => static text => text.TrimEnd(),
        _ => static text => text.Trim(),
    };

    private static Proposals Of(DocumentWords words, IEnumerable<TextRange> ranges, bool goesOn, PlacedQuotes? placed, Func<string, string> trim, IReadOnlyList<Proposal> first)
    {
        var places = new Dictionary<string, List<TextRange>>(StringComparer.Ordinal);
        var texts = new List<string>();
        foreach (var range in ranges)
        {
            var text = TextIndex.Normalize(words.Text.Substring(range.Start, range.Length));
            text = trim(text);
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (!places.TryGetValue(text, out var same))
            {
                if (texts.Count > Most)
                {
                    break;
                }

                texts.Add(text);
                places.Add(text, same = []);
            }

            if (!same.Exists(place => place.Start == range.Start))
            {
                same.Add(range);
            }
        }

        var items = texts.Take(Most).SelectMany(text => Of(text, places[text])).ToArray();
        return new([.. first, .. items.Take(Most)], texts.Count > Most || items.Length > Most);

        IEnumerable<Proposal> Of(string text, List<TextRange> same)
        {
            var alone = WordProposals.Of(text, words.PlaceOf(same[0].Start), goesOn);
            return same.Count == 1 || placed is null ? [alone] : placed.Of(text, same, alone).Append(alone);
        }
    }

    private static Proposal Of(string text, string place, bool goesOn) => new(Shorten.BetweenWords(text.Trim(), LongestLabel), text, CompletionItemKind.Text)
    {
        Detail = place,
        Documentation = Markdown.Quoted(text.Trim()),
        GoesOn = goesOn,
    };

    private const int LongestLabel = 100;

    private static TextRange Range(int start, int end) => new(start, Math.Max(0, end - start));
}
