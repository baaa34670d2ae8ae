using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;

namespace TypedSeeds.Tests;

/// <summary>Laws of every date.</summary>
public class PartialDateProperties
{
    private static readonly Gen<PartialDate> Date = DateGenerators.Date;

    [Fact]
    public void A_date_is_written_as_it_was_read() => DateGenerators.Any.Sample(text => PartialDate.Parse(text).ToString() == text);

    [Fact]
    public void The_earliest_day_is_not_after_the_latest() => Date.Sample(date => !(date.Earliest > date.Latest));

    [Fact]
    public void Whole_days_compare_as_DateOnly_does() => Gen.Select(DateGenerators.Day, DateGenerators.Day).Sample((left, right) =>
        PartialDate.FromDay(left).IsBefore(right) == left < right
        && PartialDate.FromDay(left).IsAfter(right) == left > right
        && PartialDate.FromDay(left).Overlaps(right) == (left == right)
        && PartialDate.FromDay(left).Contains(right) == (left == right));

    [Fact]
    public void Whole_days_before_the_common_era_compare_by_year_month_and_day()
    {
        var day = Gen.Select(Gen.Int[-9999, 3], Gen.Int[1, 12], Gen.Int[1, 28]);

        Gen.Select(day, day).Sample((left, right) => Text(left).IsBefore(Text(right)) == left.CompareTo(right) < 0);

        static PartialDate Text((int Year, int Month, int Day) day) => PartialDate.Parse(string.Format(
            CultureInfo.InvariantCulture, "{0}{1:0000}-{2:00}-{3:00}", day.Year < 0 ? "-" : "", Math.Abs(day.Year), day.Month, day.Day));
    }

    [Fact]
    public void No_two_dates_are_each_before_the_other() => Gen.Select(Date, Date).Sample((left, right) =>
        !(left.IsBefore(right) == true && right.IsBefore(left) == true)
        && !(left.IsBefore(right) == true && left.IsAfter(right) != false)
        && left.IsAfter(right) == right.IsBefore(left));

    [Fact]
    public void No_date_is_before_itself() => Date.Sample(date => date.IsBefore(date) != true);

    [Fact]
    public void What_is_before_a_date_is_before_all_that_the_date_is_before() => Gen.Select(Date, Date, Date).Sample((first, second, third) =>
        !(first.IsBefore(second) == true && second.IsBefore(third) == true) || first.IsBefore(third) == true);

    [Fact]
    public void A_comparison_holds_for_every_day_that_may_be_meant() => Gen.Select(Bounded(), Bounded()).Sample((left, right) =>
        left.Date.IsBefore(right.Date) is not { } isBefore || isBefore == left.Day < right.Day);

    [Fact]
    public void A_comparison_is_unknown_only_where_the_days_leave_it_open() => Gen.Select(Bounded(), Bounded()).Sample((left, right) =>
        left.Date.IsBefore(right.Date) is not null
        || (left.Date.Earliest < right.Date.Latest && left.Date.Latest >= right.Date.Earliest));

    [Fact]
    public void An_overlap_holds_for_every_pair_of_ends_that_may_be_meant() => Gen.Select(Span(), Span()).Sample((left, right) =>
        left.Date.Overlaps(right.Date) is not { } overlap || overlap == (left.First <= right.Last && right.First <= left.Last));

    [Fact]
    public void To_be_within_holds_for_every_pair_of_ends_that_may_be_meant() => Gen.Select(Span(), Bounded()).Sample((span, other) =>
        span.Date.IsWithin(other.Date) is not { } within || within == (span.First >= other.Date.Earliest && span.Last <= other.Date.Latest));

    [Fact]
    public void A_date_with_both_days_is_within_all_of_its_days_and_a_whole_day_is_in_or_out() => Gen.Select(Bounded(), DateGenerators.Day).Sample((date, day) =>
        (date.Date.IsInterval || date.Date.IsWithin(date.Date) == true)
        && PartialDate.FromDay(day).IsWithin(date.Date) == (day >= date.Date.Earliest && day <= date.Date.Latest));

    [Fact]
    public void Two_dates_do_not_overlap_exactly_where_one_is_before_the_other() => Gen.Select(Date, Date).Sample((left, right) =>
        left.Overlaps(right) == right.Overlaps(left)
        && left.Overlaps(right) == false == (left.IsBefore(right) == true || left.IsAfter(right) == true));

