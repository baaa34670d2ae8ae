using TypedSeeds.LanguageClient.Tests.Support;

namespace TypedSeeds.LanguageClient.Tests.VsCode;

/// <summary>The packed extension and its language client, against the real server.</summary>
public class ExtensionTests(Session session) : IClassFixture<Session>
{
    [ExtensionFact]
    public async Task Nothing_is_started_before_an_annotation_is_open() => Assert.Equal(0, (await session.SeenAsync()).Quiet);

    [ExtensionFact]
    public async Task The_findings_of_the_compiler_are_shown_at_their_words() =>
        Assert.Equal(["SEED2001 11: canda", "SEED3001 8: call on both sides to stpo"], (await session.SeenAsync()).Diagnostics);

    [ExtensionFact]
    public async Task What_is_typed_right_is_no_finding_any_more() => Assert.Equal(Corpus.Right, (await session.SeenAsync()).Mended);

    [ExtensionFact]
    public async Task A_quote_leads_to_its_words_in_the_document() => Assert.Equal(["seeds/report.txt:1"], (await session.SeenAsync()).OfQuote);

    [ExtensionFact]
    public async Task A_reference_leads_to_its_entry() => Assert.Equal(["seeds/parties.yaml:3"], (await session.SeenAsync()).OfReference);

    [ExtensionFact]
    public async Task An_id_leads_to_all_its_references() =>
        Assert.Equal(["seeds/parties.yaml:3", "seeds/report.yaml:11", "seeds/report.yaml:6"], (await session.SeenAsync()).References);

    [ExtensionFact]
    public async Task Inside_a_quote_the_words_of_the_document_are_completed() =>
        Assert.Contains((await session.SeenAsync()).Completions, words => words.Contains("the war at once", StringComparison.Ordinal));
}
