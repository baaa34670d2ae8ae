namespace TypedSeeds;

/// <summary>Says how a date that people write in another way is written in EDTF.</summary>
internal static class EdtfRepair
{
    private const string MonthNames = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>A clause that ends with what to write, or null where the text is not recognised.</summary>
    public static string? For(string text)
    {
        var trimmed = text.Trim();
        if (trimmed != text)
        {
            return $"white space stands around it: write {trimmed}";
        }

        return OneDigit(text) ?? OtherSeparator(text) ?? MonthName(text);
    }

    private static string? OneDigit(string text)
    {
        var parts = text.Split('-');
        if (parts.Length is not (2 or 3) || !IsNumber(parts[0], EdtfDate.YearLength))
        {
            return null;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            if (!IsNumber(parts[i], 1) && !IsNumber(parts[i], 2))
            {
                return null;
            }
        }

        var padded = Join(parts);
        return padded == text ? null : $"a part of it has one digit: write {padded}";
    }

    private static string? OtherSeparator(string text)
    {
        foreach (var separator in new[] { '/', '.', ' ', '-' })
        {
            var parts = text.Split(separator);
            if (parts.Length == 3 && IsNumber(parts[2], EdtfDate.YearLength) && IsShort(parts[0]) && IsShort(parts[1]))
            {
                return $"the year stands first in EDTF: write {parts[2]}, the month and the day, as 2024-11-01";
            }

            if (separator != '-' && parts.Length == 3 && IsNumber(parts[0], EdtfDate.YearLength) && IsShort(parts[1]) && IsShort(parts[2]))
            {
                return $"hyphens stand between the parts in EDTF: write {Join(parts)}";
            }
        }

        return IsNumber(text, 6) || IsNumber(text, 8)
            ? $"hyphens stand between the parts in EDTF: write {Hyphenate(text)}"
            : null;
    }

    private static string? MonthName(string text)
    {
        foreach (var part in text.Split(' ', ',', '-', '.'))
        {
            var at = part.Length < 3 ? -1 : MonthNames.IndexOf(part.Substring(0, 3).ToLowerInvariant(), StringComparison.Ordinal);
            if (at >= 0 && at % 3 == 0)
            {
                return $"the name of a month is not EDTF: write its number, as 2024-{(at / 3) + 1:00}";
            }
        }

        return null;
    }

    private static bool IsShort(string text) => IsNumber(text, 1) || IsNumber(text, 2);

    private static bool IsNumber(string text, int digits) => text.Length == digits && EdtfDigits.Count(text, 0) == digits;

    private static string Join(string[] parts) => string.Join("-", Array.ConvertAll(parts, part => part.PadLeft(2, '0')));

    private static string Hyphenate(string digits) =>
        digits.Length == 6 ? digits.Insert(EdtfDate.YearLength, "-") : digits.Insert(6, "-").Insert(EdtfDate.YearLength, "-");
}
