using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>A cue without a place of its own is the one in, or nearest to, its statement's quote, in the same sentence.</summary>
public class CuePlaceTests
{
    private const string Document = """
        He said no.
        She said that they said no, and he said so.
        Peace, they said, is near, they said and said again.
        All agreed to go on. He denied it.

        """;

    [Theory]
    [InlineData("they said no", "2:20")]
    [InlineData("that", "2:5")]
    [InlineData("is near", "3:13")]
    [InlineData("and he", "2:36")]
    [InlineData("Peace", "3:13")]
    [InlineData("[Peace, again]", "3:42")]
    [InlineData("{ start: He said no, end: She }", "1:4")]
    public void The_one_in_or_nearest_to_the_quote_is_meant(string quote, string place)
    {
        var run = Run(quote, "said");

        // The text is English. A language without a table keeps the negation beside the cue out of this test.
        Assert.DoesNotContain(run.Diagnostics, found => found.Id != "SEED0025");
        Assert.Contains($"|{place}+4\n", run.Sources["Document.Report.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("that they", "says this 7 times, in lines 1, 2, 3; if the first of those that are nearest to the quote is meant, add suffix: \" that\"")]
    [InlineData("they said and said again", "says this 7 times, in lines 1, 2, 3; if the first of those that are nearest to the quote is meant, add suffix: \" and\"")]
    [InlineData("All agreed", "says this 7 times, in lines 1, 2, 3; if the one nearest to the quote is meant, add suffix: \" again.\"")]
    public void Where_two_are_equally_near_or_none_is_in_the_sentence_the_nearest_is_advised(string quote, string message) => Assert.Contains(
        message,
        Assert.Single(Run(quote, "said").Diagnostics, found => found.Severity == DiagnosticSeverity.Error).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Fact]
    public void The_line_of_the_nearest_is_advised_where_it_is_in_another_sentence()
    {
        var run = Run("All agreed", "He");

        Assert.Contains(
            "if the one nearest to the quote is meant, add line: 4 or suffix: \" denied\"",
            Assert.Single(run.Diagnostics, found => found.Severity == DiagnosticSeverity.Error).GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ exact: said, line: 1 }", "1:4")]
    [InlineData("{ exact: said, suffix: ' so' }", "2:36")]
    [InlineData("denied", "4:25")]
    public void A_cue_that_says_its_place_or_has_only_one_is_there(string cue, string place) =>
        Assert.Contains($"|{place}+", Run("they said no", cue).Sources["Document.Report.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void A_cue_that_says_its_line_is_not_placed_by_the_quote() => Assert.Contains(
        "says this 3 times, in line 2; if the first is meant",
        Assert.Single(Run("they said no", "{ exact: said, line: 2 }").Diagnostics, found => found.Severity == DiagnosticSeverity.Error).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Fact]
    public void A_cue_is_found_in_its_sentence_after_too_many_others_to_count()
    {
        var run = Run("the last", "said", string.Concat(Enumerable.Repeat("He said so. ", 2_000)) + "\nThen he said the last.\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("|2:9+4\n", run.Sources["Document.Report.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string quote, string cue, string document = Document) => new SeedFiles()
        .With("seeds/report.txt", document)
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, language: sw }}\nstatements:\n  it: {{ act: state, by: [], mode: narrated, quote: {quote}, cue: {cue} }}\n")
        .Run();
}
