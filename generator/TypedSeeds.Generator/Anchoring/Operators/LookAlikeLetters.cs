using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Letters of other alphabets that look like one of English, in a word that has letters of English.</summary>
internal static class LookAlikeLetters
{
    // No word that is sought is longer; a line of letters alone may be of any length.
    private const int LongestWord = 16;

    /// <summary>Whether letters of English are beside a letter, in its word.</summary>
    public static bool IsBesideLatin(string text, int at) => HasLatin(text, at, -1) || HasLatin(text, at, 1);

    private static bool HasLatin(string text, int at, int step)
    {
        for (int i = at + step, read = 0; i >= 0 && i < text.Length && read < LongestWord && IsOfWord(text[i]); i += step, read++)
        {
            if (text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                return true;
            }
        }

        return false;
    }

    // Marks, and what nobody sees, part no word.
    private static bool IsOfWord(char unit) => Characters.IsLetter(unit) || Characters.CategoryOf(unit) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
