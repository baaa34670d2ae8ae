using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Who is named near to what an entry quotes: most probably its speaker.</summary>
internal sealed class NamesNear
{
    /// <summary>So far from a quote its speaker is looked for.</summary>
    private const int Reach = 300;

    /// <summary>Who is named in one part of the text is nearer than all in the parts after it.</summary>
    private const int Farthest = 1_000_000;

    private readonly List<(string Text, bool IsLast)> _parts = [];
    private readonly string _language;

    /// <param name="request">What is asked for.</param>
    /// <param name="isSpeaker">Whether the speaker is asked for.</param>
    public NamesNear(CompletionRequest request, bool isSpeaker)
    {
        _language = request.File.Annotation?.Anchored.Language ?? string.Empty;
        if (Annotation.Of(request.Snapshot, request.File).Document is not { IsUnreadable: false } document)
        {
            return;
        }

        var words = DocumentWords.Of(document.Text, request.File.Annotation!.Anchored.Layout);
        if (PlaceOf(new WordsBeside(request, words)) is not { } quote)
        {
            return;
        }

        if (!isSpeaker)
        {
            Add(words, quote.Start, quote.End, isLast: false);
        }
        else if (words.Speech.At(quote.Start) is { } said)
        {
            AddSpeech(words, quote, said);
        }
        else
        {
            AddReport(words, quote, request.Schema[KindTable.Statement].AllFields.First(static field => field.Key == FieldKeys.Act));
        }

        Add(words, quote.Start - Reach, quote.Start, isLast: true);
        Add(words, quote.End, quote.End + Reach, isLast: false);
    }

    /// <summary>The entries, those first that are named nearest to the quote.</summary>
    public IEnumerable<KnownEntry> Order(IEnumerable<KnownEntry> entries) => entries.OrderBy(DistanceOf);

    /// <summary>Those of the entries that are named near to the quote, the nearest first.</summary>
    public IEnumerable<KnownEntry> Named(IEnumerable<KnownEntry> entries) => Order(entries.Where(entry => DistanceOf(entry) < int.MaxValue));

    /// <summary>Those of the entries that are named in the quote itself, in its order; for a speaker, in the part of the text where most are named.</summary>
    public IEnumerable<KnownEntry> InQuote(IEnumerable<KnownEntry> entries) => Order(entries.Where(entry => DistanceOf(entry) < Farthest));

    private static TypedRange? PlaceOf(WordsBeside beside) => beside.PlaceOf(FieldKeys.Quote) ?? beside.PlaceOf(FieldKeys.Quotes);

    // “…,” Falk said: after the words in the sentence, else before them, and in the same paragraph before another one.
    private void AddSpeech(DocumentWords words, TypedRange quote, TextRange said)
    {
        var (start, end) = (words.SentenceStart(quote.Start), words.SentenceAt(quote.End));
        Add(words, said.End, end, isLast: false);
        Add(words, start, said.Start, isLast: true);
        AddParagraph(words, quote.Start, quote.End);
    }

    // “…, its mayor, Ida Falk, announced”: before a verb after the words; else the subject, which a pronoun takes from the sentences before.
    private void AddReport(DocumentWords words, TypedRange quote, Field act)
    {
        var (start, end) = (words.SentenceStart(quote.Start), words.SentenceAt(quote.End));
        var isAttributed = quote.End < words.Text.Length && words.Text[quote.End] is ',' or '–' or '—' or '”' or '"';
        var verb = words.WordsIn(new(quote.End, isAttributed ? Math.Max(0, end - quote.End) : 0)).FirstOrDefault(word => IsVerb(words, word, act));
        if (verb.Length > 0)
        {
            Add(words, quote.End, verb.Start, isLast: true);
        }

        // “…, its mayor, Ida Falk, announced”: in the quote itself, too, but not after a clause about the subject: “Rekdal, who speaks for the Friends, criticized”.
        var said = words.WordsIn(new(start, Math.Max(0, end - start))).FirstOrDefault(word => IsVerb(words, word, act));
        if (said.Length > 0 && words.Text.AsSpan(start, said.Start - start).TrimEnd() is [.., ','] && !HasRelative(words.Text, start, said.Start))
        {
            Add(words, start, said.Start, isLast: true);
        }

        var first = words.WordsIn(new(start, Math.Max(0, end - start))).FirstOrDefault();
        if (first.Length == 0 || !NearIds.IsPronoun(words.Text.Substring(first.Start, first.Length).ToLowerInvariant()))
        {
            Add(words, start, end, isLast: false);
        }

        AddParagraph(words, start, end);
    }

    private static bool IsVerb(DocumentWords words, TextRange word, Field act) => ChoiceWords.Means(words.Text.Substring(word.Start, word.Length).ToLowerInvariant(), act);

    private bool HasRelative(string text, int start, int end) =>
        OperatorTables.LanguageOf(_language, text) is { } language && OperatorTables.Find(language)?.Find(text, start, end).Exists(static found => found.Class == OperatorClass.Relative) == true;

    private void AddParagraph(DocumentWords words, int start, int end)
    {
        Add(words, words.Text.LastIndexOf('\n', Math.Max(0, Math.Min(start, words.Text.Length) - 1)) + 1, start, isLast: true);
        Add(words, end, words.Text.IndexOf('\n', Math.Min(end, words.Text.Length)) is >= 0 and var line ? line : words.Text.Length, isLast: false);
    }

    private void Add(DocumentWords words, int start, int end, bool isLast)
    {
        (start, end) = (Math.Max(0, start), Math.Min(words.Text.Length, end));
        (start, end) = isLast ? (Math.Max(start, end - DocumentWords.Reach), end) : (start, Math.Min(end, start + DocumentWords.Reach));
        _parts.Add((end > start ? NameQuery.Fold(words.Text[start..end]) : string.Empty, isLast));
    }

    private int DistanceOf(KnownEntry entry) => entry.FoldedNames.Concat(entry.FoldedShortNames).Select(DistanceOf).DefaultIfEmpty(int.MaxValue).Min();

    private int DistanceOf(string name)
    {
        for (var i = 0; name.Length > 0 && i < _parts.Count; i++)
        {
            var (text, isLast) = _parts[i];
            if ((isLast ? Last(text, name) : First(text, name)) is >= 0 and var at)
            {
                return (i * Farthest) + (isLast ? text.Length - at - name.Length : at);
            }
        }

        return int.MaxValue;
    }

    private static int First(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        while (at >= 0 && !IsWhole(text, at, name.Length))
        {
            at = text.IndexOf(name, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static int Last(string text, string name)
    {
        var at = text.LastIndexOf(name, StringComparison.Ordinal);
        while (at > 0 && !IsWhole(text, at, name.Length))
        {
            at = text.LastIndexOf(name, at - 1, StringComparison.Ordinal);
        }

        return at >= 0 && IsWhole(text, at, name.Length) ? at : -1;
    }

    // “The garden” is not in “the gardeners”. Words of other scripts are not written apart.
    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]) || !char.IsAsciiLetterOrDigit(text[start])) && (start + length >= text.Length || !char.IsAsciiLetterOrDigit(text[start + length]) || !char.IsAsciiLetterOrDigit(text[start + length - 1]));
}
