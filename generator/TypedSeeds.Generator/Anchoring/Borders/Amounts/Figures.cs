using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders.Amounts;

/// <summary>Where the figures of a text begin and end, and the space between them and what belongs to them.</summary>
internal sealed class Figures(string text)
{
    /// <summary>No text has more white space in a row; a hostile one is read no further.</summary>
    private const int LongestGap = 64;

    /// <summary>Nor is a number longer.</summary>
    private const int LongestNumber = 64;

    private const int DigitsOfYear = 4;

    /// <summary>Where the white space before an offset begins, with characters that nobody sees; -1 where an empty line is in it.</summary>
    public int GapStart(int offset)
    {
        var (at, lines) = (offset, 0);
        while (at > 0 && offset - at <= LongestGap)
        {
            var code = CodePoints.Before(text, at);
            if (!IsGap(code))
            {
                return lines > 1 ? -1 : at;
            }

            lines += code is '\n' or '\u2029' ? 1 : 0;
            at -= CodePoints.LengthOf(code);
        }

        return at > 0 || lines > 1 ? -1 : at;
    }

    /// <summary>Where the white space after an offset ends; -1 where an empty line is in it.</summary>
    public int GapEnd(int offset)
    {
        var (at, lines) = (offset, 0);
        while (at < text.Length && at - offset <= LongestGap)
        {
            var code = CodePoints.At(text, at);
            if (!IsGap(code))
            {
                return lines > 1 ? -1 : at;
            }

            lines += code is '\n' or '\u2029' ? 1 : 0;
            at += CodePoints.LengthOf(code);
        }

        return at < text.Length || lines > 1 ? -1 : at;
    }

    /// <summary>Whether a part of the text has white space.</summary>
    public bool HasSpace(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (WhiteSpace.Is(text[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a figure ends at an offset. The one of a name does not count: “CO2”, “G20”.</summary>
    public bool EndsAt(int at) => at > 0 && IsFigure(at - 1, WordClasses.Before(text, at)) && !IsOfName(at);

    /// <summary>Whether a figure begins at an offset.</summary>
    public bool BeginsAt(int at) => at >= 0 && at < text.Length && IsFigure(at, WordClasses.At(text, at));

    /// <summary>The same, where the ideograph of a number counts, too. Beside a mark, it is mostly a part of a word: “统一/一体”.</summary>
    public bool EndsNumeralAt(int at) => EndsAt(at) || (at > 0 && EastAsianNumbers.IsIdeograph(text[at - 1]));

    /// <summary>Whether a figure or the ideograph of a number begins at an offset.</summary>
    public bool BeginsNumeralAt(int at) => BeginsAt(at) || (at >= 0 && at < text.Length && EastAsianNumbers.IsIdeograph(text[at]));

    /// <summary>Whether digits end at an offset.</summary>
    public bool HasDigitBefore(int at) => at > 0 && WordClasses.Before(text, at) == WordClass.Digit;

    /// <summary>Whether digits begin at an offset.</summary>
    public bool HasDigitAt(int at) => at >= 0 && at < text.Length && WordClasses.At(text, at) == WordClass.Digit;

    /// <summary>How many digits end at an offset: no more than asked for, and one.</summary>
    public int DigitsBefore(int at, int most)
    {
        var count = 0;
        while (count <= most && HasDigitBefore(at))
        {
            at -= CodePoints.LengthOf(CodePoints.Before(text, at));
            count++;
        }

        return count;
    }

    /// <summary>How many digits begin at an offset: no more than asked for, and one.</summary>
    public int DigitsAt(int at, int most)
    {
        var count = 0;
        while (count <= most && HasDigitAt(at))
        {
            at += CodePoints.LengthOf(CodePoints.At(text, at));
            count++;
        }

        return count;
    }

    /// <summary>Whether the number that ends at an offset may be a year: “In 2024 millones de personas”.</summary>
    public bool IsYear(int at) => at >= DigitsOfYear && DigitsBefore(at, DigitsOfYear) == DigitsOfYear
        && string.CompareOrdinal(text, at - DigitsOfYear, "1900", 0, DigitsOfYear) >= 0 && string.CompareOrdinal(text, at - DigitsOfYear, "2099", 0, DigitsOfYear) <= 0
        && (at == DigitsOfYear || !AmountSigns.IsWithin(text[at - DigitsOfYear - 1]));

    private bool IsFigure(int unit, WordClass found) => found == WordClass.Digit || AmountSigns.IsFraction(text[unit]);

    private bool IsOfName(int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestNumber && (HasDigitBefore(start) || (AmountSigns.IsWithin(text[start - 1]) && HasDigitBefore(start - 1))))
        {
            start -= CodePoints.LengthOf(CodePoints.Before(text, start));
        }

        return start < at && start > 0 && WordClasses.Before(text, start) == WordClass.Letter;
    }

    private static bool IsGap(int code) => (code <= char.MaxValue && WhiteSpace.Is((char)code)) || Unseen.Is(code);
}
