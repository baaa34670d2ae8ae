using TypedSeeds.LanguageClient.Tests.Support;

namespace TypedSeeds.LanguageClient.Tests.Neovim;

/// <summary>Neovim's own client, against the real server. What is asserted is what the buffers hold.</summary>
public class NeovimTests(NeovimSession session) : IClassFixture<NeovimSession>
{
    [NeovimFact]
    public async Task The_findings_of_the_compiler_are_shown_at_their_words() =>
        Assert.Equal(["SEED2001 11: canda", "SEED3001 8: call on both sides to stpo"], (await session.SeenAsync()).Diagnostics);

    [NeovimFact]
    public async Task What_is_typed_right_is_no_finding_any_more() => Assert.Equal(Corpus.Right, (await session.SeenAsync()).Mended);

    [NeovimFact]
    public async Task A_quote_leads_to_its_words_in_the_document() => Assert.Equal("seeds/report.txt:1", (await session.SeenAsync()).OfQuote);

    [NeovimFact]
    public async Task A_reference_leads_to_its_entry() => Assert.Equal("seeds/parties.yaml:3", (await session.SeenAsync()).OfReference);

    [NeovimFact]
    public async Task An_id_leads_to_all_its_references() =>
        Assert.Equal(["seeds/parties.yaml:3", "seeds/report.yaml:11", "seeds/report.yaml:6"], (await session.SeenAsync()).References);

    [NeovimFact]
    public async Task Inside_a_quote_the_rest_of_the_sentence_is_completed() =>
        Assert.Equal("    quote: call on both sides to stop the war at once.", (await session.SeenAsync()).Completed);
}
