namespace TypedSeeds;

/// <summary>Reads EDTF years: four digits, of which some may be unspecified, or a Y and more than four.</summary>
internal static class EdtfYear
{
    /// <summary>Reads the four characters of a year after its optional sign.</summary>
    public static bool TryRead(string text, int sign, out EdtfValue value, ref string? problem)
    {
        value = default;
        var unspecified = Unspecified(text, sign);
        var read = EdtfDigits.Read(text, sign, EdtfDate.YearLength - unspecified);
        if (read < 0)
        {
            return false;
        }

        if (unspecified == 0 && !IsThere(read, sign, ref problem))
        {
            return false;
        }

        var years = unspecified switch { 0 => 1, 1 => 10, _ => 100 };
        var first = read * years;
        var last = first + years - 1;
        var traits = unspecified == 0 ? EdtfTraits.None : EdtfTraits.Unspecified;

        // The year 0000 has no sign, so the years that -000X can mean begin with -0001.
        value = sign == 0
            ? Whole(first, last, DatePrecision.Year, traits)
            : Whole(-last, -Math.Max(first, 1), DatePrecision.Year, traits);
        return true;
    }

    /// <summary>Reads a year of more than four digits, which starts with a Y.</summary>
    public static bool TryReadLong(string text, out EdtfValue value, ref string? problem)
    {
        value = default;
        var at = EdtfDigits.AreAll(text, 1, 1, '-') ? 2 : 1;
        var digits = EdtfDigits.Count(text, at);
        if (digits == 0 || at + digits != text.Length)
        {
            return false;
        }

        problem = LongProblem(text, at, digits);
        if (problem is not null)
        {
            return false;
        }

        var year = EdtfDigits.Read(text, at, digits);
        year = at == 2 ? -year : year;
        value = Whole(year, year, DatePrecision.Year, EdtfTraits.None);
        return true;
    }

    public static EdtfValue Whole(long first, long last, DatePrecision precision, EdtfTraits traits) =>
        EdtfValue.Date(EdtfCalendar.DayNumber(first, 1, 1), EdtfCalendar.DayNumber(last, 12, 31), precision, traits);

    public static bool IsThere(long year, int sign, ref string? problem)
    {
        if (year > 0 || sign == 0)
        {
            return true;
        }

        problem = "the year 0000 has no sign: write 0000 without the minus";
        return false;
    }

    private static int Unspecified(string text, int sign)
    {
        var last = sign + EdtfDate.YearLength - 1;
        if (text[last] != 'X')
        {
            return 0;
        }

        return text[last - 1] == 'X' ? 2 : 1;
    }

    private static string? LongProblem(string text, int at, int digits)
    {
        var year = text.Substring(at).TrimStart('0');
        var minus = at == 2 && year.Length > 0 ? "-" : string.Empty;
        if (year.Length <= EdtfDate.YearLength)
        {
            return $"Y is for years of more than four digits: write {minus}{year.PadLeft(EdtfDate.YearLength, '0')}";
        }

        if (year.Length > Edtf.MaxYearDigits)
        {
            return $"the year has {year.Length} digits: years of at most {Edtf.MaxYearDigits} digits are read";
        }

        return year.Length < digits ? $"a year after Y has no leading zeros: write Y{minus}{year}" : null;
    }
}
