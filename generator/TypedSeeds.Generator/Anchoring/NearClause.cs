using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>
/// What of a document may be written for words that are like some of its own: it shares most words with them, and where their first
/// or last word is another one, it reaches to the end of the clause. A fragment would say something else, often without its “not”.
/// </summary>
internal sealed class NearClause(SearchedDocument document)
{
    /// <summary>So many letters of a hundred are in words that both have.</summary>
    private const int LeastShare = 50;

    /// <summary>A clause that begins or ends farther away is not quoted for a few words of it.</summary>
    private const int Farthest = 120;

    /// <summary>So many letters are a slip of the hand.</summary>
    private const int LongestSlip = 2;

    private readonly string _text = document.Document.Text;
    private readonly ClauseEnds _ends = new(document);

    /// <summary>Whether a part of the document shares most words with a quote, so that it is worth a mention.</summary>
    public bool IsLike(TextRange range, string words) => SharesMost(LikeWords.Of(words, 0, words.Length), LikeWords.Of(_text, range.Start, range.End));

    /// <summary>The part of the document that says the same with other words; null where none does.</summary>
    /// <param name="range">The part that is nearest, counted in letters.</param>
    /// <param name="words">The words of the quote.</param>
    public TextRange? Of(TextRange range, string words)
    {
        if (!LikeWords.AreIn(words) || !LikeWords.AreIn(document.Slice(range)))
        {
            return range;
        }

        var (quote, said) = (LikeWords.Of(words, 0, words.Length), LikeWords.Of(_text, range.Start, range.End));
        if (quote.Count == 0 || said.Count == 0)
        {
            return range;
        }

        if (IsSlip(quote, said))
        {
            return range;
        }

        var start = IsSame(quote[0].Word, said[0].Word) || (IsName(said[0].Range) && !IsBefore(quote[0].Word, range.Start)) ? range.Start : StartFor(quote[0].Word, range.Start);
        var end = IsSame(quote[quote.Count - 1].Word, said[said.Count - 1].Word) || said.TrueForAll(word => IsName(word.Range)) ? range.End : EndFor(quote[quote.Count - 1].Word, range.End);
        return start < 0 || end < 0 || !SharesMost(quote, LikeWords.Of(_text, start, end)) ? null : new(start, end - start);
    }

    // As many words, with a letter or two that are others: the ends of the quote are those that were meant.
    private static bool IsSlip(List<(string Word, TextRange Range)> quote, List<(string Word, TextRange Range)> said)
    {
        var (written, there) = (string.Join(" ", quote.Select(static word => word.Word)), string.Join(" ", said.Select(static word => word.Word)));
        return (quote.Count == said.Count && Math.Abs(written.Length - there.Length) <= LongestSlip && Closest.Distance(written, there) <= (quote.Count == 1 ? 1 : LongestSlip))
            || written.Replace(" ", string.Empty) == there.Replace(" ", string.Empty);
    }

    private static bool IsSame(string one, string other) => LikeWords.Are(one, other);

    // A name begins where it begins.
    private bool IsName(TextRange word) => Characters.IsUpper(_text[word.Start]) || Characters.IsDigit(_text[word.Start]);

    // “Fisheries Board” is not where “criticized the EFB” begins.
    private bool IsBefore(string word, int at) =>
        LikeWords.Of(_text, _ends.StartBefore(at, Farthest) ?? at, at).Exists(other => IsSame(other.Word, word));

    // The word of the quote may be there, some words before.
    private int StartFor(string word, int at)
    {
        var clause = _ends.StartBefore(at, Farthest);
        var before = LikeWords.Of(_text, clause ?? Math.Max(0, at - Farthest), at);
        var found = before.FindLastIndex(other => IsSame(other.Word, word));
        return found < 0 ? clause ?? -1 : before[found].Range.Start;
    }

    private int EndFor(string word, int at)
    {
        var clause = _ends.EndAfter(at, Farthest);
        var after = LikeWords.Of(_text, at, clause ?? Math.Min(_text.Length, at + Farthest));
        var found = after.FindIndex(other => IsSame(other.Word, word));
        return found < 0 ? clause ?? -1 : after[found].Range.End;
    }

    private static bool SharesMost(List<(string Word, TextRange Range)> quote, List<(string Word, TextRange Range)> said)
    {
        var left = said.ConvertAll(static word => word.Word);
        var (shared, sharedSaid) = (0, 0);
        foreach (var (word, _) in quote)
        {
            var at = left.IndexOf(word) is >= 0 and var exact ? exact : left.FindIndex(other => LikeWords.Are(word, other));
            if (at >= 0)
            {
                (shared, sharedSaid) = (shared + word.Length, sharedSaid + left[at].Length);
                left.RemoveAt(at);
            }
        }

        return shared * 100 >= quote.Sum(static word => word.Word.Length) * LeastShare && sharedSaid * 100 >= said.Sum(static word => word.Word.Length) * LeastShare;
    }
}
