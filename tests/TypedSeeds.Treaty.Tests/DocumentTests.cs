namespace TypedSeeds.Treaty.Tests;

/// <summary>The document has fields of this corpus besides the built-in ones, and parties are unchanged.</summary>
public sealed class DocumentTests
{
    private static CorpusDocument Declaration => Documents.UniversalDeclaration;

    [Fact]
    public void The_document_says_when_it_was_adopted_and_under_what_symbol()
    {
        PartialDate adopted = Declaration.Adopted;
        long? votes = Declaration.VotesFor;

        Assert.Equal(("A/RES/217(III)", new DateOnly(1948, 12, 10), 48L, 8L), (Declaration.Symbol, adopted.Earliest, votes, Declaration.Abstentions));
        Assert.True(adopted.IsAfter(Declaration.DraftingBegan!.Value));
    }

    [Fact]
    public void It_is_a_document_as_any_other()
    {
        SourceDocument document = Declaration;

        Assert.Same(Parties.GeneralAssembly, document.Publisher);
        Assert.Same(document, Articles.UniversalDeclaration.Torture.Document);
        Assert.Equal(DocumentCoverage.Complete, document.Coverage);
        Assert.Equal(document.SentenceCount, document.CoveredSentenceCount);
    }

    [Fact]
    public void What_stands_in_the_text_is_told_from_what_is_known_elsewhere()
    {
        Assert.Equal(SourceOrigin.Stated, Declaration.SourceOf(nameof(CorpusDocument.Title)).Origin);
        Assert.Equal(SourceOrigin.External, Declaration.SourceOf(nameof(CorpusDocument.Adopted)).Origin);
        Assert.Equal("The Drafting Committee met for the first time in June 1947.", Declaration.SourceOf(nameof(CorpusDocument.DraftingBegan)).Note);
        Assert.Equal(SourceOrigin.Judgement, Declaration.SourceOf(nameof(CorpusDocument.Language)).Origin);
    }

    [Fact]
    public void The_preamble_gives_its_reasons_in_order()
    {
        Assert.Equal([1L, 2L], Recitals.All.Select(recital => recital.Number));
        Assert.All(Recitals.All, recital => Assert.StartsWith("Whereas ", recital.Quote.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_oddity_of_the_text_concerns_entries_of_any_kind()
    {
        Erratum oddity = Errata.UniversalDeclaration.SmallState;

        Assert.Equal(["free-movement", "movement"], oddity.Concerns.Select(entry => entry.Id));
        Assert.Equal(["Norm", "Article"], oddity.Concerns.Select(Describe));
    }

    [Fact]
    public void Each_party_is_matched_by_what_it_is()
    {
        var bodies = Parties.All.Select(party => party.Match(state => "state", person => "person", organization => $"body: {organization.Name}", group => "group"));

        Assert.Equal(2, bodies.Count(text => text.StartsWith("body: ", StringComparison.Ordinal)));
        Assert.Equal(5, bodies.Count(text => text == "group"));
        Assert.Same(Parties.UnitedNations, Parties.GeneralAssembly.PartOf);
    }

    private static string Describe(Entry entry) => entry switch
    {
        Norm => nameof(Norm),
        Article => nameof(Article),
        _ => entry.Kind,
    };
}
