using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>What is wrong with the number of a list item at the start of a quote is told with the words after it.</summary>
public class ListNumberTests
{
    private const string Text = "Preamble.\n1. Everyone has the right to life.\n  12) No one shall be held.\n(a) All are equal.\nArticle 3. Everyone has.\n2024. That was the year.\nHe did it. Then all agreed.\n";

    [Theory]
    [InlineData("1 Everyone has the right", "nearest is line 2, column 1: the document says ‘1. Everyone’ where the quote says ‘1 Everyone’")]
    [InlineData("1 Everyone", "nearest is line 2, column 1: the document says ‘1. Everyone’ where the quote says ‘1 Everyone’")]
    [InlineData("12 No one shall be held", "nearest is line 3, column 3: the document says ‘12) No’ where the quote says ‘12 No’")]
    [InlineData("1) Everyone has the right", "nearest is line 2, column 1: the document has . (U+002E) where the quote has ) (U+0029) at character 2")]
    public void A_mark_that_is_missing_after_a_number_is_told_with_the_next_word(string quote, string message) => AssertOne(quote, message);

    [Theory]
    [InlineData(". Everyone has the right", "nearest is line 2, column 1: the document has ‘1.’, of which ‘.’ is a part: quote the whole number")]
    [InlineData(") No one shall", "nearest is line 3, column 3: the document has ‘12)’, of which ‘)’ is a part: quote the whole number")]
    [InlineData(") All are equal", "nearest is line 4, column 1: the document has ‘(a)’, of which ‘)’ is a part: quote the whole word")]
    public void A_quote_does_not_begin_with_the_mark_of_a_number(string quote, string message) => AssertOne(quote, message);

    [Theory]
    [InlineData("1. Everyone has the right")]
    [InlineData("Everyone has the right")]
    [InlineData("All are equal")]
    [InlineData("(a) All are equal")]
    [InlineData("2024")]
    [InlineData(". Then all agreed")]
    [InlineData(". Everyone has.")]
    public void A_quote_may_begin_with_the_whole_number_after_it_or_with_another_mark(string quote) =>
        Assert.DoesNotContain(Run(quote).Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);

    private static Marked Run(string quote) => Marked.Of(
        ("seeds/report.txt", Text),
        ("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nstatements:\n  x: {{ act: state, by: [], mode: narrated, quote: ⟦'{quote}'⟧ }}\n"));

    private static void AssertOne(string quote, string message)
    {
        var marked = Run(quote);

        var error = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal(("The document 'report.txt' does not say this; " + message, marked.First), (error.GetMessage(CultureInfo.InvariantCulture), Marked.PlaceOf(error.Location)));
    }
}
