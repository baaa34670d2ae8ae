using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>Only a cue beside its quote shows the act, and words that deny by themselves need no cue that does.</summary>
public sealed class CueNearnessTests
{
    private const string Document = """
        The minister said there was no debt. He denied that the talks had failed.

        His deputy refused everything. “The debt is paid,” he added.

        The guests left early.
        They never came back, the host reported.
        """;

    [Theory]
    [InlineData("deny", "there was no debt", "said", "")]
    [InlineData("deny", "there was no debt", "refused", "SEED3024")]
    [InlineData("state", "there was no debt", "said", "")]
    [InlineData("deny", "the talks had failed", "He denied", "")]
    [InlineData("deny", "there was no debt", "He denied", "")]
    [InlineData("state", "The debt is paid", "He denied", "SEED3024")]
    [InlineData("state", "The debt is paid", "refused", "SEED3014")]
    [InlineData("deny", "The debt is paid", "added", "SEED3014")]
    [InlineData("deny", "They never came back", "reported", "")]
    [InlineData("deny", "The guests left early", "{ exact: He denied, context: he spoke of others }", "")]
    public void A_cue_of_another_paragraph_does_not_count_and_a_quote_that_is_negated_denies(string act, string quote, string cue, string ids) => Assert.Equal(
        ids,
        string.Join(" ", new SeedFiles()
            .With("seeds/report.txt", Document + "\n")
            .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, language: en }}\nstatements:\n  it: {{ act: {act}, by: [], mode: reported, quote: {quote}, cue: {cue} }}\n")
            .Run()
            .Diagnostics
            .Select(static told => told.Id)
            .Where(static id => id is not "SEED3013")));
}
