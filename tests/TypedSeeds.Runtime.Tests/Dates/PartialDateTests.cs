namespace TypedSeeds.Tests;

public class PartialDateTests
{
    [Theory]
    [InlineData("2024-10", "2024-11", true)]
    [InlineData("2024-11", "2024-10", false)]
    [InlineData("2024-11", "2024-11-15", null)]
    [InlineData("2024-11", "2024-11-30", null)]
    [InlineData("2024-11", "2024-11-01", false)]
    [InlineData("2024-11-01", "2024-11", null)]
    [InlineData("2024-11-30", "2024-11", false)]
    [InlineData("2024-11-01", "2024-11-01", false)]
    [InlineData("2024", "2024", null)]
    [InlineData("2024/..", "2025", null)]
    [InlineData("2025", "2024/..", null)]
    [InlineData("2024-01-01", "2025/..", true)]
    [InlineData("2025", "../2024", false)]
    [InlineData("../2024", "2025", true)]
    [InlineData("../2024", "2025/..", true)]
    [InlineData("2025/..", "../2024", false)]
    [InlineData("/2024", "2024", null)]
    [InlineData("201X", "2020", true)]
    [InlineData("201X", "2019", null)]
    [InlineData("2001-24", "2001-12-31", null)]
    [InlineData("2001-24", "2002", true)]
    [InlineData("2024~", "2025", true)]
    [InlineData("2024", "Y170000002", true)]
    [InlineData("Y-170000002", "-9999", true)]
    [InlineData("Y-999999999999", "Y999999999999", true)]
    [InlineData("-1985", "0000", true)]
    [InlineData("-0001-12-31", "0000-01-01", true)]
    [InlineData("0000-12-31", "0001-01-01", true)]
    [InlineData("-000X", "0000-01-01", true)]
    [InlineData("-198X", "-1980-12-31", null)]
    [InlineData("-198X", "-1979", true)]
    [InlineData("-1989-06-01", "-198X", null)]
    [InlineData("-1990", "-198X", true)]
    public void One_date_is_before_another_where_that_follows_from_their_days(string left, string right, bool? isBefore)
    {
        Assert.Equal(isBefore, PartialDate.Parse(left).IsBefore(PartialDate.Parse(right)));
        Assert.Equal(isBefore, PartialDate.Parse(right).IsAfter(PartialDate.Parse(left)));
    }

    [Theory]
    [InlineData("2024-11-01", "2024-11-01", true)]
    [InlineData("2024-11-01", "2024-11-02", false)]
    [InlineData("2024-11", "2024-11-01", null)]
    [InlineData("2024-11", "2024-11", null)]
    [InlineData("2024-11", "2024-12", false)]
    [InlineData("2024-02/2024-04", "2024-03", true)]
    [InlineData("2024-02/2024-04", "2024-02-01", null)]
    [InlineData("2024-02/2024-04", "2024-02-29", true)]
    [InlineData("2024-02/2024-04", "2024-04-01", true)]
    [InlineData("2024-02/2024-04", "2024-04-02", null)]
    [InlineData("2024-02/2024-04", "2024-05", false)]
    [InlineData("201X/2020", "2012-01-01", null)]
    [InlineData("2024-02-01/..", "2024-02-01", true)]
    [InlineData("2024-02-01/..", "2024-02-02", null)]
    [InlineData("2024-02-01/..", "2024-01-31", false)]
    [InlineData("../2024-02-01", "2024-02-01", true)]
    [InlineData("../2024-02-01", "2024-01-31", null)]
    [InlineData("../2024-02-01", "2024-02-02", false)]
    [InlineData("../2024-02-01", "2024-01/2024-03", true)]
    [InlineData("2024-02/2024-02-10", "2024-02-11", false)]
    [InlineData("2024-02/2024-02-10", "2024-02-10", true)]
    [InlineData("2024-02-20/2024-02", "2024-02-20", true)]
    [InlineData("2024-02-20/2024-02", "2024-02-21", null)]
    public void Two_dates_overlap_where_that_follows_from_their_days(string left, string right, bool? overlap)
    {
        Assert.Equal(overlap, PartialDate.Parse(left).Overlaps(PartialDate.Parse(right)));
        Assert.Equal(overlap, PartialDate.Parse(right).Overlaps(PartialDate.Parse(left)));
    }

