using System.Text.RegularExpressions;
using CsCheck;

namespace TypedSeeds.Tests;

/// <summary>Laws of every duration.</summary>
public class CalendarDurationProperties
{
    private static readonly Gen<int> Number = Gen.OneOf(Gen.Const(0), Gen.Int[0, 40], Gen.Int[0, 999_999_999]);

    private static readonly Gen<string> Text = Gen.OneOf(
        Number.Select(weeks => FormattableString.Invariant($"P{weeks}W")),
        Gen.Select(Number, Number, Number, (years, months, days) => FormattableString.Invariant($"P{years}Y{months}M{days}D")),
        Gen.Select(Number, Number, Number, Number, (days, hours, minutes, seconds) => FormattableString.Invariant($"P{days}DT{hours}H{minutes}M{seconds}S")));

    private static readonly Gen<CalendarDuration> OfDays = Gen.OneOf(
        Gen.Int[0, 500].Select(weeks => FormattableString.Invariant($"P{weeks}W")),
        Gen.Select(Gen.Int[0, 20], Gen.Int[0, 40], Gen.Int[0, 400], (years, months, days) => FormattableString.Invariant($"P{years}Y{months}M{days}D")))
        .Select(CalendarDuration.Parse);

    private static readonly Gen<DateOnly> Day = Gen.Int[new DateOnly(1000, 1, 1).DayNumber, new DateOnly(9000, 1, 1).DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void What_is_written_reads_back_as_the_same_duration() => Text.Select(CalendarDuration.Parse).Sample(duration =>
        CalendarDuration.Parse(duration.ToString()) == duration
        && CalendarDuration.Parse(duration.ToString()).ToString() == duration.ToString());

    [Fact]
    public void What_is_added_comes_later_unless_it_is_zero() => Gen.Select(Day, OfDays).Sample((day, duration) =>
        PartialDate.FromDay(day).IsBefore(day + duration) == !duration.IsZero
        && PartialDate.FromDay(day).IsAfter(day - duration) == !duration.IsZero);

    [Fact]
    public void Months_alone_are_added_as_DateOnly_adds_them() => Gen.Select(Day, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((day, years, months) =>
        day + Of(years, months, 0) == day.AddMonths((years * 12) + months)
        && day - Of(years, months, 0) == day.AddMonths(-((years * 12) + months)));

    [Fact]
    public void Days_alone_undo_each_other() => Gen.Select(Day, Gen.Int[0, 10_000]).Sample((day, days) =>
        day + Of(0, 0, days) == day.AddDays(days) && day + Of(0, 0, days) - Of(0, 0, days) == day);

    [Fact]
    public void Each_occurrence_lies_its_number_of_durations_after_the_first() => Gen.Select(Day, OfDays.Where(duration => !duration.IsZero), Gen.Int[0, 20]).Sample((day, duration, times) =>
        duration.Occurrences(day).ElementAt(times) == day + Of(times * duration.Years, times * duration.Months, times * ((duration.Weeks * 7) + duration.Days)));

    [Fact]
    public void Occurrences_only_go_forward() => Gen.Select(Day, OfDays.Where(duration => !duration.IsZero)).Sample((day, duration) =>
    {
        var days = duration.Occurrences(day).Take(30).ToList();
        return days[0] == day && days.Zip(days.Skip(1)).All(pair => pair.First < pair.Second);
    });

    [Fact]
    public void No_text_makes_the_parser_throw() => Gen.OneOf(Gen.String, NearlyDurations()).Sample(text =>
        CalendarDuration.TryParse(text, out var duration) ? text[0] == 'P' : duration == default);

    [Fact]
    public void What_the_parser_says_to_write_is_a_duration() => NearlyDurations().Where(text => !CalendarDuration.TryParse(text, out _)).Sample(text =>
    {
        var message = Assert.Throws<FormatException>(() => CalendarDuration.Parse(text)).Message;
        var advice = Regex.Match(message, @": write (\S+)$");
        return !advice.Success || CalendarDuration.TryParse(advice.Groups[1].Value, out _);
    });

    private static Gen<string> NearlyDurations() => Gen.String[Gen.Char["0129PPPTYMWDHS.,-+/R py"], 0, 12];

    private static CalendarDuration Of(int years, int months, int days) =>
        CalendarDuration.Parse(FormattableString.Invariant($"P{years}Y{months}M{days}D"));
}
