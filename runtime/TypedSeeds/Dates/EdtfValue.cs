namespace TypedSeeds;

/// <summary>What an EDTF text says: the days between which it lies, and how well it is known.</summary>
/// <remarks>
/// Days are counted from 0001-01-01, which is 0 as in <c>DateOnly.DayNumber</c>, in the proleptic Gregorian calendar;
/// earlier days are negative. A bound is null where the text leaves it open or unknown.
/// </remarks>
internal readonly struct EdtfValue(long? earliestDay, long? latestDay, DatePrecision precision, EdtfTraits traits)
{
    public long? EarliestDay { get; } = earliestDay;

    public long? LatestDay { get; } = latestDay;

    public DatePrecision Precision { get; } = precision;

    public EdtfTraits Traits { get; } = traits;

    public bool IsUncertain => (Traits & EdtfTraits.Uncertain) != 0;

    public bool IsApproximate => (Traits & EdtfTraits.Approximate) != 0;

    public bool HasUnspecifiedDigits => (Traits & EdtfTraits.Unspecified) != 0;

    public bool IsInterval => (Traits & EdtfTraits.Interval) != 0;

    public EdtfValue With(EdtfTraits more) => new(EarliestDay, LatestDay, Precision, Traits | more);
}

/// <summary>The marks that an EDTF text may bear.</summary>
[Flags]
internal enum EdtfTraits : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Unspecified = 4,
    Interval = 8,
}
