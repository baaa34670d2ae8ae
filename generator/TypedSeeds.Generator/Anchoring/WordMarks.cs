using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Which marks of a text belong to what is said, and which only set words apart.</summary>
/// <remarks>Where it is not known, a mark counts: the words are then others, and a person looks at them.</remarks>
internal static class WordMarks
{
    /// <summary>The marks that say something by themselves: signs, and what makes a question or an exclamation in any script.</summary>
    private const string Signs = "%‰‱&@#*/\\§¶†‡?!¿¡？！٪؟՞፧‼⁇⁈⁉‽⸮\u037E";

    /// <summary>Whether the character at an offset counts. All that is no mark does.</summary>
    public static bool Count(string text, int at)
    {
        var category = Characters.CategoryOf(text, at);
        if (!IsMark(category) || Signs.IndexOf(text[at]) >= 0)
        {
            return true;
        }

        var next = at + CodePoints.LengthOf(CodePoints.At(text, at));
        var before = at == 0 ? at : at - CodePoints.LengthOf(CodePoints.Before(text, at));
        var (isAfterWord, isBeforeWord) = (at > 0 && IsOfWord(text, before), next < text.Length && IsOfWord(text, next));
        return (isAfterWord && isBeforeWord)
            || IsBeforeNumber(text, next)
            || (category == UnicodeCategory.DashPunctuation && (IsBeforeNumber(text, FirstAfterSpaces(text, next)) || ((isAfterWord || isBeforeWord) && IsHyphen(text[at]))))
            || (isAfterWord && (IsAfterNumber(text, at, before) || IsPossessive(text, at, next) || (text[at] == ';' && IsGreek(text[before]))));
    }

    private static bool IsMark(UnicodeCategory category) => category
        is UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation
        or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    // A mark of an accent is a part of the letter before it.
    private static bool IsOfWord(string text, int at) => Characters.IsLetterOrDigit(text, at)
        || Characters.CategoryOf(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // A sign before it may be that of a number: -5, -$5, (€5), .5, -½.
    private static bool IsBeforeNumber(string text, int at) => at < text.Length && Characters.CategoryOf(text, at)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber or UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol;

    private static int FirstAfterSpaces(string text, int at)
    {
        while (at < text.Length && WhiteSpace.Is(text[at]))
        {
            at++;
        }

        return at;
    }

    // AA- and Rh- are not AA and Rh, and -x is not x.
    private static bool IsHyphen(char mark) => mark is '-' or '\u2010' or '\u2011';

    // Feet and inches, minutes and seconds.
    private static bool IsAfterNumber(string text, int at, int before) =>
        Characters.IsDigit(text, before) && text[at] is '\'' or '"' or '’' or '”' or '′' or '″' or '‴';

    // The ministers’ demand is not what the ministers demand, unless the mark only ends what another began.
    private static bool IsPossessive(string text, int at, int next)
    {
        if (text[at] is not ('\'' or '’') || FirstAfterSpaces(text, next) is var word && (word >= text.Length || !IsOfWord(text, word)))
        {
            return false;
        }

        var start = at;
        while (start > 0 && IsOfWord(text, start - 1))
        {
            start--;
        }

        return start == 0 || text[start - 1] is not ('‘' or '\'' or '‚' or '‛' or '‹');
    }

    private static bool IsGreek(char letter) => letter is (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF');
}
