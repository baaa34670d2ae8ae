using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Search;

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

    /// <summary>Only this much of a quote is compared; nearly all differences come before.</summary>
    private const int LongestCompared = 1_200;

    /// <summary>The most pairs of characters that are compared for all quotes of a file: those of some 10,000 sentences.</summary>
    private const long MostCompared = 200_000_000;

    private readonly FoldedText _folded = new(document, cancellation);
    private long _compared;
    private TextIndex? _index;

    /// <summary>A clause that says where the nearest words are and what differs, or that nothing is near.</summary>
    public string Explain(string words, SearchedDocument text)
    {
        var quote = new FoldedText(TextIndex.Normalize(words).Trim(' '));
        if (quote.Text.Length == 0 || FindWindow(quote.Text) is not { } found)
        {
            return (_compared > MostCompared ? "; what is like it was not looked for, as so many quotes before it are not found" : ", and nothing like it") + WildCard(words);
        }

        var (start, end) = WholeWords(_folded.ToOriginal(found.Start), _folded.ToOriginal(found.End - 1) + 1);
        return $"; nearest is {text.PlaceOf(start)}: {Difference.Describe(document.Substring(start, end - start), words, isCut: quote.Text.Length > LongestCompared)}{WildCard(words)}";
    }

    private string WildCard(string words) => words.Contains("...") && !document.Contains("...")
        ? "; '...' has no meaning here: write a list of pieces, or start and end"
        : string.Empty;

    // The cheapest alignment may start or end inside a word; a quote does not.
    private (int Start, int End) WholeWords(int start, int end) => (
        borders.Has(start) ? start : borders.Around(start).Start,
        borders.Has(end) ? end : borders.Around(end).End);

    private (int Start, int End)? FindWindow(string quote)
    {
        _index ??= new TextIndex(_folded.Text, range => borders.Has(_folded.ToOriginal(range.Start)) && borders.Has(_folded.ToOriginal(range.End)), cancellation);
        var exact = _index.Find(quote);
        if (exact.Whole.Count > 0 || exact.FirstCut >= 0)
        {
            var start = exact.Whole.Count > 0 ? exact.Whole[0] : exact.FirstCut;
            return (start, start + quote.Length);
        }

        var compared = quote.Length > LongestCompared ? quote.Substring(0, LongestCompared) : quote;
        var slack = (compared.Length / 4) + LeastSlack;
        if (_compared > MostCompared || _index.FindSimilar(compared, slack) is not { } place)
        {
            return null;
        }

        var from = Math.Max(0, place - slack);
        var to = Math.Min(_folded.Text.Length, place + compared.Length + slack);
        cancellation.ThrowIfCancellationRequested();
        _compared += (long)compared.Length * (to - from);
        var best = Alignment.Best(compared, _folded.Text, from, to);
        return best.Distance * 2 <= compared.Length && best.End > best.Start ? (best.Start, best.End) : null;
    }
}
