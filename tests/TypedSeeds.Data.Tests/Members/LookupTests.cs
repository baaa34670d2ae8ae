namespace TypedSeeds.Data.Tests;

/// <summary>A prebuilt lookup gives what a walk over all entries gives, in the same order.</summary>
public sealed class LookupTests
{
    [Fact]
    public void Statements_by_party() =>
        Assert.All(Parties.All, party => Assert.Equal(Statements.All.Where(statement => statement.By.Contains(party)), Statements.ByParty(party)));

    [Fact]
    public void Statements_to_a_party() =>
        Assert.All(Parties.All, party => Assert.Equal(Statements.All.Where(statement => statement.To.Contains(party)), Statements.ToParty(party)));

    [Fact]
    public void Statements_about_a_party() =>
        Assert.All(Parties.All, party => Assert.Equal(Statements.All.Where(statement => statement.About.Contains(party)), Statements.AboutParty(party)));

    [Fact]
    public void Statements_by_act() =>
        Assert.All(Enum.GetValues<SpeechAct>(), act => Assert.Equal(Statements.All.Where(statement => statement.Act == act), Statements.ByAct(act)));

    [Fact]
    public void Statements_by_topic() =>
        Assert.All(Topics.All, topic => Assert.Equal(Statements.All.Where(statement => statement.Topics.Contains(topic)), Statements.ByTopic(topic)));

    [Fact]
    public void Statements_by_document() =>
        Assert.All(Documents.All, document => Assert.Equal(Statements.All.Where(statement => statement.Document == document), Statements.ByDocument(document)));

    [Fact]
    public void Agreements_by_party() =>
        Assert.All(Parties.All, party => Assert.Equal(Agreements.All.Where(agreement => agreement.Parties.Contains(party)), Agreements.ByParty(party)));

    [Fact]
    public void Some_of_the_lookups_find_something_and_some_find_nothing()
    {
        Assert.Equal(51, Statements.ByParty(Parties.FourMinisters).Count);
        Assert.Empty(Statements.ByParty(Parties.NorthKorea));
        Assert.Empty(Statements.ByAct(SpeechAct.Joke));
        Assert.Equal(3, Agreements.All.Count(agreement => agreement.Status == AgreementStatus.Previous));
    }

    [Fact]
    public void A_party_of_another_corpus_has_nothing_here() =>
        Assert.Empty(Statements.ByParty(Parties.FourMinisters with { Corpus = "Other" }));
}
