using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders.Amounts;

/// <summary>Numbers in the ideographs and syllables of East Asian languages, alone or after digits: “五百万”, “3万”, “오십만”, “1만5천”.</summary>
internal static class EastAsianNumbers
{
    private const string Units = "一二三四五六七八九两兩";
    private const string Multipliers = "〇零十百千万萬亿億兆廿卅";
    private static readonly char[] MultiplierCharacters = Multipliers.ToCharArray();

    private const string HangulUnits = "일이삼사오육칠팔구";
    private const string HangulMultipliers = "십백천만억조";

    /// <summary>What a numeral after it is no number: the days of a week, “only” and “to unite”.</summary>
    private const string BeforeNames = "周週期曜拜唯统統";

    /// <summary>No number is longer; a hostile text is read no further.</summary>
    private const int Longest = 32;

    /// <summary>Whether a character is an ideograph of a number.</summary>
    public static bool IsIdeograph(char character) => character >= '\u3007' && (Units.IndexOf(character) >= 0 || Multipliers.IndexOf(character) >= 0);

    /// <summary>Whether a character makes another number of the digits before it.</summary>
    public static bool IsMultiplier(char character) => character >= '\u3007' && (Multipliers.IndexOf(character) >= 0 || IsHangulMultiplier(character));

    /// <summary>Whether a number would be cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="left">The end of what is before the cut.</param>
    /// <param name="right">The start of what is after it.</param>
    /// <param name="hasSpace">Whether white space is between them.</param>
    public static bool IsCut(string text, int left, int right, bool hasSpace)
    {
        var (before, after) = (text[left - 1], text[right]);
        // “1만5천”, and “1억 5천만”, where a space is at each unit.
        return before >= '\u3007' && (
            (IsAfterDigit(text, left) && (hasSpace ? IsBeforeMultiplier(text, right) : IsMultiplier(after) || WordClasses.At(text, right) == WordClass.Digit))
            || (!hasSpace && IsIdeograph(before) && IsIdeograph(after) && IsInRun(text, left))
            || (!hasSpace && IsHangul(before) && IsInWord(text, left) && (IsHangulMultiplier(after) || (IsHangulMultiplier(before) && HangulUnits.IndexOf(after) >= 0 && right + 1 < text.Length && IsHangulMultiplier(text[right + 1])))));
    }

    private static bool IsHangulMultiplier(char character) => HangulMultipliers.IndexOf(character) >= 0;

    private static bool IsHangul(char character) => HangulUnits.IndexOf(character) >= 0 || IsHangulMultiplier(character);

    // A multiplier, and before it only others and a digit.
    private static bool IsAfterDigit(string text, int left)
    {
        var at = left;
        while (at > 0 && left - at < Longest && IsMultiplier(text[at - 1]))
        {
            at--;
        }

        return at < left && at > 0 && WordClasses.Before(text, at) == WordClass.Digit;
    }

    private static bool IsBeforeMultiplier(string text, int right)
    {
        var at = right;
        while (at < text.Length && at - right < Longest && WordClasses.At(text, at) == WordClass.Digit)
        {
            at += CodePoints.LengthOf(CodePoints.At(text, at));
        }

        return at > right && at < text.Length && IsMultiplier(text[at]);
    }

    // Two units alone may be of two words, as in “统一一切”.
    private static bool IsInRun(string text, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && offset - start < Longest && IsIdeograph(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - offset < Longest && IsIdeograph(text[end]))
        {
            end++;
        }

        start += start > 0 && BeforeNames.IndexOf(text[start - 1]) >= 0 ? 1 : 0;
        return offset > start && text.IndexOfAny(MultiplierCharacters, start, end - start) >= 0;
    }

    // Nearly every other word has such a syllable: only where a word begins with them are they a number.
    private static bool IsInWord(string text, int offset)
    {
        var start = offset;
        while (start > 0 && offset - start < Longest && IsHangul(text[start - 1]))
        {
            start--;
        }

        return start == 0 || !Characters.IsLetterOrDigit(text[start - 1]);
    }
}
