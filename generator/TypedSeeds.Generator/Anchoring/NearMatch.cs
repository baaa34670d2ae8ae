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
internal sealed class NearMatch(string document)
{
    /// <summary>The least difference of length between a quote and the part of the document that is compared with it.</summary>
    private const int LeastSlack = 8;

    /// <summary>Only this much of a quote is compared; nearly all differences come before.</summary>
    private const int LongestCompared = 1_200;

    private readonly FoldedText _folded = new(document);
    private TextIndex? _index;

    /// <summary>A clause that says where the nearest words are and what differs, or that nothing is near.</summary>
    public string Explain(string words, SearchedDocument text)
    {
        var quote = new FoldedText(TextIndex.Normalize(words).Trim(' '));
        if (quote.Text.Length == 0 || FindWindow(quote.Text) is not { } found)
        {
            return ", and nothing like it" + WildCard(words);
        }

        var (start, end) = WholeWords(_folded.ToOriginal(found.Start), _folded.ToOriginal(found.End - 1) + 1);
        var place = $"line {Invariant.Text(text.LineOf(start))}, column {Invariant.Text(text.ColumnOf(start))}";
        return $"; nearest is {place}: {Difference.Describe(document.Substring(start, end - start), words, isCut: quote.Text.Length > LongestCompared)}{WildCard(words)}";
    }

    private string WildCard(string words) => words.Contains("...") && !document.Contains("...")
        ? "; '...' stands for nothing: write a list of pieces, or start and end"
        : string.Empty;

    // The cheapest alignment may start or end inside a word; a quote does not.
    private (int Start, int End) WholeWords(int start, int end)
    {
        // Some scripts write no spaces: there a few characters more are enough.
        var (first, last) = (start - Surroundings.LongestWord, end + Surroundings.LongestWord);
        while (start > Math.Max(0, first) && char.IsLetterOrDigit(document[start]) && char.IsLetterOrDigit(document[start - 1]))
        {
            start--;
        }

        while (end < Math.Min(document.Length, last) && char.IsLetterOrDigit(document[end]) && char.IsLetterOrDigit(document[end - 1]))
        {
            end++;
        }

        return (start, end);
    }

    private (int Start, int End)? FindWindow(string quote)
    {
        _index ??= new TextIndex(_folded.Text);
        var exact = _index.Find(quote);
        if (exact.Count > 0)
        {
            return (exact[0], exact[0] + quote.Length);
        }

        var compared = quote.Length > LongestCompared ? quote.Substring(0, LongestCompared) : quote;
        var slack = (compared.Length / 4) + LeastSlack;
        if (_index.FindSimilar(compared, slack) is not { } place)
        {
            return null;
        }

        var from = Math.Max(0, place - slack);
        var to = Math.Min(_folded.Text.Length, place + compared.Length + slack);
        var (start, end, distance) = Alignment.Best(compared, _folded.Text, from, to);
        return distance * 2 <= compared.Length && end > start ? (start, end) : null;
    }
}
