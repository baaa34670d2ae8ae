namespace TypedSeeds.Data.Tests;

/// <summary>A speaker whom the words do not name rightly is marked as a reading, wherever that is so.</summary>
public sealed class SpeakerRuleTests
{
    public static TheoryData<string> WronglyNamed =>
    [
        .. new[] { Errata.CanadaKoreaTwoPlusTwo.HeForFourMinisters, Errata.CanadaKoreaTwoPlusTwo.TwoMinistersForFour, Errata.CanadaKoreaTwoPlusTwo.LeadersForMinisters }
            .SelectMany(erratum => erratum.Concerns)
            .OfType<Statement>()
            .Select(statement => statement.Id),
    ];

    [Theory]
    [MemberData(nameof(WronglyNamed))]
    public void By_is_inferred_where_an_erratum_concerns_the_speaker(string id) => AssertInferred(Statements.CanadaKoreaTwoPlusTwo.Find(id)!);

    [Fact]
    public void By_is_inferred_in_every_subheading() =>
        Assert.All(Statements.All.Where(statement => statement.Mode == StatementMode.Headline), AssertInferred);

    [Fact]
    public void By_is_inferred_where_a_sentence_is_attributed_to_nobody() =>
        Assert.All(Statements.All.Where(statement => statement.Mode == StatementMode.Narrated && statement.Act != SpeechAct.Discuss), AssertInferred);

    [Fact]
    public void No_statement_of_the_ministers_in_prose_leaves_open_how_they_are_known_to_speak() =>
        Assert.All(
            Statements.ByParty(Parties.FourMinisters).Where(statement => statement.Mode != StatementMode.Official),
            statement => Assert.NotEqual(SourceOrigin.Judgement, statement.SourceOf(nameof(Statement.By)).Origin));

    [Fact]
    public void No_statement_in_prose_leaves_open_how_its_speaker_is_known() =>
        Assert.All(
            Statements.All.Where(statement => statement.Mode is StatementMode.Reported or StatementMode.Narrated or StatementMode.Headline),
            statement => Assert.NotEqual(SourceOrigin.Judgement, statement.SourceOf(nameof(Statement.By)).Origin));

    [Fact]
    public void A_subheading_is_by_those_who_speak_in_the_line_that_it_heads() =>
        Assert.All(
            Statements.All.Where(statement => statement.Mode == StatementMode.Headline),
            headline =>
            {
                var headed = headline.SourceOf(nameof(Statement.By)).Quote!.Line;

                Assert.True(headed > headline.Quote.Line);
                Assert.Contains(Statements.All, statement => statement.Quote.Line == headed && statement.By.SequenceEqual(headline.By));
            });

    private static void AssertInferred(Statement statement)
    {
        Assert.Equal(SourceOrigin.Inferred, statement.SourceOf(nameof(Statement.By)).Origin);
        Assert.NotNull(statement.SourceOf(nameof(Statement.By)).Note);
    }
}
