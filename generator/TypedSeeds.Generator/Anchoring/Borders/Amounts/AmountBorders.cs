using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders.Amounts;

/// <summary>Whether a cut makes another amount of one: between “1/” and “500”, “5” and “million”, “$” and “500”, “twenty-” and “five”.</summary>
/// <remarks>
/// Each is several words, which are counted one by one, and no quote ends between them.
/// What is counted is no part of it: “5” may be quoted of “5 days”. A range in words, as “5 to 10”, is not held together either,
/// since “from 5 to 10” names two amounts.
/// </remarks>
internal sealed class AmountBorders
{
    private const int LengthOfGroup = 3;

    /// <summary>Between the two numbers of a fraction.</summary>
    private static readonly string[] JointWords = ["分之", "分の", "분의"];

    private readonly string _text;
    private readonly Figures _figures;
    private readonly AmountPhrases _phrases;

    public AmountBorders(string text)
    {
        (_text, _figures) = (text, new Figures(text));
        _phrases = new AmountPhrases(text, _figures);
    }

    /// <summary>Whether an amount goes on over an offset.</summary>
    public bool IsCut(int offset)
    {
        var (left, right) = (_figures.GapStart(offset), _figures.GapEnd(offset));
        return left > 0 && right >= 0 && right < _text.Length
            && (EastAsianNumbers.IsCut(_text, left, right, _figures.HasSpace(left, right))
                || IsAtJoint(left - 1)
                || IsAtJoint(right)
                || IsAtJointWord(left, right)
                || IsAtCurrency(left, right)
                || IsBetweenGroups(left, right)
                || (_phrases.MayBeAt(left, right) && _phrases.IsCut(offset)));
    }

    /// <summary>Whether one number, which is one word, goes on over a place.</summary>
    /// <param name="start">The start of the characters there that nobody sees.</param>
    /// <param name="end">Their end.</param>
    public bool IsInNumber(int start, int end) =>
        IsInDigits(start, end) || IsAfterSign(start, end) || (_figures.HasDigitBefore(start) && EastAsianNumbers.IsMultiplier(_text[end]));

    // “1,000” and “3.5”.
    private bool IsInDigits(int start, int end) =>
        (_figures.HasDigitBefore(start) && AmountSigns.IsWithin(_text[end]) && _figures.HasDigitAt(UnseenRuns.EndOf(_text, end + 1)))
        || (_figures.HasDigitAt(end) && AmountSigns.IsWithin(_text[start - 1]) && _figures.HasDigitBefore(UnseenRuns.StartOf(_text, start - 1)));

    // “-5” is no 5, and neither are “.5”, “<5” and “-$5”. “2 -5” has a sign, and “…5” and “(a)-5” have none.
    private bool IsAfterSign(int start, int end)
    {
        if (!AmountSigns.IsBefore(_text[start - 1]) || !BeginsAmount(end))
        {
            return false;
        }

        var before = UnseenRuns.StartOf(_text, start - 1);
        return before <= 0 || (!Characters.IsLetterOrDigit(_text[before - 1]) && !AmountSigns.IsBefore(_text[before - 1]) && !ClosesWords(_text[before - 1]));
    }

    private bool IsAtJoint(int mark)
    {
        if (!AmountSigns.IsJoint(_text[mark]) || _figures.GapStart(mark) is not (> 0 and var end) || _figures.GapEnd(mark + 1) is not (> 0 and var next))
        {
            return false;
        }

        // A hyphen may be at the end of a line.
        var isWide = _figures.HasSpace(end, mark) || (_figures.HasSpace(mark + 1, next) && !(AmountSigns.IsHyphen(_text[mark]) && _text.IndexOf('\n', mark, next - mark) >= 0));
        return (!isWide || AmountSigns.IsWideJoint(_text[mark])) && EndsAmount(end) && BeginsAmount(next);
    }

    private bool IsAtJointWord(int left, int right)
    {
        foreach (var word in _text[left - 1] >= JointWords[0][1] || _text[right] >= JointWords[0][1] || _text[left - 1] == JointWords[1][1] ? JointWords : [])
        {
            for (var at = Math.Max(1, left - word.Length); at <= right && at + word.Length < _text.Length; at++)
            {
                if (string.CompareOrdinal(_text, at, word, 0, word.Length) == 0 && _figures.EndsNumeralAt(_figures.GapStart(at)) && _figures.BeginsNumeralAt(_figures.GapEnd(at + word.Length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // “$500”, “€ 500”, “US$500” and, as some languages write, “%5”. A sign right after a number is that number's.
    private bool IsAtCurrency(int left, int right)
    {
        var (before, number) = (_text[left - 1], AmountSigns.IsBefore(_text[right]) ? right + 1 : right);
        if (AmountSigns.IsCurrency(before) && _figures.BeginsNumeralAt(number))
        {
            return !_figures.HasSpace(left, right) || !_figures.EndsAt(_figures.GapStart(left - 1));
        }

        return (AmountSigns.IsPart(before) && left == right && _figures.HasDigitAt(right) && !_figures.EndsAt(left - 1))
            || (left == right && AmountSigns.IsCurrency(_text[right]) && WordClasses.Before(_text, left) == WordClass.Letter && _figures.BeginsAt(_figures.GapEnd(right + 1)));
    }

    // “1 500”, with one space of any width between groups of three digits.
    private bool IsBetweenGroups(int left, int right) =>
        right - left == 1 && AmountSigns.IsWideSpace(_text[left]) && _figures.HasDigitBefore(left)
        && _figures.DigitsAt(right, LengthOfGroup) == LengthOfGroup
        && _figures.DigitsBefore(left, LengthOfGroup) is > 0 and <= LengthOfGroup and var digits
        && !(left - digits > 0 && AmountSigns.IsWithin(_text[left - digits - 1]) && !WhiteSpaceIsBefore(left - digits))
        && _figures.EndsAt(left);

    private bool WhiteSpaceIsBefore(int at) => _figures.HasSpace(at - 1, at);

    private bool EndsAmount(int end) => _figures.EndsAt(end)
        || (end > 1 && (AmountSigns.IsPart(_text[end - 1]) || AmountSigns.IsCurrency(_text[end - 1])) && _figures.EndsAt(_figures.GapStart(end - 1)));

    private bool BeginsAmount(int start) => _figures.BeginsAt(start)
        || (start < _text.Length && AmountSigns.IsCurrency(_text[start]) && _figures.BeginsAt(_figures.GapEnd(start + 1)));

    private static bool ClosesWords(char character) => character is ')' or ']' or '}' or '\u2019' or '\u201D' or '\u00BB' or '\uFF09';
}
