namespace TypedSeeds.Data.Tests;

/// <summary>What leads to an entry of a kind that the corpus extends, with the fields that it adds.</summary>
public sealed class OwnFieldTests
{
    private static readonly Statement Said = Statements.All.First(said => said.Errata.Count > 1);

    [Fact]
    public void What_leads_back_has_the_fields_of_the_corpus_where_it_is_called()
    {
        var worst = Said.Errata().Min(slip => slip.Severity);

        Assert.Equal(Said.Errata, Said.Errata());
        Assert.Equal(Said.Errata(), Errata.ByConcerns(Said));
        Assert.Equal(Said.Errata.Cast<CorpusErratum>().Select(slip => slip.Severity).Order().First(), worst);
    }

    [Fact]
    public void A_reference_of_a_record_of_the_runtime_leads_to_the_record_of_the_corpus_where_it_is_called()
    {
        var said = Statements.All.First(said => said.At is CorpusEvent { Forum: not null });

        var forum = said.At()?.Forum;

        Assert.Contains(said.At, Events.All.Where(held => held.Forum == forum));
    }

    [Fact]
    public void A_list_of_references_is_cast_by_LINQ()
    {
        var party = Parties.All.First(party => party.Events.Count > 1);

        var sessions = party.Events.OfType<CorpusEvent>().Select(held => held.Session).ToList();

        Assert.Equal(party.Events().Select(held => held.Session), sessions);
    }

    [Fact]
    public void Every_reference_to_a_record_of_the_runtime_is_one_of_the_corpus() => Assert.All(
        Statements.All.SelectMany(said => said.Errata.Cast<Entry>().Append(said.At)).OfType<Entry>().Concat(Parties.All.SelectMany(party => party.Agreements)),
        entry => Assert.Equal(typeof(Seeds).Assembly, entry.GetType().Assembly));
}
