namespace TypedSeeds.Generator.Anchoring;

/// <summary>Keeps the nearest words of a document within the sentences and the quotation marks that the quote has itself.</summary>
/// <remarks>The cheapest alignment may take the end of the sentence before, or the words after a closing mark, in the place of other words.</remarks>
internal static class SentenceCut
{
    /// <summary>The marks around speech, without those that are apostrophes, too.</summary>
    private const string SpeechMarks = "\"“”„‟«»「」『』﹁﹂﹃﹄｢｣〝〞〟＂《》";

    private static readonly char[] Beside = [' ', '\n', '\r', '\t', ',', ';', ':'];

    /// <summary>The part of a range that runs over no end which the quote does not have; the longest where there are several.</summary>
    public static TextRange Of(TextRange range, string words, SearchedDocument document)
    {
        var inside = WithoutForeignMarks(range, words, document);
        var starts = StartsIn(inside, document);
        if (starts.Count == 0)
        {
            return inside;
        }

        var own = Math.Max(0, Sentences.Find(words).Count - 1);
        if (starts.Count <= own)
        {
            return inside;
        }

        int[] borders = [inside.Start, .. starts, inside.End];
        var best = Enumerable.Range(0, borders.Length - 1 - own).OrderByDescending(first => borders[first + own + 1] - borders[first]).First();
        return Trimmed(borders[best], borders[best + own + 1], document.Document.Text, WhiteSpaceOnly);
    }

    private static readonly char[] WhiteSpaceOnly = [' ', '\n', '\r', '\t'];

    private static TextRange WithoutForeignMarks(TextRange range, string words, SearchedDocument document)
    {
        if (words.Any(IsSpeechMark))
        {
            return range;
        }

        var text = document.Document.Text;
        var (start, best) = (range.Start, new TextRange(range.Start, 0));
        for (var at = range.Start; at <= range.End; at++)
        {
            if (at == range.End || IsSpeechMark(text[at]))
            {
                best = at - start > best.Length ? new(start, at - start) : best;
                start = at + 1;
            }
        }

        return best.Length == range.Length || best.Length == 0 ? range : Trimmed(best.Start, best.End, text, Beside);
    }

    private static bool IsSpeechMark(char character) => SpeechMarks.IndexOf(character) >= 0;

    private static List<int> StartsIn(TextRange range, SearchedDocument document)
    {
        var starts = new List<int>();
        for (var i = Sentences.FirstEndingAfter(document.Sentences, range.Start); i < document.Sentences.Count && document.Sentences[i].Start < range.End; i++)
        {
            if (document.Sentences[i].Start > range.Start)
            {
                starts.Add(document.Sentences[i].Start);
            }
        }

        return starts;
    }

    private static TextRange Trimmed(int start, int end, string text, char[] signs)
    {
        while (end > start + 1 && Array.IndexOf(signs, text[end - 1]) >= 0)
        {
            end--;
        }

        while (start < end - 1 && Array.IndexOf(signs, text[start]) >= 0)
        {
            start++;
        }

        return new(start, end - start);
    }
}
