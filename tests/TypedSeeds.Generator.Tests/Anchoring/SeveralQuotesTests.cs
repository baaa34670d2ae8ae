using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>Several quotes in one text are proposed as a list where each is in the document, and never as the words nearest to them all.</summary>
public sealed class SeveralQuotesTests
{
    private const string Document = "Kim Ha-neul (김하늘) spoke for the hosts. Lee, Jin and Park heard him.\n";

    [Theory]
    [InlineData("Kim Ha-neul, 김하늘", "; write a list: [Kim Ha-neul, 김하늘]")]
    [InlineData("Kim Ha-neul; 김하늘; Park", "; write a list: [Kim Ha-neul, 김하늘, Park]")]
    [InlineData("Kim Ha-neul, Jin, and Park", "; write a list: [Kim Ha-neul, Jin, Park]")]
    [InlineData("Kim Ha-neul、김하늘", "; write a list: [Kim Ha-neul, 김하늘]")]
    [InlineData("\"'Kim Ha-neul', '김하늘'\"", "; write a list: [Kim Ha-neul, 김하늘]")]
    [InlineData("\n      -Kim Ha-neul\n      -김하늘", "; a space is missing after each '-' of this list: [Kim Ha-neul, 김하늘]")]
    public void A_list_is_proposed_whatever_divides_its_items(string mentions, string advice)
    {
        var told = Assert.Single(Diagnostics(mentions));

        Assert.Equal("SEED3001", told.Id);
        Assert.EndsWith(advice, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lee, Jin", 0)]
    [InlineData("Kim Ha-neul, Choi", 1)]
    public void Words_with_a_comma_of_the_document_and_items_that_are_not_there_are_no_list(string mentions, int count)
    {
        var told = Diagnostics(mentions);

        Assert.Equal(count, told.Length);
        Assert.All(told, static found => Assert.DoesNotContain("write a list", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static Microsoft.CodeAnalysis.Diagnostic[] Diagnostics(string mentions) => [.. new SeedFiles()
        .With("seeds/report.txt", Document)
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, language: en }}\nparties:\n  kim:\n    kind: person\n    name: Kim\n    mentions: {mentions}\n")
        .Run()
        .Diagnostics
        .Where(static found => found.Id == "SEED3001")];
}
