using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>A quote that names its line is told about the words in that line, or about those that are nearest to it.</summary>
public class NamedPlaceTests
{
    private const string Text = "They did not say it. They said it.\nNow they said it again.\nThey said it late.\nEnd.\n";

    [Theory]
    [InlineData("{ exact: said it, prefix: ⟦'we '⟧, line: 3 }", "The document 'report.txt' says this in line 3, but there before it is ‘again. They ’; write prefix: \"again. They \", or take 'prefix' out")]
    [InlineData("{ exact: said it, suffix: ⟦' early'⟧, line: 3 }", "The document 'report.txt' says this in line 3, but there after it is ‘ late. End. ’; write suffix: \" late. End. \", or take 'suffix' out")]
    [InlineData("{ exact: said it, suffix: ⟦' early'⟧, line: 2 }", "The document 'report.txt' says this in line 2, but there after it is ‘ again. They’; write suffix: \" again. They\", or take 'suffix' out")]
    [InlineData("{ exact: said it, prefix: ⟦'we '⟧, line: 4 }", "The document 'report.txt' says this in line 3, but there before it is ‘again. They ’; write the one that is meant: prefix: \"they \" or prefix: \"it. They \" or prefix: \"again. They \"")]
    [InlineData("{ exact: said it, prefix: ⟦'we '⟧ }", "The document 'report.txt' says this in line 1, but there before it is ‘say it. They ’; write the one that is meant: prefix: \"they \" or prefix: \"it. They \" or prefix: \"again. They \"")]
    [InlineData("{ start: said it, end: late, prefix: ⟦'we '⟧, line: 3 }", "The document 'report.txt' says this in line 3, but there before it is ‘again. They ’; write prefix: \"again. They \", or take 'prefix' out")]
    public void A_wrong_context_is_shown_in_the_line_that_the_quote_names(string quote, string message) => AssertOne(quote, message);

    [Theory]
    [InlineData("{ exact: said it, line: ⟦4⟧ }", "The document 'report.txt' says this, but not in line 4: it is in lines 3, 2, 1")]
    [InlineData("{ exact: Now they, line: ⟦4⟧ }", "The document 'report.txt' says this, but not in line 4: it is in line 2")]
    [InlineData("{ exact: They, line: ⟦4⟧ }", "The document 'report.txt' says this, but not in line 4: it is in lines 3, 1")]
    public void The_lines_of_words_that_are_elsewhere_begin_with_the_nearest(string quote, string message) => AssertOne(quote, message);

    [Theory]
    [InlineData("{ exact: ⟦Said it⟧, line: 3 }", "The document 'report.txt' does not say this; nearest is line 3, column 6: the document says ‘said’ where the quote says ‘Said’")]
    [InlineData("{ exact: ⟦Said it⟧, line: 2 }", "The document 'report.txt' does not say this; nearest is line 2, column 10: the document says ‘said’ where the quote says ‘Said’")]
    [InlineData("{ exact: ⟦Said it⟧ }", "The document 'report.txt' does not say this; nearest is line 1, column 27: the document says ‘said’ where the quote says ‘Said’")]
    public void A_near_match_is_the_one_in_the_line_that_the_quote_names(string quote, string message) => AssertOne(quote, message);

    [Fact]
    public void An_end_before_its_start_is_shown_where_it_is_last() => AssertOne(
        "{ start: late, end: ⟦said it⟧ }", "The document 'report.txt' says the start of this passage in line 3, but not this after it; it is before it, in line 3: where the passage begins there, exchange 'start' and 'end'");

    private static void AssertOne(string quote, string message)
    {
        var marked = Marked.Of(
            ("seeds/report.txt", Text),
            ("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nstatements:\n  x: {{ act: state, by: [], mode: narrated, quote: {quote} }}\n"));

        var error = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal((message, marked.First), (error.GetMessage(CultureInfo.InvariantCulture), Marked.PlaceOf(error.Location)));
    }
}
