using System.Globalization;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>
/// Finds the place of a document that is most like words that it does not have, to tell the annotator what to write.
/// A near match is never accepted: a negated or reversed sentence is only 7 to 20 edits away.
/// </summary>
/// <remarks>
/// Short parts that quote and document share vote for a place, and only the window around the best one is compared
/// character by character. So the work for a quote grows with the quote, not with the document.
/// </remarks>
internal sealed class NearMatch(string document, TextBorders borders, CancellationToken cancellation = default)
{
    /// <summary>The least difference of length between a quote and the part of the document that is compared with it.</summary>
    private const int LeastSlack = 8;

    /// <summary>Only this much of a quote is aligned with the document; the rest is compared from there on.</summary>
    private const int LongestCompared = 1_200;

    /// <summary>So many letters after those that were replaced belong to the same word.</summary>
    private const int LongestRest = 2;

    /// <summary>The nearest words are proposed where they are at least so many parts of a hundred of the quote: the rest may be what denies them.</summary>
    private const int LeastShare = 67;

    /// <summary>So many edits are a slip of the hand.</summary>
    private const int LongestSlip = 1;

    /// <summary>A title or an auxiliary verb has no more letters.</summary>
    private const int LongestTitle = 4;

    internal const string NothingLikeIt = ", and nothing like it";

    /// <summary>The most pairs of characters that are compared for all quotes of a file: those of some 10,000 sentences.</summary>
    private const long MostCompared = 200_000_000;

    private readonly FoldedText _folded = new(document, cancellation);
    private long _compared;
    private TextIndex? _index;
    private NearestWords? _words;
    private SharedWords? _shared;

    /// <summary>A clause that says where the nearest words are and what differs, or that nothing is near.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">The document.</param>
    /// <param name="line">The line in which they should be, which is preferred among places that are equally near; null where none is given.</param>
    /// <param name="with">Some words of the document with what governs them; null where that cannot be quoted.</param>
    /// <returns>The clause, with the words to write: they are safe where they are the same ones.</returns>
    public Hint Hint(string words, SearchedDocument text, TextRange? line = null, Func<TextRange, TextRange?>? with = null)
    {
        var quote = new FoldedText(TextIndex.Normalize(words).Trim(' '));
        var nearest = quote.Text.Length == 0 ? NothingLikeIt : Nearest(words, quote.Text, text, line, with);
        var omission = Omission.Explain(words, text);
        var isSame = nearest.Proposal is { IsSafe: true };
        if (!isSame && omission.Choices.Count > 0)
        {
            // The nearest words are those that are left out.
            return omission;
        }

        return new(nearest.Text + omission.Text, omission.Text.Length == 0 || isSame ? nearest.Proposal : null) { Choices = isSame ? default : omission.Choices };
    }

    private Hint Nearest(string words, string quote, SearchedDocument text, TextRange? line, Func<TextRange, TextRange?>? with)
    {
        // Where the document was not read to its end, nothing is known.
        var isKnown = Words.CanRead && _compared <= MostCompared;
        if (FindWindow(quote, line) is not { } found)
        {
            return isKnown ? NothingLikeIt + Shared(quote, text) : "; what is like it was not looked for, as so many quotes before it are not found";
        }

        var isCut = quote.Length > LongestCompared;
        var last = isCut ? Math.Min(_folded.Text.Length, found.Start + quote.Length + SlackOf(quote.Length)) : found.End;
        var (start, end) = WholeWords(_folded.ToOriginal(found.Start), _folded.ToOriginal(last - 1) + 1);
        end = isCut ? end : WithReplacedLetters(start, WithReplacedWords(start, end, words), words);
        var whole = new TextRange(start, end - start);
        var within = isCut ? whole : SentenceCut.Of(whole, words, text);
        var clause = new NearClause(text);
        var meant = isCut ? within : clause.Of(within, words);
        if (meant is null && isKnown && found.Distance > LongestSlip + 1 && !clause.IsLike(within, words))
        {
            return NothingLikeIt + Shared(quote, text);
        }

        var extent = new QuoteExtent(text);
        meant = meant is { } clauseOf && !isCut ? new(clauseOf.Start, extent.WithMark(clauseOf.End, words) - clauseOf.Start) : meant;
        within = meant ?? within;

        // What the words say without what governs them is another thing, so they are proposed with it or not at all.
        meant = with is null || meant is null || isCut || text.Same.Are(document.Substring(within.Start, within.Length), words) ? meant : with(within);
        (start, end) = (within.Start, within.End);
        var shown = isCut ? end : extent.Of(start, end, words);
        var difference = Difference.Between(document.Substring(start, shown - start), words, isCut, text.Index.Text);

        // What the quote has more than the document differs where the text may be at its end.
        var at = text.Index.ToOriginal(Math.Min(text.Index.FromOriginal(start) + difference.At, text.Index.Text.Length), 0).Start;
        var where = text.LineOf(at) == text.LineOf(start) ? string.Empty : $"in line {Invariant.Text(text.LineOf(at))} ";
        // Whether the words are the same is asked of these few before the whole document, which most mistakes need not be asked for.
        // A part of the quote is no mending of all of it.
        var proposal = isCut || meant is not { } mended || (within != whole && within.Length * 100 < words.Length * LeastShare) ? null
            : text.Same.Are(document.Substring(start, end - start), words) && text.Same.Find(words) is { } same ? new(same, IsSafe: true)
            : text.ProposalFor(mended);
        return new($"; nearest is {text.PlaceOf(start)}: {where}{difference.Clause}", proposal);
    }

