namespace TypedSeeds.Generator.Values;

/// <summary>The characters that end a line: those that Unicode requires to, of which texts from print have a form feed at each page.</summary>
internal static class LineEnds
{
    private const char ParagraphSeparator = '\u2029';

    public static bool Is(char character) => character is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or ParagraphSeparator;

    /// <summary>Whether a range has one.</summary>
    public static bool Any(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Is(text[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether lines end in a range and none of them is empty: a paragraph goes on over it. A form feed beside the end of a line is one with it.</summary>
    public static bool IsOne(string text, int start, int end)
    {
        var count = 0;
        for (var at = start; at < end; at++)
        {
            var character = text[at];
            if (character == ParagraphSeparator)
            {
                return false;
            }

            count += Is(character) && character != '\f' && !(character == '\n' && at > start && text[at - 1] == '\r') ? 1 : 0;
        }

        return count == 1 || (count == 0 && text.IndexOf('\f', start, end - start) >= 0);
    }
}
