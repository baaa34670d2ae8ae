namespace TypedSeeds;

/// <summary>The proleptic Gregorian calendar for years that the framework's date types cannot hold.</summary>
internal static class EdtfCalendar
{
    public static int DaysInMonth(long year, int month) => DateTime.DaysInMonth(IsLeap(year) ? 2000 : 2001, month);

    /// <summary>The days from 0001-01-01 to the day; that day itself is 0, those before it are negative.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        var before = year - 1;
        var days = (before * 365) + FloorDivide(before, 4) - FloorDivide(before, 100) + FloorDivide(before, 400);
        for (var earlier = 1; earlier < month; earlier++)
        {
            days += DaysInMonth(year, earlier);
        }

        return days + day - 1;
    }

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    // C# rounds towards zero, which would lose one leap day for the years before 0001.
    private static long FloorDivide(long value, long divisor) =>
        value >= 0 ? value / divisor : ((value + 1) / divisor) - 1;
}
