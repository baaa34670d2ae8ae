using TypedSeeds.Generator.Binding;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Where the sentences of a text are. Headings and list items count as sentences: a line ends one.</summary>
/// <remarks>
/// A simple rule that people can predict, not a linguistic one: a sentence ends at a line's end, or at a full stop,
/// question mark, exclamation mark or ellipsis (with the closing marks behind it) that white space follows, unless
/// a small letter does, as behind an abbreviation. What has no letter or digit is no sentence.
/// </remarks>
internal static class Sentences
{
    /// <summary>Which of the ASCII characters may end a sentence, so that of the others, which are nearly all, nothing more is asked.</summary>
    private static readonly bool[] MayEnd = [.. Enumerable.Range(0, 128).Select(code => (char)code is '\n' or '\r' || IsMark((char)code) || IsClosing((char)code))];

    public static List<DocumentRange> Find(string text)
    {
        var sentences = new List<DocumentRange>();
        var start = 0;
        var mayEnd = MayEnd;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character < mayEnd.Length && !mayEnd[character])
            {
                continue;
            }

            if (character is '\n' or '\r' || EndsSentence(text, i))
            {
                Add(sentences, text, start, i + 1);
                start = i + 1;
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static bool EndsSentence(string text, int at)
    {
        if (at + 1 == text.Length || !WhiteSpace.Is(text[at + 1]))
        {
            return false;
        }

        var mark = at;
        while (mark > 0 && IsClosing(text[mark]))
        {
            mark--;
        }

        if (!IsMark(text[mark]))
        {
            return false;
        }

        var next = at + 1;
        while (next < text.Length && (WhiteSpace.Is(text[next]) || IsOpening(text[next])))
        {
            next++;
        }

        return next == text.Length || !char.IsLower(text[next]);
    }

    private static bool IsMark(char character) => character is '.' or '?' or '!' or '…' or '。' or '？' or '！' or '؟' or '।';

    private static bool IsClosing(char character) => character is '”' or '’' or '"' or '\'' or ')' or ']' or '»' or '」' or '』';

    private static bool IsOpening(char character) => character is '“' or '‘' or '"' or '\'' or '(' or '[' or '«' or '「' or '『';

    private static void Add(List<DocumentRange> sentences, string text, int start, int end)
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
                sentences.Add(new DocumentRange(start, end - start));
                return;
            }
        }
    }
}
