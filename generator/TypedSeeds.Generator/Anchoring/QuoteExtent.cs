using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>How far a document is shown beside a quote that it does not have: as far as the quote goes, so that a reader sees what goes on there.</summary>
internal sealed class QuoteExtent(SearchedDocument document)
{
    /// <summary>A sentence that ends farther away is not shown to its end.</summary>
    private const int Farthest = 60;

    /// <summary>So many words of the next sentence are shown.</summary>
    private const int MostWords = 8;

    private readonly string _text = document.Document.Text;
    private readonly ClauseEnds _ends = new(document);

    /// <summary>The end of a part of the document with the mark that the quote ends with, where it is the next character.</summary>
    public int WithMark(int end, string words) => end < _text.Length && EndsSentence(LastOf(words)) && _text[end] == LastOf(words) && !EndsSentence(_text[end - 1]) ? end + 1 : end;

    /// <summary>The end of what is shown of the document.</summary>
    /// <param name="start">Where the part starts that is nearest to the quote.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="words">The words of the quote.</param>
    public int Of(int start, int end, string words)
    {
        var (said, quote) = (Normal(_text.Substring(start, end - start)), Normal(words));
        if (said.Length == 0 || quote.Length == 0 || (quote.Length > said.Length + 1 && quote.StartsWith(said, StringComparison.Ordinal)) || EndsSentence(LastOf(said)) == EndsSentence(LastOf(quote)))
        {
            return end;
        }

        return EndsSentence(LastOf(quote)) ? ToSentenceEnd(end, LastOf(quote)) : WithNextWords(end, said, quote);
    }

    // A quote that ends a sentence which goes on in the document is shown beside all of it.
    private int ToSentenceEnd(int end, char mark)
    {
        var last = _ends.SentenceEndAfter(end, Farthest) ?? end;
        return last < _text.Length && last > end && _text.IndexOf('\n', end, last - end) < 0 ? WithMark(last, mark.ToString()) : end;
    }

    // A quote that goes on where a sentence of the document ends is shown beside as many words of the next one.
    private int WithNextWords(int end, string said, string quote)
    {
        var (left, at) = (Math.Min(MostWords, CountOf(quote) - CountOf(said)), end);
        for (; left > 0 && at + 1 < _text.Length && _text[at] == ' ' && Characters.IsLetterOrDigit(_text[at + 1]); left--)
        {
            var next = _text.IndexOfAny([' ', '\n', '\r'], at + 1);
            at = next < 0 ? _text.Length : next;
        }

        return at;
    }

    private static int CountOf(string text) => text.Count(static character => character == ' ');

    private static string Normal(string text) => TextIndex.Normalize(text).Trim(' ');

    private static char LastOf(string text) => text.Length == 0 ? '\0' : text[text.Length - 1];

    private static bool EndsSentence(char character) => character is '.' or '!' or '?';
}
