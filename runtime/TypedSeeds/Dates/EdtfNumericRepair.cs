namespace TypedSeeds;

/// <summary>Finds the EDTF date meant by numbers in another order, with other separators, or with too few digits.</summary>
internal static class EdtfNumericRepair
{
    public static string? For(string text)
    {
        if (text[0] == '-')
        {
            return LongYear(text, 1);
        }

        var separator = Separator(text);
        var parts = separator == default ? [text] : text.Split(separator);
        foreach (var part in parts)
        {
            if (part.Length == 0 || EdtfDigits.Count(part, 0) != part.Length)
            {
                return null;
            }
        }

        return parts.Length switch
        {
            1 => OneNumber(text),
            2 => TwoNumbers(text, separator, parts[0], parts[1]),
            3 => ThreeNumbers(text, separator, parts[0], parts[1], parts[2]),
            _ => null,
        };
    }

    private static char Separator(string text)
    {
        var at = EdtfDigits.Count(text, 0);
        return at < text.Length && text[at] is '-' or '/' or '.' ? text[at] : default;
    }

    private static string? OneNumber(string text)
    {
        if (text.Length == EdtfDate.YearLength + 4)
        {
            var date = $"{text.Substring(0, 4)}-{text.Substring(4, 2)}-{text.Substring(6)}";
            if (EdtfRepair.Offer($"{text} has no hyphens", date) is { } advice)
            {
                return advice;
            }
        }

        if (text.Length == EdtfDate.YearLength + 2)
        {
            return EdtfRepair.Offer($"{text} has no hyphen", $"{text.Substring(0, 4)}-{text.Substring(4)}");
        }

        return LongYear(text, 0)
            ?? $"a year has four digits, and {text} is none: write the date in full, as 2024, 2024-11 or 2024-11-01";
    }

    private static string? LongYear(string text, int sign)
    {
        var digits = EdtfDigits.Count(text, sign);
        return digits > EdtfDate.YearLength && sign + digits == text.Length
            ? EdtfRepair.Offer("a year of more than four digits begins with Y", "Y" + text)
            : null;
    }

    private static string? TwoNumbers(string text, char separator, string first, string second)
    {
        if (IsYear(second) && IsShort(first))
        {
            var date = $"{second}-{Two(first)}";
            return EdtfRepair.IsDate(date) ? $"{text} is not EDTF: write the year first, as {date}" : null;
        }

        return IsYear(first) && IsShort(second)
            ? EdtfRepair.Offer(Reason(text, separator, second, second), $"{first}-{Two(second)}")
            : null;
    }

    private static string? ThreeNumbers(string text, char separator, string first, string second, string third)
    {
        if (IsYear(first) && IsShort(second) && IsShort(third))
        {
            return EdtfRepair.Offer(Reason(text, separator, second, third), $"{first}-{Two(second)}-{Two(third)}");
        }

        return IsShort(first) && IsShort(second) && IsYear(third) ? YearLast(text, Two(first), Two(second), third) : null;
    }

    // Only the writer knows whether the day or the month comes first, so both are offered if both dates exist.
    private static string? YearLast(string text, string first, string second, string year)
    {
        var monthFirst = $"{year}-{first}-{second}";
        var dayFirst = $"{year}-{second}-{first}";
        var isMonthFirst = EdtfRepair.IsDate(monthFirst);
        var isDayFirst = EdtfRepair.IsDate(dayFirst);
        if (!isMonthFirst && !isDayFirst)
        {
            return null;
        }

        var choice = isMonthFirst && isDayFirst && first != second
            ? $"{monthFirst} or {dayFirst}, whichever is meant"
            : isMonthFirst ? monthFirst : dayFirst;
        return $"{text} is not EDTF: write the year first, as {choice}";
    }

    private static string Reason(string text, char separator, string month, string last)
    {
        if (separator != '-')
        {
            return $"{text} has no hyphens between its parts";
        }

        return month.Length == 1 ? $"{text} has a one-digit month" : last.Length == 1 ? $"{text} has a one-digit day" : text;
    }

    private static bool IsYear(string number) => number.Length == EdtfDate.YearLength;

    private static bool IsShort(string number) => number.Length <= 2;

    private static string Two(string number) => number.PadLeft(2, '0');
}
