using System.Runtime.CompilerServices;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Tool.Drafting;

namespace TypedSeeds.Tool.Serving.Features.Words;

/// <summary>A document as completion needs it: its words without what is lost in typing, and its sentences.</summary>
/// <remarks>It is made once for a text. The text goes with its last reader, and this with the text.</remarks>
internal sealed class DocumentWords
{
    /// <summary>Words at more places say too little of what is meant; more must be typed.</summary>
    public const int MostPlaces = 200;

    /// <summary>A quote that is typed is seldom longer. What ends farther is not offered, so that one long sentence is not written from each of its words.</summary>
    public const int Reach = 2_000;

    /// <summary>So many characters are compared at most to find what is typed.</summary>
    private const int MostCompared = 20_000_000;

    private static readonly ConditionalWeakTable<string, DocumentWords> Made = [];

    private readonly FoldedText _folded;
    private readonly TextBorders _borders;
    private readonly TextLayout _layout;
    private readonly Lazy<DirectSpeech> _speech;
    private readonly Lazy<PlacedQuote> _quotes;

    private DocumentWords(string text, TextLayout layout)
    {
        (Text, _layout) = (text, layout);
        _speech = new(() => new(text));
        _quotes = new(() => PlacedQuote.In(text));
        _folded = new FoldedText(text);
        _borders = new TextBorders(text);
        Lines = new TextLines(text);
        Sentences = Generator.Anchoring.Sentences.Find(text, layout);
    }

    public string Text { get; }

    public TextLines Lines { get; }

    /// <summary>What is in quotation marks.</summary>
    public DirectSpeech Speech => _speech.Value;

    /// <summary>Writes quotes of it.</summary>
    public PlacedQuote Quotes => _quotes.Value;

    /// <summary>Its sentences, in their order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The words of a document.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="layout">The layout that its annotation gives it.</param>
    public static DocumentWords Of(string text, TextLayout layout)
    {
        lock (Made)
        {
            if (Made.TryGetValue(text, out var made) && made._layout == layout)
            {
                return made;
            }

            var words = new DocumentWords(text, layout);
            Made.AddOrUpdate(text, words);
            return words;
        }
    }

    /// <summary>The places of typed words, each from where the words typed last in a line begin.</summary>
    /// <param name="typed">What is typed: case, accents, forms of quotation marks and white space do not matter.</param>
    /// <param name="earlier">How much of it is in lines before the cursor's.</param>
    /// <returns>The ranges of the document that were typed, at most <see cref="MostPlaces"/>.</returns>
    public IReadOnlyList<TypedRange> PlacesOf(string typed, string earlier = "")
    {
        var words = new FoldedText(typed).Text;
        var lead = words.Length - words.TrimStart(' ').Length;
        words = words[lead..];
        if (words.Length == 0)
        {
            return [];
        }

        var shift = Math.Clamp(new FoldedText(earlier).Text.Length - lead, 0, words.Length);
        var places = new List<TypedRange>();
        var left = MostCompared / words.Length;
        for (var at = Next(words, 0); at >= 0 && places.Count < MostPlaces && left-- > 0; at = Next(words, at + 1))
        {
            var start = _folded.ToOriginal(at);
            if (_borders.Has(start))
            {
                places.Add(new(start, _folded.ToOriginal(at + shift), _folded.ToOriginal(at + words.Length)));
            }
        }

        return places;
    }

    /// <summary>Where words may go on to: the end of what somebody says, of the clause, of the sentence and of the word.</summary>
    /// <param name="start">Where they begin.</param>
    /// <param name="offset">Where they end so far.</param>
    /// <param name="conditions">The conditions of the text, of which no half is asked for.</param>
    /// <param name="order">What is asked for first.</param>
    public IEnumerable<int> EndsAfter(int start, int offset, Conditions conditions, EndOrder order = EndOrder.Clause)
    {
        var limit = offset + Reach;
        var sentence = SentenceAt(offset);
        var reach = Math.Min(sentence, limit);
        var speech = SpeechEnd(start) is var said && said >= offset && said <= limit ? said : -1;
        var (clause, word) = (ClauseEnd(offset, reach), WordEnd(offset, reach));
        var within = speech >= 0 ? Math.Min(speech, reach) : reach;
        if (clause < within && conditions.Join(new(start, clause - start), within))
        {
            // The half after a condition ends with the next clause.
            clause = ClauseEnd(clause + 1, within);
            word = conditions.Begins(start, offset) ? -1 : word;
        }

        var whole = sentence <= limit ? sentence : -1;
        return (order switch
        {
            EndOrder.Word => [word, clause, speech, whole],
            EndOrder.Sentence => [whole, clause, speech, word],
            _ => new[] { speech, clause, whole, word },
        }).Where(end => end > offset || (end == offset && _borders.Has(end))).Distinct();
    }

