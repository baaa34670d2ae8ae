using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>An operator that a gap leaves out is told once: by its word alone where that is the gap, and not as governing from outside.</summary>
public class LeftOutOnceTests
{
    [Theory]
    [InlineData("They did not say it.", "[They did, say it]", "The gap before this piece leaves out ‘not’, a negation: quote it, or say on this piece why it may go: { exact: \"say it\", …, omits: the reason }")]
    [InlineData("They will stay if paid.", "[They will stay, paid]", "The gap before this piece leaves out ‘if’, a condition: quote it, or say on this piece why it may go: { exact: \"paid\", …, omits: the reason }")]
    [InlineData("They did not ever say it.", "[They did, say it]", "The gap before this piece leaves out ‘not’, a negation, in ‘not ever’: quote it, or say on this piece why it may go: { exact: \"say it\", …, omits: the reason }")]
    [InlineData("He did not say that they did not say it.", "[that they did, say it]", "The gap before this piece leaves out ‘not’, a negation: quote it, or say on this piece why it may go: { exact: \"say it\", …, omits: the reason }")]
    public void The_word_is_named_once(string document, string quote, string message)
    {
        var run = new SeedFiles()
            .With("seeds/report.txt", document + "\n")
            .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, language: en }}\nstatements:\n  x: {{ act: state, by: [], mode: official, quote: {quote} }}\n")
            .Run();

        var found = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Equal(("SEED3012", message), (found.Id, found.GetMessage(CultureInfo.InvariantCulture)));
    }
}
