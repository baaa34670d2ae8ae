namespace TypedSeeds.Data.Tests;

/// <summary>The agreements are those of the inventory.</summary>
public sealed class AgreementInventoryTests
{
    public static TheoryData<string> Entries => [.. TabbedTable.Rows("Agreements.tsv").Select(row => row[1])];

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_agreement_has_the_parties_status_statements_code_and_forum_of_the_inventory(string entry)
    {
        var row = TabbedTable.Rows("Agreements.tsv").Single(row => row[1] == entry);

        var agreement = Agreements.CanadaKoreaTwoPlusTwo.Find(entry);

        Assert.NotNull(agreement);
        Assert.Equal(TabbedTable.List(row[2]), agreement.Parties.Select(party => party.Id));
        Assert.Equal(row[3], agreement.Status.ToString(), ignoreCase: true);
        Assert.Equal(TabbedTable.List(row[4]).Select(Anchor.Statement), agreement.StatedIn);
        Assert.Equal(row[5], agreement.Codes[CodeScheme.Cameo]);
        Assert.Same(Body.Forum(row[6]), agreement.Forum);
    }

    [Fact]
    public void There_are_fifteen() =>
        Assert.Equal(TabbedTable.Rows("Agreements.tsv").Select(row => row[1]), Agreements.All.Select(agreement => agreement.Id));

    [Fact]
    public void The_meeting_of_both_countries_recurs_every_two_years_and_nothing_else_recurs()
    {
        var recurring = Assert.Single(Agreements.All, agreement => agreement.Every is not null);

        Assert.Same(Agreements.CanadaKoreaTwoPlusTwo.BiennialTwoPlusTwo, recurring);
        Assert.Equal(CalendarDuration.Parse("P2Y"), recurring.Every);
        Assert.Equal("every two years", recurring.SourceOf(nameof(Agreement.Every)).Quote?.Text);
    }

    [Fact]
    public void Next_year_reaches_the_committee_and_not_the_consultations()
    {
        Assert.Equal("2025", Agreements.CanadaKoreaTwoPlusTwo.ThirdMaterialsCommittee.Due?.ToString());
        Assert.Null(Agreements.CanadaKoreaTwoPlusTwo.CyberPolicyConsultationsAgreement.Due);
    }

    [Fact]
    public void The_agreement_of_February_was_fulfilled_by_the_meeting() =>
        Assert.Same(Events.FirstTwoPlusTwo, Agreements.CanadaKoreaTwoPlusTwo.HighLevelTwoPlusTwo.FulfilledBy);

    [Theory]
    [InlineData("comprehensive-strategic-partnership-agreement", "2022")]
    [InlineData("cooperation-of-the-leaders", "2022")]
    [InlineData("high-level-two-plus-two", "2024-02")]
    public void What_came_before_has_its_own_date(string id, string made) =>
        Assert.Equal(made, Agreements.CanadaKoreaTwoPlusTwo.Find(id)?.Made?.ToString());
}