    // Words that begin with the mark end with the one that closes it.
    private int SpeechEnd(int start)
    {
        if (start >= Text.Length || !QuotationMarks.Is(Text[start]))
        {
            return Speech.At(start)?.End ?? -1;
        }

        if (Speech.At(start + 1) is not { } said)
        {
            return -1;
        }

        var end = said.End;
        while (end < Text.Length && !QuotationMarks.Is(Text[end]) && !char.IsLetterOrDigit(Text[end]))
        {
            end++;
        }

        return end < Text.Length && QuotationMarks.Is(Text[end]) ? end + 1 : said.End;
    }

    /// <summary>The words of a range, each with its place.</summary>
    public IEnumerable<TextRange> WordsIn(TextRange range)
    {
        for (var at = range.Start; at < range.End;)
        {
            while (at < range.End && !char.IsLetterOrDigit(Text[at]))
            {
                at++;
            }

            var end = WordEnd(at, range.End);
            if (end <= at)
            {
                break;
            }

            yield return new(at, end - at);
            at = end;
        }
    }

    /// <summary>The end of the sentence that an offset is in or directly after; where it is in none, that of its line.</summary>
    public int SentenceAt(int offset)
    {
        var index = Generator.Anchoring.Sentences.FirstEndingAfter(Sentences, Math.Max(0, offset - 1));
        return index < Sentences.Count && Sentences[index].Start <= offset ? Sentences[index].End : Math.Max(offset, Lines.RangeOf(Lines.LineAt(offset), Text).End);
    }

    /// <summary>Where the words of the sentence begin that an offset is in or directly after; where it is in none, the offset.</summary>
    public int SentenceStart(int offset)
    {
        var index = Generator.Anchoring.Sentences.FirstEndingAfter(Sentences, Math.Max(0, offset - 1));
        return index < Sentences.Count && Sentences[index].Start <= offset ? Math.Min(offset, Sentences[index].Words) : offset;
    }

    /// <summary>The line and column of an offset, from one.</summary>
    public string PlaceOf(int offset) => FormattableString.Invariant($"{Lines.LineAt(offset) + 1}:{Lines.ColumnAt(offset) + 1}");

    private int Next(string words, int from) => from >= _folded.Text.Length ? -1 : _folded.Text.IndexOf(words, from, StringComparison.Ordinal);

    private int WordEnd(int offset, int limit)
    {
        var end = offset;
        while (end < limit && char.IsWhiteSpace(Text[end]))
        {
            end++;
        }

        if (end == offset && end > 0 && _borders.Has(end) && char.IsLetterOrDigit(Text[end - 1]) && !IsInHangul(end))
        {
            return offset;
        }

        end += end < limit ? 1 : 0;
        while (end < limit && (!_borders.Has(end) || IsInHangul(end)))
        {
            end++;
        }

        return Math.Min(end, limit);
    }

    /// <summary>Whether an offset is where a word begins.</summary>
    public bool IsWordStart(int offset) => offset == 0 || offset >= Text.Length || !char.IsLetterOrDigit(Text[offset - 1]) || !char.IsLetterOrDigit(Text[offset]);

    // A quote may end before a particle, but between two syllables nobody knows where that is.
    private bool IsInHangul(int at) => at > 0 && at < Text.Length && IsHangul(Text[at - 1]) && IsHangul(Text[at]);

    private static bool IsHangul(char character) => character is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF';

    private int ClauseEnd(int offset, int limit)
    {
        var end = offset;
        while (end < limit && !(end > offset && (Punctuation.IsComma(Text, end) || Punctuation.EndsClause(Text, end)) && _borders.Has(end)))
        {
            end++;
        }

        while (end > offset && end < limit && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return end;
    }
}

/// <summary>Which end is asked for first.</summary>
internal enum EndOrder
{
    /// <summary>That of the clause, or of what somebody says.</summary>
    Clause,

    /// <summary>That of the word, as for a name or a cue.</summary>
    Word,

    /// <summary>That of the sentence, as for what needs no annotation.</summary>
    Sentence,
}

/// <summary>A place of typed words in a document.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="LineStart">Where those begin that are typed in the cursor's line.</param>
/// <param name="End">Where what is typed ends.</param>
internal readonly record struct TypedRange(int Start, int LineStart, int End);
