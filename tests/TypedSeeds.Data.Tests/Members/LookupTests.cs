namespace TypedSeeds.Data.Tests;

/// <summary>A prebuilt lookup gives the same entries as a walk over all, in the same order.</summary>
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
    public void Agreements_by_status() =>
        Assert.All(Enum.GetValues<AgreementStatus>(), status => Assert.Equal(Agreements.All.Where(agreement => agreement.Status == status), Agreements.ByStatus(status)));

    [Fact]
    public void Agreements_by_what_they_are_about() =>
        Assert.All(Events.All, happening => Assert.Equal(Agreements.All.Where(agreement => agreement.About.Contains(happening)), Agreements.ByAbout(happening)));

    [Fact]
    public void Statements_by_what_they_render() =>
        Assert.All(Statements.All, official => Assert.Equal(Statements.All.Where(statement => statement.Renders.Contains(official)), Statements.ByRenders(official)));

    [Fact]
    public void Events_by_a_certainty_that_not_all_have() =>
        Assert.All(Enum.GetValues<EventCertainty>(), certainty => Assert.Equal(Events.All.Where(happening => happening.Certainty == certainty), Events.ByCertainty(certainty)));

    [Fact]
    public void Parties_by_whom_they_represent() =>
        Assert.All(Parties.All, party => Assert.Equal(Parties.All.Where(speaker => speaker.Represents == party), Parties.ByRepresents(party)));

    [Fact]
    public void Errata_by_document() =>
        Assert.All(Documents.All, document => Assert.Equal(Errata.All.Where(erratum => erratum.Document == document), Errata.ByDocument(document)));

    [Fact]
    public void A_short_name_finds_what_the_name_of_the_field_finds() => Assert.All(Parties.All, party =>
    {
        Assert.Same(Statements.ByTo(party), Statements.ToParty(party));
        Assert.Same(Statements.ByAbout(party), Statements.AboutParty(party));
        Assert.Same(Agreements.ByParties(party), Agreements.ByParty(party));
    });

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
