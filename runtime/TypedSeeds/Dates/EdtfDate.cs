namespace TypedSeeds;

/// <summary>Reads one EDTF date that is not an interval.</summary>
internal static class EdtfDate
{
    public const int YearLength = 4;
    public const int MonthLength = 7;
    public const int DayLength = 10;

    public static bool TryRead(string text, out EdtfValue value, ref string? problem)
    {
        value = default;
        var traits = text.Length == 0 ? EdtfTraits.None : Qualifier(text[text.Length - 1]);
        var date = traits == EdtfTraits.None ? text : text.Substring(0, text.Length - 1);
        if (!TryReadUnqualified(date, out var unqualified, ref problem))
        {
            return false;
        }

        value = unqualified.With(traits);
        return true;
    }

    public static EdtfTraits Qualifier(char character) => character switch
    {
        '?' => EdtfTraits.Uncertain,
        '~' => EdtfTraits.Approximate,
        '%' => EdtfTraits.Uncertain | EdtfTraits.Approximate,
        _ => EdtfTraits.None,
    };

    private static bool TryReadUnqualified(string text, out EdtfValue value, ref string? problem)
    {
        value = default;
        if (text.Length == 0)
        {
            return false;
        }

        if (text[0] == 'Y')
        {
            return EdtfYear.TryReadLong(text, out value, ref problem);
        }

        var sign = text[0] == '-' ? 1 : 0;
        var length = text.Length - sign;
        if (length == YearLength)
        {
            return EdtfYear.TryRead(text, sign, out value, ref problem);
        }

        var year = EdtfDigits.Read(text, sign, YearLength);
        if (length < MonthLength || year < 0 || text[sign + YearLength] != '-')
        {
            return false;
        }

        return EdtfYear.IsThere(year, sign, ref problem)
            && TryReadInYear(text, sign, sign == 0 ? year : -year, out value, ref problem);
    }

    private static bool TryReadInYear(string text, int sign, long year, out EdtfValue value, ref string? problem)
    {
        value = default;
        var length = text.Length - sign;
        if (length == MonthLength)
        {
            return TryReadMonth(text, sign + YearLength + 1, year, out value, ref problem);
        }

        return length == DayLength && text[sign + MonthLength] == '-'
            && TryReadDay(text, sign + YearLength + 1, year, out value, ref problem);
    }

    private static bool TryReadMonth(string text, int at, long year, out EdtfValue value, ref string? problem)
    {
        value = default;
        if (EdtfDigits.AreAll(text, at, 2, 'X'))
        {
            value = EdtfYear.Whole(year, year, DatePrecision.Month, EdtfTraits.Unspecified);
            return true;
        }

        var month = (int)EdtfDigits.Read(text, at, 2);
        if (month is >= 21 and <= 24)
        {
            value = EdtfYear.Whole(year, year, DatePrecision.Season, EdtfTraits.None);
            return true;
        }

        if (month < 0 || !IsMonth(month, ref problem))
        {
            return false;
        }

        value = Month(year, month, DatePrecision.Month, EdtfTraits.None);
        return true;
    }

    private static bool TryReadDay(string text, int at, long year, out EdtfValue value, ref string? problem)
    {
        value = default;
        var isAnyDay = EdtfDigits.AreAll(text, at + 3, 2, 'X');
        if (isAnyDay && EdtfDigits.AreAll(text, at, 2, 'X'))
        {
            value = EdtfYear.Whole(year, year, DatePrecision.Day, EdtfTraits.Unspecified);
            return true;
        }

        var month = (int)EdtfDigits.Read(text, at, 2);
        var day = (int)EdtfDigits.Read(text, at + 3, 2);
        if (month < 0 || (day < 0 && !isAnyDay))
        {
            return false;
        }

        if (month is >= 21 and <= 24)
        {
            problem = $"a season has no day: write {text.Substring(0, at + 2)}";
            return false;
        }

        if (!IsMonth(month, ref problem) || (!isAnyDay && !IsDay(text, at, year, month, day, ref problem)))
        {
            return false;
        }

        var number = EdtfCalendar.DayNumber(year, month, day);
        value = isAnyDay
            ? Month(year, month, DatePrecision.Day, EdtfTraits.Unspecified)
            : EdtfValue.Date(number, number, DatePrecision.Day, EdtfTraits.None);
        return true;
    }

    private static EdtfValue Month(long year, int month, DatePrecision precision, EdtfTraits traits)
    {
        var first = EdtfCalendar.DayNumber(year, month, 1);
        return EdtfValue.Date(first, first + EdtfCalendar.DaysInMonth(year, month) - 1, precision, traits);
    }

    private static bool IsMonth(int month, ref string? problem)
    {
        if (month is >= 1 and <= 12)
        {
            return true;
        }

        problem = month is >= 25 and <= 41
            ? $"{month} in the place of the month is level 2 of EDTF, and levels 0 and 1 are read: write a month, 01 to 12, or a season, 21 to 24"
            : $"month {month:00} does not exist; months are 01 to 12";
        return false;
    }

    private static bool IsDay(string text, int at, long year, int month, int day, ref string? problem)
    {
        var days = EdtfCalendar.DaysInMonth(year, month);
        if (day >= 1 && day <= days)
        {
            return true;
        }

        problem = $"day {day:00} does not exist; {text.Substring(0, at + 2)} has {days} days";
        return false;
    }
}
