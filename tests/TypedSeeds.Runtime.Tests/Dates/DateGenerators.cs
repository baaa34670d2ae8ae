using System.Globalization;
using CsCheck;

namespace TypedSeeds.Tests;

/// <summary>Texts of every form of EDTF levels 0 and 1, some close together so that they often overlap, some far apart.</summary>
internal static class DateGenerators
{
    public static readonly Gen<DateOnly> Day = Gen.OneOf(
        Gen.Int[new DateOnly(2023, 12, 1).DayNumber, new DateOnly(2024, 4, 1).DayNumber],
        Gen.Int[0, DateOnly.MaxValue.DayNumber]).Select(DateOnly.FromDayNumber);

    public static readonly Gen<string> DayText = Day.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static readonly Gen<string> Year = Gen.OneOf(Gen.Int[2022, 2025], Gen.Int[0, 9999])
        .Select(year => year.ToString("0000", CultureInfo.InvariantCulture));

    private static readonly Gen<string> Plain = Gen.OneOf(
        DayText,
        DayText.Select(day => day[..^3]),
        DayText.Select(day => day[..^2] + "XX"),
        Year,
        Year.Select(year => year[..^1] + "X"),
        Year.Select(year => year[..^2] + "XX"),
        Year.Select(year => year + "-XX"),
        Year.Select(year => year + "-XX-XX"),
        Gen.Select(Year, Gen.Int[21, 24], (year, season) => FormattableString.Invariant($"{year}-{season}")),
        Year.Where(year => year != "0000").Select(year => "-" + year),
        Year.Select(year => $"-{year[..^1]}X"),
        Gen.Long[10_000, 999_999_999_999].Select(year => FormattableString.Invariant($"Y{year}")),
        Gen.Long[-999_999_999_999, -10_000].Select(year => FormattableString.Invariant($"Y{year}")));

    /// <summary>A date that is no interval.</summary>
    public static readonly Gen<string> Single =
        Gen.Select(Plain, Gen.OneOfConst("", "", "", "?", "~", "%"), (date, qualifier) => date + qualifier);

    /// <summary>An interval by its two ends, of which at most one is open or unknown.</summary>
    public static readonly Gen<(string Start, string End)> Ends = Gen.OneOf(
        Gen.Select(Single, Single).Where(ends => PartialDate.TryParse($"{ends.Item1}/{ends.Item2}", out _)),
        Gen.Select(Single, Gen.OneOfConst("..", "")),
        Gen.Select(Gen.OneOfConst("..", ""), Single)).Select(ends => (ends.Item1, ends.Item2));

    /// <summary>Any date of levels 0 and 1.</summary>
    public static readonly Gen<string> Any = Gen.Frequency(
        (3, Single),
        (3, Ends.Select(ends => $"{ends.Start}/{ends.End}")));

    public static readonly Gen<PartialDate> Date = Any.Select(PartialDate.Parse);
}
