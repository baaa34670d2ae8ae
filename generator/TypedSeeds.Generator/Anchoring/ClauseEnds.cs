using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Where the clause or the sentence begins and ends that some words of a document are in. What is proposed as a quote ends there, and not between two words that belong together.</summary>
internal sealed class ClauseEnds(SearchedDocument document)
{
    /// <summary>Words before a clause that is said, and those between two clauses.</summary>
    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal) { "that", "dass" };

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "and", "but", "or", "und", "aber", "oder", "et", "mais", "ou", "y", "pero", "o" };

    private readonly string _text = document.Document.Text;

    /// <summary>The start of the clause: after a mark that divides the sentence, or where the sentence starts.</summary>
    /// <param name="at">A place in the clause.</param>
    /// <param name="farthest">How far before the place it may be. A sentence may be as long as the document.</param>
    /// <returns>The start; null where it is farther.</returns>
    public int? StartBefore(int at, int farthest)
    {
        var sentence = document.SentenceAt(at).Words;
        var start = at;
        while (start > sentence && !Divides(start - 1))
        {
            if (at - start >= farthest)
            {
                return null;
            }

            start--;
        }

        return AfterLinks(start, at);
    }

    // “And we will not” begins with “we”, and “warns that panes may” with “panes”.
    private int AfterLinks(int start, int at)
    {
        var words = LikeWords.Of(_text, start, at);
        var link = words.FindLastIndex(static word => Conjunctions.Contains(word.Word));
        var first = link >= 0 ? words[link].Range.End : start;
        if (link < 0)
        {
            var leading = words.TakeWhile(static word => Links.Contains(word.Word)).Count();
            first = leading > 0 ? words[leading - 1].Range.End : start;
        }

        while (first < at && !Characters.IsLetterOrDigit(_text[first]))
        {
            first++;
        }

        return first;
    }

    /// <summary>The end of the clause, without the mark that ends it; null where it is farther after a place than asked.</summary>
    public int? EndAfter(int at, int farthest) => End(at, farthest, Divides);

    /// <summary>The end of the sentence, or of the speech in it, without the mark that ends it; null where it is farther after a place than asked.</summary>
    public int? SentenceEndAfter(int at, int farthest) => End(at, farthest, place => IsMark(place) || Punctuation.EndsClause(_text, place));

    private int? End(int at, int farthest, Predicate<int> ends)
    {
        var sentence = document.SentenceAt(Math.Max(0, at - 1)).End;
        var end = at;
        while (end < sentence && !ends(end))
        {
            if (end - at >= farthest)
            {
                return null;
            }

            end++;
        }

        while (end > at && !Characters.IsLetterOrDigit(_text[end - 1]) && !Punctuation.Closes(_text[end - 1]) && _text[end - 1] is not '%')
        {
            end--;
        }

        return end;
    }

    private bool Divides(int at) => IsMark(at) || Punctuation.IsComma(_text, at) || Punctuation.EndsClause(_text, at) || Punctuation.Opens(_text[at]) || Punctuation.Closes(_text[at]);

    // An apostrophe is no mark around speech.
    private bool IsMark(int at) => QuotationMarks.Is(_text[at]) && !(at > 0 && at + 1 < _text.Length && Characters.IsLetter(_text[at - 1]) && Characters.IsLetter(_text[at + 1]));
}
