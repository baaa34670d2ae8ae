namespace TypedSeeds.Tests;

/// <summary>Texts that are not ISO 8601 durations of whole numbers, with the whole message.</summary>
public class Iso8601ProblemTests
{
    private const string Advice = "write it after ISO 8601, as P2Y, P6M, P1Y6M, P2W or PT12H";

    [Theory]
    [InlineData("p2y", "its letters are capitals: write P2Y")]
    [InlineData("P2y", "its letters are capitals: write P2Y")]
    [InlineData("Pt2h", "its letters are capitals: write PT2H")]
    [InlineData("-P2Y", "a duration has no sign: write P2Y")]
    [InlineData("+P2Y", "a duration has no sign: write P2Y")]
    [InlineData("R/P2Y", "a duration does not say how often it recurs: write P2Y")]
    [InlineData("R5/P2Y", "a duration does not say how often it recurs: write P2Y")]
    [InlineData("2Y", "a duration begins with P: write P2Y")]
    [InlineData("P2H", "hours, minutes and seconds follow a T: write PT2H")]
    [InlineData("PT2W", "years, months, weeks and days come before a T; hours, minutes and seconds follow it: write P2W")]
    [InlineData("pt2w", "years, months, weeks and days come before a T; hours, minutes and seconds follow it: write P2W")]
    [InlineData("PT2D", "years, months, weeks and days come before a T; hours, minutes and seconds follow it: write P2D")]
    [InlineData("PT1Y6M", "years, months, weeks and days come before a T; hours, minutes and seconds follow it: write P1Y6M")]
    [InlineData("P1D2H", "years, months, weeks and days come before a T; hours, minutes and seconds follow it: write P1DT2H")]
    [InlineData("P1D 2H 30M", "years, months, weeks and days come before a T; hours, minutes and seconds follow it: write P1DT2H30M")]
    [InlineData("P1DT2HT3M", "its parts have the order years, months, days, hours, minutes, seconds: write P1DT2H3M")]
    [InlineData("P2M1Y", "its parts have the order years, months, days, hours, minutes, seconds: write P1Y2M")]
    [InlineData("PT1S1M", "its parts have the order years, months, days, hours, minutes, seconds: write PT1M1S")]
    [InlineData("P1W2D", "weeks cannot be mixed with other units, and seven days are one: write P9D")]
    [InlineData("P1WT2H", "weeks cannot be mixed with other units, and seven days are one: write P7DT2H")]
    [InlineData("P30M15S", "hours, minutes and seconds follow a T: write PT30M15S")]
    [InlineData("PW2", "the letter of a part follows its number: write P2W")]
    [InlineData("P2YT", "a T has a time after it: write P2Y")]
    [InlineData(" P2Y", "white space has no place in a duration: write P2Y")]
    [InlineData("P 2Y", "white space has no place in a duration: write P2Y")]
    public void A_duration_that_is_nearly_right_is_written_out(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("P", "it says no length: " + Advice)]
    [InlineData("PT", "it says no length: " + Advice)]
    [InlineData("P2", "a letter is missing after 2: " + Advice)]
    [InlineData("P1Y1Y", "its parts are not in order: years, months, days, then T and hours, minutes, seconds")]
    [InlineData("PT3D4M", "years, weeks and days come before the T, as in P1DT12H")]
    [InlineData("P1WT2M3W", "years, weeks and days come before the T, as in P1DT12H")]
    [InlineData("P1.5Y", "it has a fraction: write whole numbers of a smaller part")]
    [InlineData("PT1,5S", "it has a fraction: write whole numbers of a smaller part")]
    [InlineData("P1234567890Y", "1234567890 is too large: a part has at most nine digits")]
    [InlineData("P2Q", Advice)]
    [InlineData("PY", Advice)]
    [InlineData("P-2Y", Advice)]
    [InlineData("P0001-00-00", Advice)]
    [InlineData("P٢Y", Advice)]
    [InlineData("2 years", Advice)]
    [InlineData("", Advice)]
    public void What_is_no_duration_is_told_the_form_of_one(string text, string problem) => Tells(text, problem);

    private static void Tells(string text, string problem)
    {
        var exception = Assert.Throws<FormatException>(() => CalendarDuration.Parse(text));

        Assert.Equal($"'{text}' is no duration: {problem}", exception.Message);
        Assert.False(CalendarDuration.TryParse(text, out var duration));
        Assert.Equal(default, duration);
    }
}