    [Fact]
    public void To_contain_a_day_is_to_overlap_it() => Gen.Select(Date, DateGenerators.Day).Sample((date, day) =>
        date.Contains(day) == date.Overlaps(day));

    [Fact]
    public void The_bounds_of_an_interval_are_those_of_its_ends() => DateGenerators.Ends.Sample(ends =>
    {
        var interval = PartialDate.Parse($"{ends.Start}/{ends.End}");
        var (start, end) = (End(ends.Start), End(ends.End));
        return interval.IsInterval
            && interval.Earliest == start.Earliest
            && interval.Latest == end.Latest
            && interval.IsUncertain == (start.IsUncertain || end.IsUncertain)
            && interval.IsApproximate == (start.IsApproximate || end.IsApproximate)
            && interval.HasUnspecifiedDigits == (start.HasUnspecifiedDigits || end.HasUnspecifiedDigits);
    });

    [Fact]
    public void The_order_for_lists_is_total_and_contradicts_no_certainty() => Gen.Select(Date, Date, Date).Sample((first, second, third) =>
    {
        var order = PartialDate.ByEarliest;
        return Math.Sign(order.Compare(first, second)) == -Math.Sign(order.Compare(second, first))
            && order.Compare(first, second) == 0 == (first == second)
            && !(order.Compare(first, second) <= 0 && order.Compare(second, third) <= 0 && order.Compare(first, third) > 0)
            && !(first.Earliest is not null && second.Earliest is not null && first.IsBefore(second) == true && order.Compare(first, second) >= 0);
    });

    [Fact]
    public void No_text_makes_the_parser_throw() => Gen.OneOf(Gen.String, NearlyEdtf()).Sample(text =>
        PartialDate.TryParse(text, out var date) ? date.ToString() == text : date == default);

    [Fact]
    public void What_the_parser_says_to_write_is_a_date() => NearlyEdtf().Where(text => !PartialDate.TryParse(text, out _)).Sample(text =>
    {
        var message = Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message;
        var advice = Regex.Match(message, @"(: write|first, as) (\S+)$");
        return !advice.Success || PartialDate.TryParse(advice.Groups[2].Value, out _);
    });

    private static Gen<string> NearlyEdtf() => Gen.OneOf(
        Gen.String[Gen.Char["00112249-–XxYu?~%/..T:Z+[]{}ESPRW "], 0, 14],
        Gen.Select(DateGenerators.Any, Gen.Int[0, 30], Gen.Char["029-–XxYyu?~%/.T:Z+[]{}ES "], (text, at, character) => text.Insert(at % text.Length, character.ToString())),
        Gen.Select(DateGenerators.Any, Gen.Int[0, 30], (text, at) => text.Remove(at % text.Length, 1)));

    private static PartialDate End(string text) => text is "" or ".." ? default : PartialDate.Parse(text);

    /// <summary>A date with both days, and one of the days between them.</summary>
    private static Gen<(PartialDate Date, DateOnly Day)> Bounded() => Gen.Select(Date.Where(date => date is { Earliest: not null, Latest: not null }), Gen.Int[0, int.MaxValue])
        .Select((date, at) => (date, Pick(date, at)));

    /// <summary>A date with a possible first and last day; they are the same if it is not an interval.</summary>
    private static Gen<(PartialDate Date, DateOnly First, DateOnly Last)> Span()
    {
        var intervals = Gen.Select(Bounded(), Bounded())
            .Where(ends => ends.Item1.Day <= ends.Item2.Day && !ends.Item1.Date.IsInterval && !ends.Item2.Date.IsInterval)
            .Select(ends => (Parse(ends.Item1.Date, ends.Item2.Date), ends.Item1.Day, ends.Item2.Day))
            .Where(span => span.Item1 != default);
        return Gen.OneOf(intervals, Bounded().Where(one => !one.Date.IsInterval).Select(one => (one.Date, one.Day, one.Day)));

        static PartialDate Parse(PartialDate start, PartialDate end) =>
            PartialDate.TryParse($"{start}/{end}", out var interval) ? interval : default;
    }

    private static DateOnly Pick(PartialDate date, int at) =>
        date.Earliest!.Value.AddDays(at % (date.Latest!.Value.DayNumber - date.Earliest.Value.DayNumber + 1));
}
