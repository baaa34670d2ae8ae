using System.Globalization;

namespace TypedSeeds.Tests;

public class CalendarDurationTests
{
    [Theory]
    [InlineData("P2Y", "P2Y")]
    [InlineData("P6M", "P6M")]
    [InlineData("P1Y6M", "P1Y6M")]
    [InlineData("P2W", "P2W")]
    [InlineData("P10D", "P10D")]
    [InlineData("PT12H", "PT12H")]
    [InlineData("PT5M", "PT5M")]
    [InlineData("P1Y2M3DT4H5M6S", "P1Y2M3DT4H5M6S")]
    [InlineData("P999999999Y", "P999999999Y")]
    [InlineData("P02Y", "P2Y")]
    [InlineData("P2Y0M", "P2Y")]
    [InlineData("P0W3D", "P3D")]
    [InlineData("P1DT0S", "P1D")]
    [InlineData("P0Y", "P0D")]
    [InlineData("PT0S", "P0D")]
    public void A_duration_is_written_without_zeros(string text, string canonical) =>
        Assert.Equal(canonical, CalendarDuration.Parse(text).ToString());

    [Fact]
    public void Every_part_is_read_into_its_own_place()
    {
        var duration = CalendarDuration.Parse("P1Y2M3DT4H5M6S");

        Assert.Equal((1, 2, 0, 3), (duration.Years, duration.Months, duration.Weeks, duration.Days));
        Assert.Equal((4, 5, 6), (duration.Hours, duration.Minutes, duration.Seconds));
        Assert.Equal(2, CalendarDuration.Parse("P2W").Weeks);
    }

    [Fact]
    public void Equality_is_by_parts()
    {
        Assert.True(CalendarDuration.Parse("P2Y") == CalendarDuration.Parse("P02Y0M"));
        Assert.Equal(CalendarDuration.Parse("P2Y").GetHashCode(), CalendarDuration.Parse("P02Y").GetHashCode());
        Assert.True(CalendarDuration.Parse("P1Y") != CalendarDuration.Parse("P12M"));
        Assert.False(CalendarDuration.Parse("P1W").Equals(CalendarDuration.Parse("P7D")));
        Assert.False(CalendarDuration.Parse("P1M").Equals(CalendarDuration.Parse("PT1M")));
        Assert.False(CalendarDuration.Parse("P1M").Equals("P1M"));
    }

    [Fact]
    public void The_default_is_the_duration_of_zero()
    {
        Assert.True(default(CalendarDuration).IsZero);
        Assert.Equal("P0D", default(CalendarDuration).ToString());
        Assert.Equal(CalendarDuration.Parse("PT0S"), default);
        Assert.Equal(Day("2024-11-01"), Day("2024-11-01") + default(CalendarDuration));
        Assert.False(CalendarDuration.Parse("PT1S").IsZero);
    }

    [Theory]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2024-02-29", "P4Y", "2028-02-29")]
    [InlineData("2024-01-31", "P1M", "2024-02-29")]
    [InlineData("2024-01-31", "P1M1D", "2024-03-01")]
    [InlineData("2024-11-30", "P1Y3M", "2026-02-28")]
    [InlineData("2024-11-01", "P2Y", "2026-11-01")]
    [InlineData("2024-11-01", "P2W", "2024-11-15")]
    [InlineData("2024-11-01", "P60D", "2024-12-31")]
    [InlineData("2024-12-31", "P1M", "2025-01-31")]
    [InlineData("0001-01-01", "P9998Y11M30D", "9999-12-31")]
    public void Years_and_months_are_added_first_and_the_day_kept_in_its_month(string day, string duration, string expected) =>
        Assert.Equal(Day(expected), Day(day) + CalendarDuration.Parse(duration));

    [Theory]
    [InlineData("2024-02-29", "P1Y", "2023-02-28")]
    [InlineData("2024-03-31", "P1M", "2024-02-29")]
    [InlineData("2024-03-31", "P1M1D", "2024-02-28")]
    [InlineData("2024-01-31", "P1M", "2023-12-31")]
    [InlineData("2024-11-15", "P2W", "2024-11-01")]
    [InlineData("9999-12-31", "P9998Y11M30D", "0001-01-01")]
    public void Years_and_months_are_subtracted_first_too(string day, string duration, string expected) =>
        Assert.Equal(Day(expected), Day(day) - CalendarDuration.Parse(duration));

