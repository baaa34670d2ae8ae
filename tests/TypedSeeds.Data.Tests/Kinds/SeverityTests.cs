namespace TypedSeeds.Data.Tests;

/// <summary>Errata are ranked by what they do to the meaning.</summary>
public sealed class SeverityTests
{
    [Fact]
    public void First_come_the_three_that_turn_the_meaning_round() =>
        Assert.Equal(
            [Errata.CanadaKoreaTwoPlusTwo.GiverAndReceiverSwapped, Errata.CanadaKoreaTwoPlusTwo.WeWillFace, Errata.CanadaKoreaTwoPlusTwo.WeMustStop],
            Errata.All.OrderBy(erratum => erratum.Severity).Take(3));

    [Fact]
    public void There_are_three_reversals() => Assert.Equal(3, Errata.All.Count(erratum => erratum.Severity == ErratumSeverity.Reversed));

    [Fact]
    public void What_changes_the_meaning_says_how_to_read_it_or_concerns_the_statement_that_has_it() =>
        Assert.All(
            Errata.All.Where(erratum => erratum.Severity <= ErratumSeverity.Altered),
            erratum => Assert.Contains(erratum.Concerns, entry => entry is Statement));

    [Fact]
    public void What_is_measured_by_the_official_text_concerns_the_official_statement_too() =>
        Assert.All(
            Errata.All.Where(erratum => erratum.Note.Contains("official sentence", StringComparison.Ordinal)),
            erratum => Assert.Contains(erratum.Concerns, entry => entry is Statement { Mode: StatementMode.Official }));
}