    [Theory]
    [InlineData("2024-11-07", "2024-11", true)]
    [InlineData("2024-11-07~", "2024-11", true)]
    [InlineData("2024-11", "2024-11", true)]
    [InlineData("2024-11-XX", "2024-11", true)]
    [InlineData("2024-11", "2024", true)]
    [InlineData("2024", "2024-11", null)]
    [InlineData("2024-10-31", "2024-11", false)]
    [InlineData("2024-12-01", "2024-11", false)]
    [InlineData("2024-10", "2024-11", false)]
    [InlineData("2024-11-01/2024-11-30", "2024-11", true)]
    [InlineData("2024-10-31/2024-11-01", "2024-11", false)]
    [InlineData("2024-11-30/2024-12", "2024-11", false)]
    [InlineData("2024-10/2024-12", "2024-11", false)]
    [InlineData("2024/2024-12", "2024-11", false)]
    [InlineData("2024/2024-11", "2024-11", null)]
    [InlineData("2024-03", "2024-02/2024-04", true)]
    [InlineData("2024-02-01", "2024-02/2024-04", true)]
    [InlineData("2024-11/..", "2024", null)]
    [InlineData("2024-11/", "2024", null)]
    [InlineData("2025/..", "2024", false)]
    [InlineData("../2023", "2024", false)]
    [InlineData("../2024-11", "2024-11", null)]
    [InlineData("2024-12", "2024-11/..", null)]
    [InlineData("2024-10", "2024-11/..", false)]
    [InlineData("2024-11-01", "2024-11-01", true)]
    public void A_date_is_within_another_where_that_follows_from_its_days(string date, string other, bool? within) =>
        Assert.Equal(within, PartialDate.Parse(date).IsWithin(PartialDate.Parse(other)));

    [Fact]
    public void The_default_says_nothing()
    {
        PartialDate nothing = default;

        Assert.Equal(string.Empty, nothing.ToString());
        Assert.Null(nothing.Earliest);
        Assert.Null(nothing.Latest);
        Assert.Equal(DatePrecision.None, nothing.Precision);
        Assert.False(nothing.IsUncertain || nothing.IsApproximate || nothing.IsInterval || nothing.HasUnspecifiedDigits);
        Assert.Null(nothing.IsBefore(PartialDate.Parse("2024")));
        Assert.Null(PartialDate.Parse("2024").IsBefore(nothing));
        Assert.Null(nothing.IsBefore(nothing));
        Assert.Null(nothing.Overlaps(nothing));
        Assert.Null(nothing.Contains(DateOnly.MinValue));
        Assert.Null(nothing.IsWithin(PartialDate.Parse("2024")));
        Assert.Null(PartialDate.Parse("2024").IsWithin(nothing));
        Assert.True(nothing == new PartialDate());
        Assert.Equal(nothing.GetHashCode(), new PartialDate().GetHashCode());
    }

    [Fact]
    public void Equality_is_that_of_the_text()
    {
        var date = PartialDate.Parse("2024-11");

        Assert.True(date == PartialDate.Parse(new string("2024-11")));
        Assert.Equal(date.GetHashCode(), PartialDate.Parse("2024-11").GetHashCode());
        Assert.True(date != PartialDate.Parse("2024-11-XX"));
        Assert.False(date.Equals(PartialDate.Parse("2024-11-01/2024-11-30")));
        Assert.False(date.Equals("2024-11"));
    }

    [Fact]
    public void A_day_converts_to_a_date_of_that_day()
    {
        PartialDate date = new DateOnly(2024, 11, 1);

        Assert.Equal(PartialDate.Parse("2024-11-01"), date);
        Assert.Equal(PartialDate.Parse("0007-01-02"), PartialDate.FromDay(new DateOnly(7, 1, 2)));
    }

    [Fact]
    public void No_text_is_no_date()
    {
        Assert.False(PartialDate.TryParse(null, out var date));
        Assert.Equal(default, date);
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!));
    }

    [Fact]
    public void Dates_sort_by_their_earliest_day_then_their_latest_then_their_text()
    {
        string[] sorted = ["-1985", "2023-12", "2024-01-01", "2024-01", "2024-01?", "2024", "2024/..", "2024-02", "Y12024", "", "../2024"];
        string[] inOrder = ["-1985", "2023-12", "2024-01-01", "2024-01", "2024-01?", "2024", "2024/..", "2024-02", "Y12024", "../2024", ""];

        var dates = sorted.Select(text => text.Length == 0 ? default : PartialDate.Parse(text)).Reverse().ToList();
        dates.Sort(PartialDate.ByEarliest);

        Assert.Equal(inOrder, dates.Select(date => date.ToString()));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void No_culture_changes_a_date(string culture) => Culture.Run(culture, () =>
    {
        Assert.Equal("2024-11-01", PartialDate.FromDay(new DateOnly(2024, 11, 1)).ToString());
        Assert.Equal(new DateOnly(2024, 11, 30), PartialDate.Parse("2024-11").Latest);
        Assert.Equal(
            "'1 November 2024' is no date: it is not EDTF: write 2024-11-01",
            Assert.Throws<FormatException>(() => PartialDate.Parse("1 November 2024")).Message);
        Assert.Equal(
            "'2024-13' is no date: month 13 does not exist; months are 01 to 12",
            Assert.Throws<FormatException>(() => PartialDate.Parse("2024-13")).Message);
        Assert.Equal(
            "'y-170000002' is no date: it follows the draft of 2012: write Y-170000002",
            Assert.Throws<FormatException>(() => PartialDate.Parse("y-170000002")).Message);
    });
}
