using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>A date that may be known in part: a date of EDTF (2019), levels 0 and 1.</summary>
/// <remarks>
/// <para>A partial date is between an earliest and a latest day; either may be unknown. So a comparison has three
/// values: true or false if that follows from the days, and null if it is unknown. The qualifiers <c>?</c>, <c>~</c> and
/// <c>%</c> do not move the days, because EDTF does not say by how much. Comparisons use the dates as they are
/// written.</para>
/// <para>The standard does not give the months of a season, so its days are those of its whole year. A date
/// has no time of day: a text with one is none, and the error says which day to write.</para>
/// <para>Lists of dates sort by <see cref="CompareTo(PartialDate)"/>: by the earliest day, then the latest, then the text. There
/// are no operators <c>&lt;</c> and <c>&gt;</c>, since they would answer yes or no where <see cref="IsBefore"/> does not know.</para>
/// <para>Two dates are equal if their EDTF texts are. The default value has an empty text and unknown days.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(PartialDateJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<PartialDate>))]
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "An operator would contradict the comparison of three values.")]
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IComparable, IParsable<PartialDate>
{
    private readonly DateText? _date;

    private PartialDate(DateText date)
    {
        _date = date;
    }

    /// <summary>Sorts by the earliest day, then the latest, then the text. Dates without an earliest day come last.</summary>
    /// <remarks>The order that dates have anyway, by name. To compare dates in time, use <see cref="IsBefore"/>.</remarks>
    public static IComparer<PartialDate> ByEarliest => Comparer<PartialDate>.Default;

    /// <summary>The earliest possible day; null if it is open, unknown, or not between the years 1 and 9999.</summary>
    public DateOnly? Earliest => ToDay(Value.EarliestDay);

    /// <summary>The latest possible day; null if it is open, unknown, or not between the years 1 and 9999.</summary>
    public DateOnly? Latest => ToDay(Value.LatestDay);

    private EdtfValue Value => _date is null ? default : _date.Value;

    /// <summary>Whether the date is marked uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => Value.IsUncertain;

    /// <summary>Whether the date is marked approximate (<c>~</c> or <c>%</c>). The days are those of the date as written.</summary>
    public bool IsApproximate => Value.IsApproximate;

    /// <summary>Whether digits are unspecified (<c>X</c>).</summary>
    public bool HasUnspecifiedDigits => Value.HasUnspecifiedDigits;

    /// <summary>Whether it is an interval of two dates, one of which may be open or unknown.</summary>
    public bool IsInterval => Value.IsInterval;

    /// <summary>The smallest part of a date that the text names; for an interval, that of its coarser end.</summary>
    public DatePrecision Precision => Value.Precision;

    /// <summary>Reads a date such as <c>2024-11</c>.</summary>
    /// <param name="text">The date in EDTF, level 0 or 1.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a date; the message says what to write.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var date = new DateText(text);
        _ = date.Value;
        return new PartialDate(date);
    }

    /// <summary>Reads a date such as <c>2024-11</c>.</summary>
    /// <param name="text">The date in EDTF, level 0 or 1.</param>
    /// <param name="date">The date; the default if the text is not one.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        if (text is not null && Edtf.TryParse(text, out var value, out _))
        {
            date = new PartialDate(new DateText(text, value));
            return true;
        }

        date = default;
        return false;
    }

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    /// <summary>Takes a text that the compiler has proved to be a date.</summary>
    internal static PartialDate Proved(string text) => new(new DateText(text));

    /// <summary>The date of one whole day.</summary>
    /// <param name="day">The day.</param>
    public static PartialDate FromDay(DateOnly day) =>
        Parse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>
    /// Whether this date is before another. It is true if this latest day is before the other's earliest day. It is false
    /// if this earliest day is not before the other's latest day. Otherwise it is null.
    /// </summary>
    /// <param name="other">The other date.</param>
    public bool? IsBefore(PartialDate other)
    {
        if (Value.LatestDay < other.Value.EarliestDay)
        {
            return true;
        }

        return Value.EarliestDay >= other.Value.LatestDay ? false : null;
    }

    /// <summary>Whether this date is after another: <see cref="IsBefore"/> with the two exchanged.</summary>
    /// <param name="other">The other date.</param>
    public bool? IsAfter(PartialDate other) => other.IsBefore(this);

    /// <summary>
    /// Whether this date and another have a day in common. It is false if their possible days do not meet, and true if
    /// they share a day in every case. Otherwise it is null. A date that is not an interval is one day.
    /// </summary>
    /// <remarks>
    /// In EDTF, <c>2024-02/2024-04</c> begins some time in February and ends some time in April. So it certainly overlaps
    /// March, may overlap 2 February, and does not overlap May. But <c>2024-11</c> is one day of November, and nobody knows
    /// which. So no day certainly overlaps it, and the answer for 7 November is null. To ask whether something was in
    /// November, use <see cref="IsWithin"/>.
    /// </remarks>
    /// <param name="other">The other date.</param>
    public bool? Overlaps(PartialDate other) => Overlap(Value, other.Value);

    /// <summary>
    /// Whether every day of this date is in a month, a year or another time. It is true if this follows from the days: none
    /// that is possible is outside. It is false if a day of this date is outside in every case. Otherwise it is null.
    /// </summary>
    /// <remarks>
    /// The other date is taken as all of its days, from the earliest to the latest: <c>2024-11</c> is the whole month here. So
    /// <c>2024-11-07</c> and <c>2024-11</c> are within <c>2024-11</c>, <c>2024-10</c> and <c>2024-10-31/2024-11-01</c> are not, and nobody knows
    /// it of <c>2024</c>. Where a day that decides is open or unknown, the answer is null.
    /// </remarks>
    /// <param name="other">The time, such as a month.</param>
    public bool? IsWithin(PartialDate other)
    {
        if (Value.LatestStart < other.Value.EarliestDay || Value.EarliestEnd > other.Value.LatestDay)
        {
            return false;
        }

        return Value.EarliestDay >= other.Value.EarliestDay && Value.LatestDay <= other.Value.LatestDay ? true : null;
    }

    /// <summary>
    /// Whether a day is, or is part of, this date: <see cref="Overlaps"/> with that one day. For a day of <c>2024-11</c> it is
    /// null, since that is one day of the month: to ask whether a day is in that month, use <see cref="IsWithin"/> of the day.
    /// </summary>
    /// <param name="day">The day.</param>
    public bool? Contains(DateOnly day) =>
        Overlap(Value, EdtfValue.Date(day.DayNumber, day.DayNumber, DatePrecision.Day, EdtfTraits.None));

    /// <summary>The date of one whole day: see <see cref="FromDay"/>.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator PartialDate(DateOnly day) => FromDay(day);

    /// <summary>
    /// The order of dates in a list: by the earliest day, then the latest, then the text. A day that is open or unknown comes
    /// after all days, so a date without an earliest day comes last. Zero if and only if the dates are equal.
    /// </summary>
    /// <remarks>
    /// LINQ's <c>OrderBy</c>, <c>Min</c> and <c>Max</c> use it. It is an order of texts with a meaning, not of time: to ask
    /// whether a date is certainly before another, use <see cref="IsBefore"/>.
    /// </remarks>
    /// <param name="other">The other date.</param>
    public int CompareTo(PartialDate other)
    {
        var order = (Value.EarliestDay ?? long.MaxValue).CompareTo(other.Value.EarliestDay ?? long.MaxValue);
        order = order != 0 ? order : (Value.LatestDay ?? long.MaxValue).CompareTo(other.Value.LatestDay ?? long.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The other is no date.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        PartialDate other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(PartialDate)} is compared with another one only.", nameof(obj)),
    };

    /// <summary>Whether two dates have the same text.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether two dates have different texts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The EDTF text that the date was read from.</summary>
    public override string ToString() => _date?.Text ?? string.Empty;

    private static bool? Overlap(EdtfValue left, EdtfValue right)
    {
        if (left.LatestDay < right.EarliestDay || right.LatestDay < left.EarliestDay)
        {
            return false;
        }

        return left.LatestStart <= right.EarliestEnd && right.LatestStart <= left.EarliestEnd ? true : null;
    }

    private static DateOnly? ToDay(long? number) =>
        number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number.Value) : null;
}
