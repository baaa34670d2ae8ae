using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>The warnings about the quotes of an entry wait until it has no error: they may go with it.</summary>
public sealed class BrokenEntryTests
{
    [Theory]
    [InlineData("act: state", "quote: say it", "SEED3013")]
    [InlineData("act: sttae", "quote: say it", "SEED1005")]
    [InlineData("act: deny", "quote: They left\n    cue: he said", "SEED3014")]
    [InlineData("act: deny", "quote: They lefft\n    cue: he said", "SEED3001")]
    [InlineData("act: state", "quote: { exact: They left, context: they were asked }\n    topics: [gone]", "SEED2001")]
    public void A_statement_with_an_error_has_no_warning(string act, string quote, string only) => Assert.Equal([only], new SeedFiles()
        .With("seeds/report.txt", "He did not say it. They left, he said, and did.\n")
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, language: en }}\nstatements:\n  one:\n    {act}\n    by: []\n    mode: reported\n    {quote}\n")
        .Run().Diagnostics.Where(static told => told.Severity > DiagnosticSeverity.Info).Select(static told => told.Id));
}
