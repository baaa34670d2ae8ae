using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds the sentences of a text. Headings and list items count as sentences: a line break ends one.</summary>
/// <remarks>
/// The rule is simple, so that people can predict it: a sentence ends at a line break, or at a full stop,
/// question mark, exclamation mark or ellipsis (with its closing marks) before white space, unless a small letter
/// follows, as after an abbreviation. A part without a letter or digit is no sentence.
/// </remarks>
internal static class Sentences
{
    private const string Ends = "\n\r.?!";
    private const string OtherEnds = "…。？！؟।";

    public static List<TextRange> Find(string text)
    {
        var sentences = new List<TextRange>();
        var start = 0;
        var (ends, others) = (new NextOfAny(text, Ends), new NextOfAny(text, OtherEnds));
        for (var at = 0; (at = Math.Min(ends.From(at), others.From(at))) < text.Length; at++)
        {
            if (EndAt(text, at) is > 0 and var end)
            {
                Add(sentences, text, start, end);
                start = end;
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>The end of the sentence that the character at an offset ends; 0 if it ends none.</summary>
    private static int EndAt(string text, int at)
    {
        if (text[at] is '\n' or '\r')
        {
            return at + 1;
        }

        var end = at + 1;
        while (end < text.Length && IsClosing(text[end]))
        {
            end++;
        }

        return end < text.Length && WhiteSpace.Is(text[end]) && !IsContinued(text, end) ? end : 0;
    }

    private static bool IsContinued(string text, int at)
    {
        while (at < text.Length && (WhiteSpace.Is(text[at]) || IsOpening(text[at])))
        {
            at++;
        }

        return at < text.Length && char.IsLower(text[at]);
    }

    private static bool IsClosing(char character) => character is '”' or '’' or '"' or '\'' or ')' or ']' or '»' or '」' or '』';

    private static bool IsOpening(char character) => character is '“' or '‘' or '"' or '\'' or '(' or '[' or '«' or '「' or '『';

    private static void Add(List<TextRange> sentences, string text, int start, int end)
    {
        while (start < end && WhiteSpace.Is(text[start]))
        {
            start++;
        }

        while (end > start && WhiteSpace.Is(text[end - 1]))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                sentences.Add(new TextRange(start, end - start));
                return;
            }
        }
    }
}
