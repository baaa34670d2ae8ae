using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>A duration in units of the calendar (ISO 8601): two years are two years, not 730 days.</summary>
/// <remarks>
/// Equality is by parts: <c>P1Y</c> and <c>P12M</c> are different durations, though they lead to the same day.
/// Weeks exclude all other parts, as in ISO 8601-1. Parts are whole numbers of at most nine digits.
/// Lists of durations sort by <see cref="CompareTo(CalendarDuration)"/>. There are no operators <c>&lt;</c> and <c>&gt;</c>, since
/// whether a month is longer than 30 days depends on the month.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(CalendarDurationJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<CalendarDuration>))]
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "An operator would answer where only the month or year can.")]
public readonly struct CalendarDuration : IEquatable<CalendarDuration>, IComparable<CalendarDuration>, IComparable, IParsable<CalendarDuration>
{
    private const int DaysInWeek = 7;
    private const long SecondsInDay = 86_400;

    // The mean month of the Gregorian calendar, whose 4800 months have 146,097 days.
    private const long SecondsInMonth = 146_097 * SecondsInDay / 4800;

    private CalendarDuration(int[] parts)
    {
        Years = parts[Iso8601Duration.Years];
        Months = parts[Iso8601Duration.Months];
        Weeks = parts[Iso8601Duration.Weeks];
        Days = parts[Iso8601Duration.Days];
        Hours = parts[Iso8601Duration.Hours];
        Minutes = parts[Iso8601Duration.Minutes];
        Seconds = parts[Iso8601Duration.Seconds];
    }

    /// <summary>The years.</summary>
    public int Years { get; }

    /// <summary>The months, beside the years.</summary>
    public int Months { get; }

    /// <summary>The weeks. If they are not zero, all other parts are.</summary>
    public int Weeks { get; }

    /// <summary>The days, beside months and years.</summary>
    public int Days { get; }

    /// <summary>The hours.</summary>
    public int Hours { get; }

    /// <summary>The minutes, beside the hours.</summary>
    public int Minutes { get; }

    /// <summary>The seconds, beside minutes and hours.</summary>
    public int Seconds { get; }

    /// <summary>Whether every part is zero.</summary>
    public bool IsZero => (Years | Months | Weeks | Days | Hours | Minutes | Seconds) == 0;

    private bool HasTime => (Hours | Minutes | Seconds) != 0;

    private (int Years, int Months, int Weeks, int Days, int Hours, int Minutes, int Seconds) Parts => (Years, Months, Weeks, Days, Hours, Minutes, Seconds);

    private long MeanSeconds =>
        (((Years * 12L) + Months) * SecondsInMonth) + (((Weeks * (long)DaysInWeek) + Days) * SecondsInDay) + (((Hours * 60L) + Minutes) * 60) + Seconds;

    /// <summary>Reads a duration such as <c>P2Y</c>.</summary>
    /// <param name="text">The duration after ISO 8601.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a duration; the message says what to write.</exception>
    public static CalendarDuration Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Iso8601Duration.TryParse(text, out var parts, out var problem)
            ? new CalendarDuration(parts)
            : throw new FormatException($"'{text}' is no duration: {problem}");
    }

    /// <summary>Reads a duration such as <c>P2Y</c>.</summary>
    /// <param name="text">The duration after ISO 8601.</param>
    /// <param name="duration">The duration; zero if the text is not one.</param>
    /// <returns>Whether the text is a duration.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CalendarDuration duration)
    {
        if (text is not null && Iso8601Duration.TryParse(text, out var parts, out _))
        {
            duration = new CalendarDuration(parts);
            return true;
        }

        duration = default;
        return false;
    }

    static CalendarDuration IParsable<CalendarDuration>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CalendarDuration>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CalendarDuration result) => TryParse(s, out result);

    /// <summary>The day that is this duration after another.</summary>
    /// <remarks>
    /// Years and months are added first, together. A day that the month does not have becomes its last day: 2024-02-29 plus
    /// a year is 2025-02-28. Weeks and days follow. So the order of several additions can matter.
    /// </remarks>
    /// <param name="day">The day to count from.</param>
    /// <exception cref="InvalidOperationException">The duration has hours, minutes or seconds, but a day has no time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The result is not between the years 1 and 9999.</exception>
    public DateOnly AddTo(DateOnly day) => Move(day, 1);

    /// <summary>The day that is this duration before another, computed as in <see cref="AddTo"/>.</summary>
    /// <param name="day">The day to count from.</param>
    /// <exception cref="InvalidOperationException">The duration has hours, minutes or seconds, but a day has no time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The result is not between the years 1 and 9999.</exception>
    public DateOnly SubtractFrom(DateOnly day) => Move(day, -1);

    /// <summary>The first day, then one day after each further duration, up to the year 9999.</summary>
    /// <remarks>Each is computed from the first day, so a short month does not turn the 31st into the 28th for good.</remarks>
    /// <param name="first">The first day.</param>
    /// <exception cref="InvalidOperationException">The duration is zero, or has hours, minutes or seconds.</exception>
    public IEnumerable<DateOnly> Occurrences(DateOnly first)
    {
        if (IsZero)
        {
            throw new InvalidOperationException("A duration of zero does not recur.");
        }

        ThrowIfTime();
        return Recur(first);
    }

    /// <summary>The day that is a duration after another: see <see cref="AddTo"/>.</summary>
    /// <param name="day">The day to count from.</param>
    /// <param name="duration">The duration.</param>
    public static DateOnly operator +(DateOnly day, CalendarDuration duration) => duration.AddTo(day);

    /// <summary>The day that is a duration before another: see <see cref="SubtractFrom"/>.</summary>
    /// <param name="day">The day to count from.</param>
    /// <param name="duration">The duration.</param>
    public static DateOnly operator -(DateOnly day, CalendarDuration duration) => duration.SubtractFrom(day);

    /// <summary>Whether two durations have the same parts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(CalendarDuration left, CalendarDuration right) => left.Equals(right);

    /// <summary>Whether two durations differ in a part.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(CalendarDuration left, CalendarDuration right) => !left.Equals(right);

    /// <summary>
    /// The order of durations in a list: by their mean length, for which a month is a twelfth of the Gregorian year of 365.2425
    /// days; then by years, months, weeks, days, hours, minutes and seconds. Zero if and only if the durations are equal.
    /// </summary>
    /// <remarks>LINQ's <c>OrderBy</c>, <c>Min</c> and <c>Max</c> use it. To compare two durations from a day on, add both to it.</remarks>
    /// <param name="other">The other duration.</param>
    public int CompareTo(CalendarDuration other)
    {
        var order = MeanSeconds.CompareTo(other.MeanSeconds);
        return order != 0 ? order : Parts.CompareTo(other.Parts);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The other is no duration.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        CalendarDuration other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(CalendarDuration)} is compared with another one only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(CalendarDuration other) => Parts == other.Parts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>The duration in ISO 8601, without parts that are zero; <c>P0D</c> for zero.</summary>
    public override string ToString()
    {
        if (IsZero)
        {
            return "P0D";
        }

        var text = new StringBuilder("P");
        Append(text, Years, 'Y');
        Append(text, Months, 'M');
        Append(text, Weeks, 'W');
        Append(text, Days, 'D');
        if (HasTime)
        {
            text.Append('T');
            Append(text, Hours, 'H');
            Append(text, Minutes, 'M');
            Append(text, Seconds, 'S');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int number, char designator)
    {
        if (number != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}{designator}");
        }
    }

    private DateOnly Move(DateOnly day, long times)
    {
        ThrowIfTime();
        return TryMove(day, times, out var moved)
            ? moved
            : throw new ArgumentOutOfRangeException(nameof(day), day, "The result is not between the years 1 and 9999.");
    }

    // Computed in 64 bits: a part of nine digits, times the number of occurrences, is too large for DateOnly's methods.
    private bool TryMove(DateOnly day, long times, out DateOnly moved)
    {
        moved = default;
        var month = (day.Year * 12L) + day.Month - 1 + (times * ((Years * 12L) + Months));
        var year = Math.DivRem(month, 12, out var monthInYear);
        if (year is < 1 or > 9999)
        {
            return false;
        }

        var inMonth = Math.Min(day.Day, DateTime.DaysInMonth((int)year, (int)monthInYear + 1));
        var number = new DateOnly((int)year, (int)monthInYear + 1, inMonth).DayNumber + (times * (((long)Weeks * DaysInWeek) + Days));
        if (number < 0 || number > DateOnly.MaxValue.DayNumber)
        {
            return false;
        }

        moved = DateOnly.FromDayNumber((int)number);
        return true;
    }

    private IEnumerable<DateOnly> Recur(DateOnly first)
    {
        for (var times = 0L; TryMove(first, times, out var day); times++)
        {
            yield return day;
        }
    }

    private void ThrowIfTime()
    {
        if (HasTime)
        {
            throw new InvalidOperationException($"The duration {this} has hours, minutes or seconds, which a day does not.");
        }
    }
}
