namespace TypedSeeds.Tests;

/// <summary>Texts that are not EDTF of level 0 or 1, with the whole message.</summary>
public class EdtfProblemTests
{
    private const string NoEdtf = "it is not EDTF: write the year first, in digits, as 2024, 2024-11 or 2024-11-01";

    [Theory]
    [InlineData("2024-13", "month 13 does not exist; months are 01 to 12")]
    [InlineData("2024-00", "month 00 does not exist; months are 01 to 12")]
    [InlineData("2024-20", "month 20 does not exist; months are 01 to 12")]
    [InlineData("2024-42", "month 42 does not exist; months are 01 to 12")]
    [InlineData("2024-13-01", "month 13 does not exist; months are 01 to 12")]
    [InlineData("2024-11-31", "day 31 does not exist; 2024-11 has 30 days")]
    [InlineData("2024-11-00", "day 00 does not exist; 2024-11 has 30 days")]
    [InlineData("2023-02-29", "day 29 does not exist; 2023-02 has 28 days")]
    [InlineData("1900-02-29", "day 29 does not exist; 1900-02 has 28 days")]
    [InlineData("-0001-02-29", "day 29 does not exist; -0001-02 has 28 days")]
    [InlineData("2024-02-30/..", "day 30 does not exist; 2024-02 has 29 days")]
    [InlineData("2001-21-05", "a season has no day: write 2001-21")]
    [InlineData("-0000", "the year 0000 has no sign: write 0000 without the minus")]
    [InlineData("-0000-01", "the year 0000 has no sign: write 0000 without the minus")]
    public void A_month_or_day_that_does_not_exist_is_named(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("Y2024", "Y is for years of more than four digits: write 2024")]
    [InlineData("Y-24", "Y is for years of more than four digits: write -0024")]
    [InlineData("Y-0", "Y is for years of more than four digits: write 0000")]
    [InlineData("Y002024", "Y is for years of more than four digits: write 2024")]
    [InlineData("Y-012345", "a year after Y has no leading zeros: write Y-12345")]
    [InlineData("Y1234567890123", "the year has 13 digits: years of at most 12 digits are read")]
    [InlineData("12024", "a year of more than four digits begins with Y: write Y12024")]
    [InlineData("-12024", "a year of more than four digits begins with Y: write Y-12024")]
    [InlineData("924", "a year has four digits, and 924 is none: write the date in full, as 2024, 2024-11 or 2024-11-01")]
    [InlineData("+2024", "a year has no plus: write 2024")]
    [InlineData("Y12024-05", NoEdtf)]
    public void A_year_has_four_digits_or_a_Y_and_more(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("1985-04-12T23:20:30", "a date has no time of day: write 1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", "a date has no time of day: write 1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", "a date has no time of day: write 1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", "a date has no time of day: write 1985-04-12")]
    [InlineData("1985-04-12T00:00:00", "a date has no time of day: write 1985-04-12")]
    [InlineData("2004-06-11T10:10", "a date has no time of day: write 2004-06-11")]
    [InlineData("2004-06-11T24:00:00", "a date has no time of day: write 2004-06-11")]
    [InlineData("2004-06-11T10:10:10.5", "a date has no time of day: write 2004-06-11")]
    [InlineData("2004-06-11T", "a date has no time of day: write 2004-06-11")]
    [InlineData("2004-06-11t10:10", "a date has no time of day: write 2004-06-11")]
    [InlineData("2004-06-11 10:10:10", "a date has no time of day: write 2004-06-11")]
    [InlineData("2004-06-11 10:10:10 AM", "a date has no time of day: write 2004-06-11")]
    [InlineData("2004-06-11T10:10:10.0000000+09:00", "a date has no time of day: write 2004-06-11")]
    [InlineData("-0044-03-15T10:00:00", "a date has no time of day: write -0044-03-15")]
    [InlineData("2004-06-11T10:10:10Z?", "a date has no time of day: write 2004-06-11?")]
    [InlineData("2004-06-XXT10:10:10", "a date has no time of day: write 2004-06-XX")]
    [InlineData("2004-06-11T10:10:10/2005", "a date has no time of day: write 2004-06-11/2005")]
    [InlineData("2004/2005-06-11T10:10:10Z", "a date has no time of day: write 2004/2005-06-11")]
    [InlineData("2024-11-31T10:00:00", "day 31 does not exist; 2024-11 has 30 days")]
    [InlineData("2024-11-01Z", "a date has no time zone: write 2024-11-01")]
    [InlineData("2024-11-01+09:00", "a date has no time zone: write 2024-11-01")]
    [InlineData("2024-11-01-05:00", "a date has no time zone: write 2024-11-01")]
    [InlineData("2024-11-01+0900", "a date has no time zone: write 2024-11-01")]
    [InlineData("2024-11-01z?", "a date has no time zone: write 2024-11-01?")]
    [InlineData("2024/11/01 10:00", "2024/11/01 has no hyphens between its parts: write 2024-11-01")]
    [InlineData("11/1/2024 10:00:00 AM", "11/1/2024 is not EDTF: write the year first, as 2024-11-01 or 2024-01-11, whichever is meant")]
    [InlineData("Fri, 01 Nov 2024 10:00:00 GMT", "it is not EDTF: write 2024-11-01")]
    public void A_date_has_no_time_of_day_and_no_time_zone(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("1 November 2024", "it is not EDTF: write 2024-11-01")]
    [InlineData("01 Nov 2024", "it is not EDTF: write 2024-11-01")]
    [InlineData("November 1, 2024", "it is not EDTF: write 2024-11-01")]
    [InlineData("nov 1 2024", "it is not EDTF: write 2024-11-01")]
    [InlineData("Friday, 1 November 2024", "it is not EDTF: write 2024-11-01")]
    [InlineData("November 2024", "it is not EDTF: write 2024-11")]
    [InlineData("31 November 2024", NoEdtf)]
    public void A_month_in_English_words_is_told_in_digits(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("2025/2024", "the interval starts after it ends: write the earlier date first, as 2024/2025")]
    [InlineData("2024-12/2024-11-30", "the interval starts after it ends: write the earlier date first, as 2024-11-30/2024-12")]
    [InlineData("2024/-1985", "the interval starts after it ends: write the earlier date first, as -1985/2024")]
    [InlineData("../..", "neither end is given: write a date at one end at least, as 2024/..")]
    [InlineData("/", "neither end is given: write a date at one end at least, as 2024/..")]
    [InlineData("2024-2025", "an interval has a slash: write 2024/2025")]
    [InlineData("2024–2025", "an interval has a slash: write 2024/2025")]
    [InlineData("2024..2025", "an interval has a slash: write 2024/2025")]
    [InlineData("..2024", "an interval has a slash: write ../2024")]
    [InlineData("2024..", "an interval has a slash: write 2024/..")]
    [InlineData("2024/2025/2026", NoEdtf)]
    public void An_interval_has_two_ends_in_their_order(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("2024-2", "2024-2 has a one-digit month: write 2024-02")]
    [InlineData("2024-2-03", "2024-2-03 has a one-digit month: write 2024-02-03")]
    [InlineData("2024-11-1", "2024-11-1 has a one-digit day: write 2024-11-01")]
    [InlineData("2024-2/2024-03", "2024-2 has a one-digit month: write 2024-02")]
    [InlineData("../2024-2", "2024-2 has a one-digit month: write 2024-02")]
    [InlineData("20241101", "20241101 has no hyphens: write 2024-11-01")]
    [InlineData("202411", "202411 has no hyphen: write 2024-11")]
    [InlineData("2024/11", "2024/11 has no hyphens between its parts: write 2024-11")]
    [InlineData("2024/11/1", "2024/11/1 has no hyphens between its parts: write 2024-11-01")]
    [InlineData("2024.11.01", "2024.11.01 has no hyphens between its parts: write 2024-11-01")]
    [InlineData("2024–11", "the dash is not the hyphen of the keyboard: write 2024-11")]
    [InlineData(" 2024-11 ", "white space has no place in a date: write 2024-11")]
    [InlineData("2024 / 2025", "white space has no place in a date: write 2024/2025")]
    [InlineData("2024-11-xx", "letters are upper case in EDTF: write 2024-11-XX")]
    public void A_date_that_is_nearly_right_is_written_out(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("11/01/2024", "11/01/2024 is not EDTF: write the year first, as 2024-11-01 or 2024-01-11, whichever is meant")]
    [InlineData("1.2.2024", "1.2.2024 is not EDTF: write the year first, as 2024-01-02 or 2024-02-01, whichever is meant")]
    [InlineData("13/01/2024", "13/01/2024 is not EDTF: write the year first, as 2024-01-13")]
    [InlineData("01/13/2024", "01/13/2024 is not EDTF: write the year first, as 2024-01-13")]
    [InlineData("01-01-2024", "01-01-2024 is not EDTF: write the year first, as 2024-01-01")]
    [InlineData("11/2024", "11/2024 is not EDTF: write the year first, as 2024-11")]
    [InlineData("31/31/2024", NoEdtf)]
    public void The_year_comes_first_and_a_day_is_never_guessed(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("Y17E7", "an exponent (E) is level 2 of EDTF, and levels 0 and 1 are read: write all digits of the year, as Y170000000")]
    [InlineData("1950S2", "a count of significant digits (S) is level 2 of EDTF, and levels 0 and 1 are read: write X for the last digits, as 201X or 20XX")]
    [InlineData("2024-25", "25 in the place of the month is level 2 of EDTF, and levels 0 and 1 are read: write a month, 01 to 12, or a season, 21 to 24")]
    [InlineData("2001-34", "34 in the place of the month is level 2 of EDTF, and levels 0 and 1 are read: write a month, 01 to 12, or a season, 21 to 24")]
    [InlineData("[1667,1668,1670..1672]", "a set of dates is level 2 of EDTF, and levels 0 and 1 are read: write one date or an interval, as 2024-02/2024-03")]
    [InlineData("{1960,1961-12}", "a set of dates is level 2 of EDTF, and levels 0 and 1 are read: write one date or an interval, as 2024-02/2024-03")]
    [InlineData("2004?-06-11", "a qualifier of a part of a date is level 2 of EDTF, and levels 0 and 1 are read: write ?, ~ or % once, at the end, for the whole date")]
    [InlineData("?2004-06-~11", "a qualifier of a part of a date is level 2 of EDTF, and levels 0 and 1 are read: write ?, ~ or % once, at the end, for the whole date")]
    [InlineData("2004-06-~01/2004-06-~20", "a qualifier of a part of a date is level 2 of EDTF, and levels 0 and 1 are read: write ?, ~ or % once, at the end, for the whole date")]
    [InlineData("156X-12-25", "an X in this place is level 2 of EDTF, and levels 0 and 1 are read: write it only as in 201X, 20XX, 2024-XX, 2024-11-XX or 2024-XX-XX")]
    [InlineData("XXXX-12-XX", "an X in this place is level 2 of EDTF, and levels 0 and 1 are read: write it only as in 201X, 20XX, 2024-XX, 2024-11-XX or 2024-XX-XX")]
    [InlineData("1XXX", "an X in this place is level 2 of EDTF, and levels 0 and 1 are read: write it only as in 201X, 20XX, 2024-XX, 2024-11-XX or 2024-XX-XX")]
    [InlineData("1984-1X", "an X in this place is level 2 of EDTF, and levels 0 and 1 are read: write it only as in 201X, 20XX, 2024-XX, 2024-11-XX or 2024-XX-XX")]
    [InlineData("2024-XX-12", "an X in this place is level 2 of EDTF, and levels 0 and 1 are read: write it only as in 201X, 20XX, 2024-XX, 2024-11-XX or 2024-XX-XX")]
    public void Level_2_is_refused_by_name(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("201u", "it follows the draft of 2012: write 201X")]
    [InlineData("y170000002", "it follows the draft of 2012: write Y170000002")]
    [InlineData("2024?~", "it follows the draft of 2012: write 2024%")]
    [InlineData("2024/open", "it follows the draft of 2012: write 2024/..")]
    [InlineData("unknown/2024", "it follows the draft of 2012: write /2024")]
    [InlineData("2024-W05", "EDTF has no weeks: write the first and the last day, as 2024-10-28/2024-11-03")]
    [InlineData("2024-305", "EDTF does not count the days of a year: write the month and the day, as 2024-11-01")]
    [InlineData("2024-11-01/P2Y", "a duration is not a date: write the dates of both ends, as 2024-02/2024-03")]
    [InlineData("P2Y", "a duration is not a date: write the dates of both ends, as 2024-02/2024-03")]
    [InlineData("R/2024-11-01/P2Y", "EDTF has no recurrence: write the date of the first time alone")]
    public void Forms_of_the_draft_and_of_ISO_8601_that_EDTF_lacks_are_refused_by_name(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("", "there is no date: write one as 2024, 2024-11 or 2024-11-01")]
    [InlineData(" ", "there is no date: write one as 2024, 2024-11 or 2024-11-01")]
    [InlineData("Xmas", NoEdtf)]
    [InlineData("EXX", NoEdtf)]
    [InlineData("today", NoEdtf)]
    [InlineData("2024-", NoEdtf)]
    [InlineData("2024-11-01A", NoEdtf)]
    [InlineData("٢٠٢٤", NoEdtf)]
    [InlineData("２０２４-１１", NoEdtf)]
    [InlineData("2024-11\n", "white space has no place in a date: write 2024-11")]
    [InlineData("-", NoEdtf)]
    [InlineData("?", NoEdtf)]
    [InlineData("Y", NoEdtf)]
    public void What_is_no_date_at_all_is_told_the_form_of_one(string text, string problem) => Tells(text, problem);

    private static void Tells(string text, string problem)
    {
        var exception = Assert.Throws<FormatException>(() => PartialDate.Parse(text));

        Assert.Equal($"'{text}' is no date: {problem}", exception.Message);
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Equal(default, date);
    }
}
