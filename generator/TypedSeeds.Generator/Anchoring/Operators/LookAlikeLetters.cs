using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Letters and digits of other alphabets that look like a letter of English, and letters of English that are drawn in circles, squares or brackets.</summary>
/// <remarks>
/// One counts in a word that has letters of English, and in a word that has such letters alone. A word of another alphabet mostly has a
/// letter that looks like none, and is left as it is.
/// </remarks>
internal static class LookAlikeLetters
{
    /// <summary>The first character of the table.</summary>
    private const char First = '\u0131';

    /// <summary>The first halves of the pairs that are such letters.</summary>
    private const string FirstHalves = "\uD800\uD801\uD805\uD806\uD81B\uD833\uD834\uD835\uD83A\uD83B\uD83C\uD83D\uD83E";

    // No word that is sought is longer; a line of letters alone may be of any length.
    private const int LongestWord = 16;

    private static readonly Lazy<RangeTable> Letters = new(static () => new RangeTable(LookAlikeTable.Ranges));

    /// <summary>Whether a UTF-16 unit is such a letter, or the first half of one.</summary>
    public static bool MayBegin(char unit) => unit >= First && (FirstHalves.IndexOf(unit) >= 0 || Of(unit) is not null);

    /// <summary>The letter that the character at an offset counts as; null where it counts as none.</summary>
    public static char? At(string text, int at) =>
        CodePoints.At(text, at) is var code && Of(code) is { } letter && (IsInBrackets(code) ? IsInside(text, at, code) : IsOfEnglish(text, at)) ? letter : null;

    /// <summary>Whether a letter is in a word with letters of English, or a word that has nothing else than such letters.</summary>
    private static bool IsOfEnglish(string text, int at)
    {
        var (letters, others) = (0, 0);
        return Has(text, at, -1, ref letters, ref others) || Has(text, at, 1, ref letters, ref others) || (letters > 0 && others == 0);
    }

    private static bool Has(string text, int at, int step, ref int letters, ref int others)
    {
        var next = step < 0 ? at : at + CodePoints.LengthOf(CodePoints.At(text, at));
        for (var read = 0; step < 0 ? next > 0 : next < text.Length; read++)
        {
            var code = step < 0 ? CodePoints.Before(text, next) : CodePoints.At(text, next);
            if (code is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                return true;
            }

            var isAlike = Of(code) is not null;
            if (!isAlike && !IsOfWord(code))
            {
                return false;
            }

            if (read == LongestWord)
            {
                others++;
                return false;
            }

            letters += isAlike ? 1 : 0;
            others += !isAlike && !IsPartOfLetter(code) ? 1 : 0;
            next += step * CodePoints.LengthOf(code);
        }

        return false;
    }

    // The bracket of “⒜Not” parts the words, as that of “(a)Not” does.
    private static bool IsInside(string text, int at, int code)
    {
        var end = at + CodePoints.LengthOf(code);
        var (before, after) = (at > 0 ? CodePoints.Before(text, at) : ' ', end < text.Length ? CodePoints.At(text, end) : ' ');
        return IsInBrackets(before) || IsInBrackets(after) || (IsLetter(before) && IsLetter(after));
    }

    private static bool IsLetter(int code) => Of(code) is not null || Characters.CategoryOf(code) <= UnicodeCategory.OtherLetter;

    private static bool IsOfWord(int code) => Characters.CategoryOf(code) <= UnicodeCategory.OtherLetter || IsPartOfLetter(code);

    // Marks, and what nobody sees, part no word.
    private static bool IsPartOfLetter(int code) => Unseen.Is(code)
        || Characters.CategoryOf(code) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsInBrackets(int code) => code is (>= 0x249C and <= 0x24B5) or (>= 0x1F110 and <= 0x1F12A);

    private static char? Of(int code) => code < First ? null : InFrame(code) ?? InTable(code) ?? (code <= char.MaxValue ? MixedWord.LatinOf((char)code) : null);

    private static char? InTable(int code) => Letters.Value.ClassOf(code) is >= 0 and var found ? Letters.Value.Names[found][0] : null;

    // Compatibility forms have the brackets of some, and no letter of the black ones.
    private static char? InFrame(int code) => code switch
    {
        >= 0x249C and <= 0x24B5 => (char)('a' + code - 0x249C),
        >= 0x24B6 and <= 0x24CF => (char)('a' + code - 0x24B6),
        >= 0x24D0 and <= 0x24E9 => (char)('a' + code - 0x24D0),
        >= 0x1CCD6 and <= 0x1CCEF => (char)('a' + code - 0x1CCD6),
        >= 0x1F110 and <= 0x1F129 => (char)('a' + code - 0x1F110),
        0x1F12A => 's',
        >= 0x1F130 and <= 0x1F149 => (char)('a' + code - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => (char)('a' + code - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('a' + code - 0x1F170),
        _ => null,
    };
}
