namespace TypedSeeds.Data.Tests;

/// <summary>A look-up by party finds an official sentence together with its renderings.</summary>
public sealed class RenderedPartyTests
{
    public static TheoryData<string> Rendered =>
        [.. Statements.All.Where(official => RenderingsOf(official).Any()).Select(official => official.Id)];

    public static TheoryData<string> Wholes => [.. Statements.All.Select(statement => statement.PartOf?.Id).OfType<string>().Distinct()];

    [Theory]
    [MemberData(nameof(Rendered))]
    public void A_rendering_is_about_nobody_whom_the_official_statement_leaves_out(string id)
    {
        var official = Statements.CanadaKoreaTwoPlusTwo.Find(id)!;

        Assert.All(RenderingsOf(official), rendering => Assert.Empty(PartiesOf(rendering).Except(rendering.Renders.SelectMany(PartiesOf).Concat(PartsOf(rendering).SelectMany(part => part.Renders).SelectMany(PartiesOf)))));
    }

    [Theory]
    [MemberData(nameof(Rendered))]
    public void The_renderings_together_leave_out_nobody_whom_the_official_statement_is_about(string id)
    {
        var official = Statements.CanadaKoreaTwoPlusTwo.Find(id)!;
        var renderings = RenderingsOf(official).Concat(PartsOf(official).SelectMany(RenderingsOf));

        Assert.Empty(PartiesOf(official).Except(renderings.SelectMany(PartiesOf)));
    }

    [Theory]
    [MemberData(nameof(Wholes))]
    public void A_sentence_has_the_parties_and_topics_of_its_parts(string id)
    {
        var whole = Statements.CanadaKoreaTwoPlusTwo.Find(id)!;

        Assert.All(PartsOf(whole), part =>
        {
            Assert.Empty(PartiesOf(part).Except(PartiesOf(whole)));
            Assert.Empty(part.Topics.Except(whole.Topics));
        });
    }

    [Fact]
    public void What_renders_an_official_statement_is_of_the_joint_statement() =>
        Assert.All(Statements.All.Where(statement => statement.Renders.Count > 0), statement => Assert.Same(Events.JointStatementAdoption, statement.At));

    private static IEnumerable<Statement> RenderingsOf(Statement official) => Statements.All.Where(statement => statement.Renders.Contains(official));

    private static IEnumerable<Statement> PartsOf(Statement whole) => Statements.All.Where(statement => statement.PartOf == whole);

    private static IEnumerable<Party> PartiesOf(Statement statement) => statement.To.Concat(statement.About);
}