    [Theory]
    [InlineData("9999-12-31", "P1D")]
    [InlineData("9999-12-01", "P1M")]
    [InlineData("2024-11-01", "P999999999Y999999999M999999999D")]
    [InlineData("2024-11-01", "P999999999W")]
    [InlineData("2024-11-01", "P357913941Y")] // 4 months less than 2^32
    [InlineData("2024-11-01", "P613566757W")] // 3 days more than 2^32
    public void A_result_after_the_year_9999_is_an_error(string start, string duration) =>
        Assert.Throws<ArgumentOutOfRangeException>("day", () => Day(start) + CalendarDuration.Parse(duration));

    [Theory]
    [InlineData("0001-01-01", "P1D")]
    [InlineData("0001-12-31", "P1Y")]
    [InlineData("2024-11-01", "P999999999Y999999999M999999999D")]
    [InlineData("2024-11-01", "P999999999W")]
    [InlineData("2024-11-01", "P357913941Y")] // 4 months less than 2^32
    [InlineData("2024-11-01", "P613566757W")] // 3 days more than 2^32
    public void A_result_before_the_year_1_is_an_error(string start, string duration) =>
        Assert.Throws<ArgumentOutOfRangeException>("day", () => Day(start) - CalendarDuration.Parse(duration));

    [Theory]
    [InlineData("PT12H")]
    [InlineData("P1DT24H")]
    [InlineData("PT1M")]
    [InlineData("PT1S")]
    public void Hours_minutes_and_seconds_are_not_lost_in_silence(string text)
    {
        var duration = CalendarDuration.Parse(text);
        var day = new DateOnly(2024, 11, 1);

        var exception = Assert.Throws<InvalidOperationException>(() => duration.AddTo(day));
        Assert.Equal($"The duration {text} has hours, minutes or seconds, which a day does not.", exception.Message);
        Assert.Throws<InvalidOperationException>(() => duration.SubtractFrom(day));
        Assert.Throws<InvalidOperationException>(() => duration.Occurrences(day));
    }

    [Fact]
    public void Occurrences_are_counted_from_the_first_and_do_not_wander()
    {
        var days = CalendarDuration.Parse("P1M").Occurrences(Day("2024-01-31")).Take(5);

        Assert.Equal([Day("2024-01-31"), Day("2024-02-29"), Day("2024-03-31"), Day("2024-04-30"), Day("2024-05-31")], days);
    }

    [Fact]
    public void Occurrences_end_with_the_calendar()
    {
        Assert.Equal([Day("9997-01-01"), Day("9999-01-01")], CalendarDuration.Parse("P2Y").Occurrences(Day("9997-01-01")));
        Assert.Equal([DateOnly.MaxValue], CalendarDuration.Parse("P999999999W").Occurrences(DateOnly.MaxValue));
        Assert.Equal(DateOnly.MaxValue.DayNumber + 1, CalendarDuration.Parse("P1D").Occurrences(DateOnly.MinValue).Count());
    }

    [Fact]
    public void A_duration_of_zero_does_not_recur() =>
        Assert.Throws<InvalidOperationException>(() => CalendarDuration.Parse("P0D").Occurrences(Day("2024-11-01")));

    [Fact]
    public void No_text_is_no_duration()
    {
        Assert.False(CalendarDuration.TryParse(null, out var duration));
        Assert.Equal(default, duration);
        Assert.Throws<ArgumentNullException>(() => CalendarDuration.Parse(null!));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void No_culture_changes_a_duration(string culture) => Culture.Run(culture, () =>
    {
        Assert.Equal("P12Y6M", CalendarDuration.Parse("P12Y6M").ToString());
        Assert.Equal(new DateOnly(2025, 2, 28), new DateOnly(2024, 2, 29) + CalendarDuration.Parse("P1Y"));
        Assert.Equal(
            "'p1y' is no duration: its letters are capitals: write P1Y",
            Assert.Throws<FormatException>(() => CalendarDuration.Parse("p1y")).Message);
    });

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
