using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>The words beside those that another key of the same entry or quote names.</summary>
internal sealed class WordsBeside(CompletionRequest request, DocumentWords words)
{
    /// <summary>A passage goes on for at most so many sentences after its first words.</summary>
    private const int MostSentences = 10;

    /// <summary>A cue is that near to its quote.</summary>
    private const int Reach = 500;

    private readonly Lazy<IReadOnlyList<TypedRange>> _quotes = new(() => PlacesOf(request, words, FieldKeys.Exact));

    /// <summary>Where the words are that the quote under the cursor has as its exact ones.</summary>
    public IReadOnlyList<TypedRange> Quotes => _quotes.Value;

    /// <summary>The words directly before the quote; null where no exact ones are given.</summary>
    public IEnumerable<TextRange>? Before(int count) => Quotes.Count == 0 ? null : Quotes.Select(quote =>
    {
        var line = words.Lines.StartOf(Math.Max(0, words.Lines.LineAt(quote.Start) - 1));
        var before = words.WordsIn(new(line, quote.Start - line)).TakeLast(count).ToArray();
        var start = before.Length == 0 ? quote.Start : before[0].Start;
        return new TextRange(start, quote.Start - start);
    });

    /// <summary>The words directly after the quote; null where no exact ones are given.</summary>
    public IEnumerable<TextRange>? After(int count) => Quotes.Count == 0 ? null : Quotes.Select(quote =>
    {
        var line = Math.Min(words.Lines.LineAt(quote.End) + 2, words.Lines.Count);
        var limit = line < words.Lines.Count ? words.Lines.StartOf(line) : words.Text.Length;
        var after = words.WordsIn(new(quote.End, limit - quote.End)).Take(count).ToArray();
        return new TextRange(quote.End, (after.Length == 0 ? quote.End : after[^1].End) - quote.End);
    });

    /// <summary>The last words of the sentences after the first words of the passage; null where these are not given.</summary>
    public IEnumerable<TextRange>? Ends(int count) => PlacesOf(request, words, FieldKeys.Start) is not [var first, ..] ? null : words.Sentences
        .Where(sentence => sentence.End > first.End)
        .Take(MostSentences)
        .Select(sentence => (sentence.End, Words: words.WordsIn(new(Math.Max(sentence.Words, first.End), sentence.End - Math.Max(sentence.Words, first.End))).TakeLast(count).ToArray()))
        .Where(static sentence => sentence.Words.Length > 0)
        .Select(static sentence => new TextRange(sentence.Words[0].Start, sentence.End - sentence.Words[0].Start));

    /// <summary>The words of the sentence of the quote that another key of the entry has, those first that show an act; null where it has none.</summary>
    public IEnumerable<TextRange>? CuesOf(string key, KindSchema schema)
    {
        if (PlacesOf(request, words, key) is not [var quote, ..])
        {
            return null;
        }

        var (act, own) = (schema[KindTable.Statement].AllFields.FirstOrDefault(static field => field.Key == FieldKeys.Act), ActOf());
        return words.WordsIn(SentenceOf(quote)).Where(word => !IsEnding(word)).OrderBy(word => act is null ? 0 : RankOf(words.Text.Substring(word.Start, word.Length).ToLowerInvariant(), act, own));
    }

    /// <summary>The sentence of the quote that another key of the entry has, as much of it as is near; null where it has none.</summary>
    public TextRange? SentenceOf(string key) => PlacesOf(request, words, key) is [var quote, ..] ? SentenceOf(quote) : null;

    private TextRange SentenceOf(TypedRange quote)
    {
        var (start, end) = (Math.Max(words.SentenceStart(quote.Start), quote.Start - Reach), Math.Min(words.SentenceAt(quote.Start + 1), quote.End + Reach));
        return new(start, Math.Max(0, end - start));
    }

    // A word of the entry's own act shows it best.
    private static int RankOf(string word, Field act, string own) => !ChoiceWords.Means(word, act) ? 2 : ChoiceWords.Meant(word, act) == own ? 0 : 1;

    private string ActOf()
    {
        var text = request.Cursor.Marked;
        return (request.Place.Entry?.Pair.Value as LooseMapping)?.Find(text, FieldKeys.Act)?.Value is LooseScalar act ? ScalarText.Of(text, act) : string.Empty;
    }

    // The letters after an apostrophe are the end of a word.
    private bool IsEnding(TextRange word) => word.Length <= 2 && word.Start > 1 && words.Text[word.Start - 1] is '’' or '\'' && char.IsLetter(words.Text[word.Start - 2]);

    /// <summary>What follows the piece before the cursor in its sentence: what else is said in quotation marks, and the rest; null where no piece is before it.</summary>
    public IEnumerable<TextRange>? AfterLastPiece()
    {
        var text = request.Cursor.Marked;
        var before = (request.Place.List?.Items ?? []).TakeWhile(item => item.Value != request.Place.Scalar).LastOrDefault();
        if (FirstScalar(before?.Value, text) is not { } scalar || words.PlacesOf(ScalarText.Of(text, scalar)) is not [var piece, ..])
        {
            return null;
        }

        var end = Math.Min(words.SentenceAt(piece.End), piece.End + DocumentWords.Reach);
        var start = piece.End;
        while (start < end && !char.IsLetterOrDigit(words.Text[start]))
        {
            start++;
        }

        var said = words.Speech.At(piece.Start) is null ? null : words.Speech.FirstIn(piece.End, end);
        return new[] { said, new TextRange(start, end - start) }.OfType<TextRange>();
    }

    /// <summary>Where the words are that another key of the quote or the entry has.</summary>
    public IReadOnlyList<TypedRange> PlacesOf(string key) => PlacesOf(request, words, key);

    /// <summary>Where the quote is that another key of the entry has; null where it has none.</summary>
    public TypedRange? PlaceOf(string key) => PlacesOf(request, words, key) is [var first, ..] ? first : null;

    /// <summary>Where the quote begins that another key of the entry has; null where it has none.</summary>
    public int? StartOf(string key) => PlacesOf(request, words, key) is [var first, ..] ? first.Start : null;

    // The keys beside the cursor, then those of the entry.
    private static IReadOnlyList<TypedRange> PlacesOf(CompletionRequest request, DocumentWords words, string key)
    {
        var text = request.Cursor.Marked;
        var value = request.Place.Owner?.Mapping.Find(text, key)?.Value ?? (request.Place.Entry?.Pair.Value as LooseMapping)?.Find(text, key)?.Value;
        if (FirstScalar(value, text) is not { } scalar)
        {
            return [];
        }

        // Words that are being typed are found in any case; where they are there as they are written, those are meant.
        var (said, places) = (ScalarText.Of(text, scalar), words.PlacesOf(ScalarText.Of(text, scalar)));
        var whole = places.Where(place => words.IsWordStart(place.Start) && words.IsWordStart(place.End)).ToArray();
        places = whole.Length > 0 ? whole : places;
        var exact = places.Where(place => words.Text.AsSpan(place.Start, place.End - place.Start).Equals(said, StringComparison.Ordinal)).ToArray();
        return exact.Length > 0 ? exact : places;
    }

    private static LooseScalar? FirstScalar(LooseNode? node, string text) => node switch
    {
        LooseScalar scalar => scalar,
        LooseSequence { Items: [var first, ..] } => FirstScalar(first.Value, text),
        LooseMapping mapping => FirstScalar(mapping.Find(text, FieldKeys.Exact)?.Value ?? mapping.Find(text, FieldKeys.Start)?.Value, text),
        _ => null,
    };
}
