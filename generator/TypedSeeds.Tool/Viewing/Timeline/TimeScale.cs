using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Viewing.Timeline;

/// <summary>Chooses the marks of a time scale: round days, months or years, few enough to read.</summary>
internal static class TimeScale
{
    private const int MostTicks = 8;
    private const double DaysOfYear = 365.2425;
    private const double DaysOfMonth = DaysOfYear / 12;

    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6];

    /// <summary>The marks between two days. Days count from 0001-01-01.</summary>
    public static IEnumerable<(double Day, string Label)> Ticks(double first, double last)
    {
        var days = last - first;
        var isCalendar = first >= 0 && last < DateOnly.MaxValue.DayNumber - 366;
        return isCalendar && Array.Find(DaySteps, step => days / step <= MostTicks) is > 0 and var dayStep ? Days(first, last, dayStep)
            : isCalendar && Array.Find(MonthSteps, step => days / DaysOfMonth / step <= MostTicks) is > 0 and var monthStep ? Months(first, last, monthStep)
            : Years(first, last, YearStep(days / DaysOfYear));
    }

    private static IEnumerable<(double, string)> Days(double first, double last, int step)
    {
        for (var day = (int)first; day <= last; day += step)
        {
            yield return (day, DateOnly.FromDayNumber(day).ToString("d MMM yyyy", CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<(double, string)> Months(double first, double last, int step)
    {
        var start = DateOnly.FromDayNumber((int)first);
        var month = new DateOnly(start.Year, 1, 1);
        for (; month.DayNumber <= last; month = month.AddMonths(step))
        {
            if (month.DayNumber >= first)
            {
                yield return (month.DayNumber, month.ToString("MMM yyyy", CultureInfo.InvariantCulture));
            }
        }
    }

    private static IEnumerable<(double, string)> Years(double first, double last, double step)
    {
        for (var year = Math.Ceiling(((first / DaysOfYear) + 1) / step) * step; StartOf(year) <= last; year += step)
        {
            yield return (StartOf(year), Invariant.Text((long)year));
        }
    }

    private static double StartOf(double year) => year is >= 1 and <= 9999 ? new DateOnly((int)year, 1, 1).DayNumber : (year - 1) * DaysOfYear;

    // 1, 2 or 5, times a power of ten.
    private static double YearStep(double years)
    {
        var step = 1.0;
        for (var i = 0; years / step > MostTicks; i++)
        {
            step *= i % 3 == 1 ? 2.5 : 2;
        }

        return step;
    }
}
