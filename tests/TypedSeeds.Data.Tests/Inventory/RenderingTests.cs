namespace TypedSeeds.Data.Tests;

/// <summary>Which prose renders which official sentence.</summary>
public sealed class RenderingTests
{
    public static TheoryData<string, string> Renderings => new()
    {
        { "S08", "S01 S07 S10" },
        { "S08a", "S07a" },
        { "S08b", "S10" },
        { "S08c", "S10a" },
        { "S09", "S11" },
        { "S14", "S03 H1a S12" },
        { "S14a", "S13" },
        { "S15", "S04 H1b S18" },
        { "S15a", "S18a" },
        { "S16", "S19" },
        { "S17", "S20" },
        { "S24", "S02 H2a S21 S22" },
        { "S24a", "" },
        { "S24b", "S23" },
        { "S25", "S29" },
        { "S26", "H2b S30" },
        { "S27", "S31 S32" },
        { "S28", "" },
    };

    [Theory]
    [MemberData(nameof(Renderings))]
    public void An_official_sentence_is_rendered_by_these_statements_and_no_others(string official, string prose) =>
        Assert.Equal(
            prose.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Anchor.Statement).OrderBy(statement => statement.Quote.Start),
            Statements.All.Where(statement => statement.Renders.Contains(Anchor.Statement(official))).OrderBy(statement => statement.Quote.Start));

    [Fact]
    public void The_table_has_every_official_statement() =>
        Assert.Equal(
            Statements.All.Where(statement => statement.Mode == StatementMode.Official),
            Renderings.Select(row => Anchor.Statement((string)row[0])));

    [Fact]
    public void What_is_rendered_is_official_and_what_renders_is_not() =>
        Assert.All(
            Statements.All.SelectMany(statement => statement.Renders, (prose, official) => (prose, official)),
            pair =>
            {
                Assert.Equal(StatementMode.Official, pair.official.Mode);
                Assert.NotEqual(StatementMode.Official, pair.prose.Mode);
            });
}
