namespace TypedSeeds.Tests;

/// <summary>Each form of EDTF levels 0 and 1; the specification's own examples first.</summary>
public class EdtfFormTests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", DatePrecision.Day)]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", DatePrecision.Month)]
    [InlineData("1985", "1985-01-01", "1985-12-31", DatePrecision.Year)]
    [InlineData("2024", "2024-01-01", "2024-12-31", DatePrecision.Year)]
    [InlineData("2024-11", "2024-11-01", "2024-11-30", DatePrecision.Month)]
    [InlineData("2024-11-01", "2024-11-01", "2024-11-01", DatePrecision.Day)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", DatePrecision.Month)]
    [InlineData("1900-02", "1900-02-01", "1900-02-28", DatePrecision.Month)]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29", DatePrecision.Day)]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01", DatePrecision.Day)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day)]
    public void A_date_lies_between_the_first_and_the_last_day_of_what_it_names(string text, string earliest, string latest, DatePrecision precision) =>
        Holds(text, earliest, latest, precision);

    [Theory]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", DatePrecision.Year)]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", DatePrecision.Month)]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", DatePrecision.Day)]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28", DatePrecision.Month)]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", DatePrecision.Year)]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28", DatePrecision.Year)]
    [InlineData("2024-02/2024-03", "2024-02-01", "2024-03-31", DatePrecision.Month)]
    [InlineData("2004-06-20/2004-06", "2004-06-20", "2004-06-30", DatePrecision.Month)]
    [InlineData("2024-11-01/2024-11-01", "2024-11-01", "2024-11-01", DatePrecision.Day)]
    [InlineData("2001-21/2003", "2001-01-01", "2003-12-31", DatePrecision.Year)]
    [InlineData("2001-21/2003-05", "2001-01-01", "2003-05-31", DatePrecision.Season)]
    public void An_interval_lies_between_the_bounds_of_its_ends(string text, string earliest, string latest, DatePrecision precision) =>
        Assert.True(Holds(text, earliest, latest, precision).IsInterval);

    [Theory]
    [InlineData("1985-04-12/..", "1985-04-12", null, DatePrecision.Day)]
    [InlineData("1985-04/..", "1985-04-01", null, DatePrecision.Month)]
    [InlineData("1985/..", "1985-01-01", null, DatePrecision.Year)]
    [InlineData("../1985-04-12", null, "1985-04-12", DatePrecision.Day)]
    [InlineData("../1985-04", null, "1985-04-30", DatePrecision.Month)]
    [InlineData("../1985", null, "1985-12-31", DatePrecision.Year)]
    [InlineData("1985-04-12/", "1985-04-12", null, DatePrecision.Day)]
    [InlineData("1985-04/", "1985-04-01", null, DatePrecision.Month)]
    [InlineData("1985/", "1985-01-01", null, DatePrecision.Year)]
    [InlineData("/1985-04-12", null, "1985-04-12", DatePrecision.Day)]
    [InlineData("/1985-04", null, "1985-04-30", DatePrecision.Month)]
    [InlineData("/1985", null, "1985-12-31", DatePrecision.Year)]
    public void An_open_or_unknown_end_has_no_bound(string text, string? earliest, string? latest, DatePrecision precision) =>
        Assert.True(Holds(text, earliest, latest, precision).IsInterval);

    [Theory]
    [InlineData("1984?", true, false)]
    [InlineData("2004-06~", false, true)]
    [InlineData("2004-06-11%", true, true)]
    [InlineData("2024-11?", true, false)]
    [InlineData("2024-11~", false, true)]
    [InlineData("2024-11%", true, true)]
    [InlineData("2001-21?", true, false)]
    [InlineData("Y170000002~", false, true)]
    [InlineData("201X%", true, true)]
    [InlineData("1984?/2004-06~", true, true)]
    [InlineData("1984/2004-06~", false, true)]
    [InlineData("1984?/..", true, false)]
    [InlineData("1984", false, false)]
    public void A_qualifier_at_the_end_marks_the_whole_date(string text, bool isUncertain, bool isApproximate)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((isUncertain, isApproximate), (date.IsUncertain, date.IsApproximate));
    }

    [Theory]
    [InlineData("1984?", "1984")]
    [InlineData("2004-06~", "2004-06")]
    [InlineData("2004-06-11%", "2004-06-11")]
    public void A_qualifier_does_not_move_the_bounds(string qualified, string plain) =>
        Assert.Equal((PartialDate.Parse(plain).Earliest, PartialDate.Parse(plain).Latest), (PartialDate.Parse(qualified).Earliest, PartialDate.Parse(qualified).Latest));

    [Theory]
    [InlineData("201X", "2010-01-01", "2019-12-31", DatePrecision.Year)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", DatePrecision.Year)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", DatePrecision.Month)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", DatePrecision.Day)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", DatePrecision.Day)]
    [InlineData("2024-02-XX", "2024-02-01", "2024-02-29", DatePrecision.Day)]
    [InlineData("201X/2020", "2010-01-01", "2020-12-31", DatePrecision.Year)]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", DatePrecision.Day)]
    public void An_unspecified_digit_may_be_any(string text, string earliest, string latest, DatePrecision precision) =>
        Assert.True(Holds(text, earliest, latest, precision).HasUnspecifiedDigits);

    [Theory]
    [InlineData("2001-21")]
    [InlineData("2001-22")]
    [InlineData("2001-23")]
    [InlineData("2001-24")]
    public void A_season_lies_anywhere_in_its_year(string text) =>
        Holds(text, "2001-01-01", "2001-12-31", DatePrecision.Season);

    [Theory]
    [InlineData("Y170000002", DatePrecision.Year)]
    [InlineData("Y-170000002", DatePrecision.Year)]
    [InlineData("Y999999999999", DatePrecision.Year)]
    [InlineData("Y-999999999999", DatePrecision.Year)]
    [InlineData("Y10000", DatePrecision.Year)]
    [InlineData("-1985", DatePrecision.Year)]
    [InlineData("-1985-04", DatePrecision.Month)]
    [InlineData("-1985-04-12", DatePrecision.Day)]
    [InlineData("-198X", DatePrecision.Year)]
    [InlineData("-0004-02-29", DatePrecision.Day)]
    [InlineData("0000", DatePrecision.Year)]
    [InlineData("0000-02-29", DatePrecision.Day)]
    public void A_date_out_of_the_reach_of_DateOnly_is_a_date_all_the_same(string text, DatePrecision precision) =>
        Holds(text, null, null, precision);

    [Theory]
    [InlineData("000X", null, "0009-12-31")]
    [InlineData("0000/2024", null, "2024-12-31")]
    [InlineData("2024/Y10000", "2024-01-01", null)]
    public void A_bound_out_of_the_reach_of_DateOnly_is_null_alone(string text, string? earliest, string? latest) =>
        Holds(text, earliest, latest, DatePrecision.Year);

    private static PartialDate Holds(string text, string? earliest, string? latest, DatePrecision precision)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((earliest, latest, precision), (Iso(date.Earliest), Iso(date.Latest), date.Precision));
        Assert.Equal(text, date.ToString());
        return date;
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
