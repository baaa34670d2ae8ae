using CsCheck;

namespace TypedSeeds.Tests;

/// <summary>The order by which LINQ sorts dates and places.</summary>
public sealed class DateOrderTests
{
    // Some have the same days and other texts.
    private static readonly Gen<PartialDate> Dates = Gen.Frequency(
        (5, DateGenerators.Date),
        (4, Gen.OneOfConst("2024", "2024?", "2024~", "2024%", "2024-XX", "2024-01-01/2024-12-31").Select(PartialDate.Parse)),
        (1, Gen.Const(default(PartialDate))));

    private static readonly Gen<TextPosition> Places = Gen.Select(Gen.Int[1, 4], Gen.Int[1, 4], (line, column) => new TextPosition(line, column));

    [Fact]
    public void Dates_sort_by_the_earliest_day_then_the_latest_then_the_text_and_open_ones_last()
    {
        string[] sorted = ["2023-12-31", "2024-01-01", "2024-01", "2024", "2024?", "2024/2025", "2024/..", "2024-02", "../2024"];

        Assert.Equal(sorted, sorted.Reverse().Select(PartialDate.Parse).Order().Select(date => date.ToString()));
        Assert.Equal("2023-12-31", sorted.Min(PartialDate.Parse).ToString());
        Assert.Equal("../2024", sorted.Max(PartialDate.Parse).ToString());
    }

    [Fact]
    public void The_order_of_dates_is_total_and_zero_only_for_equal_ones() => AssertTotal(Dates);

    [Fact]
    public void The_order_of_places_is_total_and_zero_only_for_equal_ones() => AssertTotal(Places);

    [Fact]
    public void The_order_does_not_contradict_a_date_that_is_certainly_before_another() =>
        Gen.Select(DateGenerators.Date, DateGenerators.Date)
            .Where((left, right) => left.Earliest is not null && right.Earliest is not null)
            .Sample((left, right) => left.IsBefore(right) != true || left.CompareTo(right) < 0);

    [Fact]
    public void Null_comes_before_every_date_and_every_place()
    {
        PartialDate?[] dates = [PartialDate.Parse("2024"), null, default(PartialDate)];
        TextPosition?[] places = [new(1, 1), null];

        Assert.Equal([null, PartialDate.Parse("2024"), default(PartialDate)], dates.Order());
        Assert.Equal(PartialDate.Parse("2024"), dates.Min());
        Assert.Equal(new TextPosition(1, 1), places.Max());
        Assert.True(PartialDate.Parse("2024").CompareTo(null) > 0);
        Assert.True(new TextPosition(1, 1).CompareTo(null) > 0);
    }

    [Fact]
    public void What_is_no_date_or_place_cannot_be_compared_with_one()
    {
        Assert.Throws<ArgumentException>(() => PartialDate.Parse("2024").CompareTo("2024"));
        Assert.Throws<ArgumentException>(() => new TextPosition(1, 1).CompareTo("1:1"));
    }

    [Fact]
    public void The_operators_of_places_agree_with_their_order() =>
        Gen.Select(Places, Places).Sample((left, right) =>
        {
            var order = left.CompareTo(right);
            return (left < right) == (order < 0) && (left > right) == (order > 0) && (left <= right) == (order <= 0) && (left >= right) == (order >= 0);
        });

    [Fact]
    public void Dates_have_no_operators_that_would_answer_where_the_order_in_time_is_unknown() =>
        Assert.DoesNotContain(typeof(PartialDate).GetMethods(), method => method.Name is "op_LessThan" or "op_GreaterThan");

    private static void AssertTotal<T>(Gen<T> values)
        where T : struct, IComparable<T>, IEquatable<T> =>
        Gen.Select(values, values, values).Sample((a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == a.Equals(b)
            && !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0 && a.CompareTo(c) > 0));
}
