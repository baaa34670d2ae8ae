namespace TypedSeeds.Data.Tests;

/// <summary>The statements are those of the inventory.</summary>
public sealed class StatementInventoryTests
{
    public static TheoryData<string> Anchors => [.. TabbedTable.Rows("Statements.tsv").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Anchors))]
    public void A_statement_has_the_act_mode_speakers_topics_and_codes_of_the_inventory(string anchor)
    {
        var row = TabbedTable.Rows("Statements.tsv").Single(row => row[0] == anchor);

        var statement = Anchor.Statement(anchor);

        Assert.Equal(row[1], statement.Id);
        Assert.Equal(row[2], statement.Act.Id());
        Assert.Equal(row[3], statement.Mode.ToString(), ignoreCase: true);
        Assert.Equal(TabbedTable.List(row[4]), statement.By.Select(party => party.Id));
        Assert.Equal(TabbedTable.List(row[5]).Order(), statement.Topics.Select(topic => topic.Id).Order());
        Assert.Equal(row[6], statement.Codes[CodeScheme.Cameo] ?? "");
        Assert.Equal(row[7], statement.Codes[CodeScheme.Plover] ?? "");
    }

    [Theory]
    [InlineData(StatementMode.Official, 18)]
    [InlineData(StatementMode.Quoted, 13)]
    [InlineData(StatementMode.Reported, 29)]
    [InlineData(StatementMode.Narrated, 4)]
    [InlineData(StatementMode.Headline, 7)]
    public void There_are_as_many_statements_in_each_mode(StatementMode mode, int count) =>
        Assert.Equal(count, Statements.All.Count(statement => statement.Mode == mode));

    [Fact]
    public void There_are_no_statements_beside_those_of_the_inventory() =>
        Assert.Equal(
            TabbedTable.Rows("Statements.tsv").Select(row => row[1]).Order(),
            Statements.All.Select(statement => statement.Id).Order());

    [Fact]
    public void The_sign_off_is_a_mention_of_the_reporter_and_no_statement()
    {
        var signOff = Anchor.All["S55"];

        Assert.Contains(Parties.ChoSangJin.Mentions, mention => mention.Text == signOff.Words);
        Assert.DoesNotContain(Statements.All, statement => statement.Quote.End > signOff.Start);
    }

    [Theory]
    [InlineData("S08", "S08a S08b S08c")]
    [InlineData("S24", "S24a S24b")]
    [InlineData("S07", "S07a")]
    [InlineData("S10", "S10a")]
    [InlineData("S14", "S14a")]
    [InlineData("S15", "S15a")]
    [InlineData("S18", "S18a")]
    public void The_parts_of_a_sentence_stand_within_it(string whole, string parts)
    {
        var found = Statements.All.Where(statement => statement.PartOf == Anchor.Statement(whole)).ToArray();

        Assert.Equal(parts.Split(' ').Select(Anchor.Statement), found);
        Assert.All(found, part => Assert.Contains(part.Quote.Text, part.PartOf!.Quote.Text, StringComparison.Ordinal));
    }
}
