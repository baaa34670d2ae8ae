namespace TypedSeeds;

/// <summary>The value of an EDTF text: its earliest and latest days, and its qualifiers.</summary>
/// <remarks>
/// Days count from 0001-01-01, which is 0 as in <c>DateOnly.DayNumber</c>, in the proleptic Gregorian calendar. Earlier
/// days are negative. A bound is null if the text leaves it open or unknown.
/// </remarks>
internal readonly struct EdtfValue
{
    private EdtfValue(long? earliestDay, long? latestStart, long? earliestEnd, long? latestDay, DatePrecision precision, EdtfTraits traits)
    {
        EarliestDay = earliestDay;
        LatestStart = latestStart;
        EarliestEnd = earliestEnd;
        LatestDay = latestDay;
        Precision = precision;
        Traits = traits;
    }

    public long? EarliestDay { get; }

    /// <summary>The latest day on which it can begin. It certainly covers every day from here to <see cref="EarliestEnd"/>.</summary>
    public long? LatestStart { get; }

    /// <summary>The earliest day on which it can end.</summary>
    public long? EarliestEnd { get; }

    public long? LatestDay { get; }

    public DatePrecision Precision { get; }

    public EdtfTraits Traits { get; }

    public bool IsUncertain => (Traits & EdtfTraits.Uncertain) != 0;

    public bool IsApproximate => (Traits & EdtfTraits.Approximate) != 0;

    public bool HasUnspecifiedDigits => (Traits & EdtfTraits.Unspecified) != 0;

    public bool IsInterval => (Traits & EdtfTraits.Interval) != 0;

    /// <summary>One unknown day of a span. So its latest start is the last day, and its earliest end the first.</summary>
    public static EdtfValue Date(long first, long last, DatePrecision precision, EdtfTraits traits) =>
        new(first, last, first, last, precision, traits);

    /// <summary>All days from one date to another. One of the two may be missing.</summary>
    public static EdtfValue Interval(EdtfValue start, EdtfValue end)
    {
        // An interval does not end before it begins, so each end bounds the other if that is missing or less exact.
        var latestStart = end.LatestDay < start.LatestDay ? end.LatestDay : start.LatestDay ?? end.LatestDay;
        var earliestEnd = start.EarliestDay > end.EarliestDay ? start.EarliestDay : end.EarliestDay ?? start.EarliestDay;
        var traits = start.Traits | end.Traits | EdtfTraits.Interval;
        return new(start.EarliestDay, latestStart, earliestEnd, end.LatestDay, Coarser(start.Precision, end.Precision), traits);
    }

    public EdtfValue With(EdtfTraits more) => new(EarliestDay, LatestStart, EarliestEnd, LatestDay, Precision, Traits | more);

    private static DatePrecision Coarser(DatePrecision left, DatePrecision right)
    {
        if (left == DatePrecision.None || right == DatePrecision.None)
        {
            return left == DatePrecision.None ? right : left;
        }

        return left < right ? left : right;
    }
}

/// <summary>The qualifiers that an EDTF text may have.</summary>
[Flags]
internal enum EdtfTraits : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Unspecified = 4,
    Interval = 8,
}
