namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>Where words end and begin, in scripts that write words apart.</summary>
/// <remarks>
/// After UAX #29, section 4, for whether a quote may end somewhere, which is less than where words are. A hyphen and any
/// white space is a border. Scripts without spaces, and those that write particles on to words, have no such borders: there
/// any character is one.
/// </remarks>
internal static class WordBorder
{
    /// <summary>What follows the apostrophe of a short form whose first word keeps its meaning alone: “Canada’s”, “we’ll”. Not so “can’t”.</summary>
    private static readonly string[] Clitics = ["s", "re", "ve", "ll", "d", "m"];

    private const int LongestShown = 64;

    private const char LastLatin = '\u024F';

    private static readonly Lazy<ClassTable<WordClass>> Table =
        new(static () => new(WordTable.Ranges, static name => name == "Digit" ? WordClass.Digit : WordClass.Letter));

    /// <summary>What a code point is in a word.</summary>
    private enum WordClass
    {
        /// <summary>No part of a word, or one of a script without borders.</summary>
        None,
        Letter,
        Digit,
    }

    /// <summary>Whether an offset, in UTF-16 units, is at a border or between words.</summary>
    public static bool Is(string text, int offset)
    {
        if (offset <= 0 || offset >= text.Length)
        {
            return true;
        }

        var (start, end) = (SkipBack(text, offset), SkipForward(text, offset));
        if (start == 0 || end == text.Length)
        {
            return true;
        }

        var (before, after) = (ClassBefore(text, start), ClassAt(text, end));
        if (before != WordClass.None && after != WordClass.None)
        {
            return false;
        }

        return !(IsInsideNumber(text, start, end, before, after) || IsAtSign(text, start, after) || IsBeforeShortForm(text, end, before) || IsAfterShortForm(text, start, end, after));
    }

    /// <summary>The word around an offset that is no border, for messages: of a very long one, the part that is near.</summary>
    public static (int Start, int End) Around(string text, int offset)
    {
        var (start, end) = (offset, offset);
        while (offset - start < LongestShown && !IsWhole(text, start))
        {
            start--;
        }

        while (end - offset < LongestShown && !IsWhole(text, end))
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>Whether a quote may begin or end at an offset: at the border of a character and of a word.</summary>
    public static bool IsWhole(string text, int offset) => CharacterBorder.Is(text, offset) && Is(text, offset);

    // “1,000” and “3.5” are one number each.
    private static bool IsInsideNumber(string text, int start, int end, WordClass before, WordClass after) =>
        (before == WordClass.Digit && IsNumberMark(text[end]) && end + 1 < text.Length && ClassAt(text, end + 1) == WordClass.Digit)
        || (after == WordClass.Digit && IsNumberMark(text[start - 1]) && start > 1 && ClassBefore(text, start - 1) == WordClass.Digit);

    // “-5” is no 5, and “2-5” has no sign.
    private static bool IsAtSign(string text, int start, WordClass after) =>
        after == WordClass.Digit && text[start - 1] is '-' or '\u2212' && (start == 1 || WhiteSpace.Is(text[start - 2]) || text[start - 2] is '(' or '[');

    // Between “can” and “’t”. What only adds to a word, as “’s” does, may be left out.
    private static bool IsBeforeShortForm(string text, int end, WordClass before) =>
        before == WordClass.Letter && IsApostrophe(text[end]) && end + 1 < text.Length && ClassAt(text, end + 1) == WordClass.Letter && !IsClitic(text, end + 1);

    // Between “can’” and “t”. The word after an elision, as in “l’accord”, is a word of its own; not so in “м’ята”.
    private static bool IsAfterShortForm(string text, int start, int end, WordClass after) =>
        after == WordClass.Letter && IsApostrophe(text[start - 1]) && start > 1 && ClassBefore(text, start - 1) == WordClass.Letter
        && (text[start - 2] > LastLatin || IsClitic(text, end) || IsWord(text, end, "t"));

    private static bool IsClitic(string text, int start) => Array.Exists(Clitics, clitic => IsWord(text, start, clitic));

    private static bool IsWord(string text, int start, string word)
    {
        var end = start + word.Length;
        return string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && (end >= text.Length || ClassAt(text, end) == WordClass.None);
    }

    private static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    private static bool IsNumberMark(char character) => character is '.' or ',' or '\u066B' or '\u066C' or '\'' or '\u2019' or '\u00A0' or '\u202F';

    // Invisible characters inside a word do not divide it; the zero-width space does.
    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static int SkipBack(string text, int offset)
    {
        while (offset > 0 && IsInvisible(text[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    private static int SkipForward(string text, int offset)
    {
        while (offset < text.Length && IsInvisible(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private static WordClass ClassBefore(string text, int offset) => ClassOf(CodePoints.Before(text, offset));

    private static WordClass ClassAt(string text, int offset) => ClassOf(CodePoints.At(text, offset));

    private static WordClass ClassOf(int point) => point switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' => WordClass.Letter,
        >= '0' and <= '9' => WordClass.Digit,
        < 0x80 => WordClass.None,
        _ => Table.Value[point],
    };
}