    // A title or a verb such as “has”, in whose place the document has another word, is one word too many.
    private static bool IsNearer(string left, (int Start, int End, int Distance)? near) =>
        near is not { } other || left.Length == 0 || (left.Length <= LongestTitle && other.Distance >= left.Length);

    private string Shared(string quote, SearchedDocument text) => _index is null ? string.Empty : (_shared ??= new SharedWords(text, _folded, _index)).Explain(quote);

    private NearestWords Words => _words ??= new NearestWords(_folded, borders);

    private static int SlackOf(int length) => (length / 4) + LeastSlack;

    // The cheapest alignment may start or end inside a word; a quote does not.
    private (int Start, int End) WholeWords(int start, int end) => (
        WithNumber(borders.StartOf(start)),
        borders.Has(end) ? end : borders.Around(end).End);

    // Nor does it start with the mark after a word.
    private int WithNumber(int start)
    {
        if (start == 0 || !Characters.IsPunctuation(document[start]) || !Characters.IsLetterOrDigit(document[start - 1]))
        {
            return start;
        }

        return borders.StartOf(start - 1);
    }

    /// <summary>
    /// The end of what the document says where the last words of a quote are others: as many words, of the same sentence.
    /// The cheapest alignment may leave them out.
    /// </summary>
    private int WithReplacedWords(int start, int end, string words)
    {
        var (said, quote) = (TextIndex.Normalize(document.Substring(start, end - start)).Trim(' '), TextIndex.Normalize(words).Trim(' '));
        if (!quote.StartsWith(said + " ", StringComparison.Ordinal))
        {
            return end;
        }

        while (document[end - 1] == ' ')
        {
            end--;
        }

        for (var left = quote.Substring(said.Length).Count(static character => character == ' '); left > 0; left--)
        {
            if (end + 1 >= document.Length || document[end] != ' ' || !Characters.IsLetterOrDigit(document[end + 1]))
            {
                return end;
            }

            end = WholeWords(start, end + 2).End;
        }

        return end;
    }

    /// <summary>
    /// The end of what the document says where the last letters of a quote are others: as many letters, or the rest of a word that is
    /// longer. Where words are not written apart, the cheapest alignment leaves them out, and the quote would be shortened.
    /// </summary>
    private int WithReplacedLetters(int start, int end, string words)
    {
        var (said, quote) = (TextIndex.Normalize(document.Substring(start, end - start)).Trim(' '), TextIndex.Normalize(words).Trim(' '));
        var left = quote.Length - said.Length;
        if (left is <= 0 or > LeastSlack || quote[said.Length] == ' ' || !quote.StartsWith(said, StringComparison.Ordinal))
        {
            return end;
        }

        var to = LettersEnd(end, left);
        var word = LettersEnd(to, LongestRest + 1);
        to = to > end && word - to <= LongestRest ? word : to;
        while (to > end && to < document.Length && !borders.Has(to))
        {
            to++;
        }

        return to;
    }

    private int LettersEnd(int start, int most)
    {
        var at = start;
        while (at < document.Length && at - start < most && (Characters.IsLetterOrDigit(document[at]) || char.IsSurrogate(document[at]) || CodePoints.IsInside(document, at) || Characters.CategoryOf(document, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
        {
            at++;
        }

        return at;
    }

    private (int Start, int End, int Distance)? FindWindow(string quote, TextRange? line)
    {
        _index ??= new TextIndex(_folded.Text, range => borders.Has(_folded.ToOriginal(range.Start)) && borders.Has(_folded.ToOriginal(range.End)), cancellation);
        var exact = _index.Find(quote);
        if (exact.Whole.Count > 0 || exact.FirstCut >= 0)
        {
            var start = exact.Whole.Count == 0 ? exact.FirstCut
                : line is { } meant && exact.Whole.Find(place => _folded.ToOriginal(place) is var at && at >= meant.Start && at < meant.End) is > 0 and var inLine ? inLine
                : exact.Whole[0];
            return (start, start + quote.Length, 0);
        }

        var compared = quote.Length > LongestCompared ? quote.Substring(0, LongestCompared) : quote;

        // Short words share too little with their place, and common ones too much with others: they are read for, while that can be afforded.
        var isShort = quote.Length <= NearestWords.Longest;
        var near = isShort && Words.CanRead ? Words.Find(quote) : null;
        if (isShort && (near is not { } slip || slip.Distance > LongestSlip) && MissingWord.Find(quote, _index) is { } missing && IsNearer(missing.Left, near))
        {
            return (missing.Start, missing.End, missing.Left.Length);
        }

        if (near is not null)
        {
            return near;
        }

        if (_compared > MostCompared)
        {
            return null;
        }

        var voted = _index.FindSimilar(compared, SlackOf(compared.Length)) is { } place ? Align(compared, place) : null;
        return voted ?? (!isShort && Words.CanRead && Words.Find(quote.Substring(0, NearestWords.Longest)) is { } read ? Align(compared, read.Start) : null);
    }

    private (int Start, int End, int Distance)? Align(string compared, int place)
    {
        var slack = SlackOf(compared.Length);
        var (from, to) = (Math.Max(0, place - slack), Math.Min(_folded.Text.Length, place + compared.Length + slack));
        cancellation.ThrowIfCancellationRequested();
        _compared += (long)compared.Length * (to - from);
        var best = Alignment.Best(compared, _folded.Text, from, to);
        return best.Distance * 2 <= compared.Length && best.End > best.Start ? best : null;
    }
}
