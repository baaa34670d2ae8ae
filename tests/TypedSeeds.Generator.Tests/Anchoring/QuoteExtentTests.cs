namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>What differs is shown as far as the quote goes, and not as far as it agrees.</summary>
public sealed class QuoteExtentTests
{
    private const string Document =
        "The statement reads: “We urge all coastal states to publish their catches every month.” The two sides will meet in autumn.\n\n"
        + "The Greens of Norvia rejected the accord. Their speaker, Mia Holt, warned that the cod may never recover.\n";

    [Theory]
    [InlineData("We urge all coastal states to publish their catch.", "the document says ‘catches every month.’ where the quote says ‘catch.’")]
    [InlineData("We urge all coastal states to publish their catches.", "the document says ‘catches every month.’ where the quote says ‘catches.’")]
    [InlineData("We urge all coastal states to publish their catch monthly.", "the document says ‘catches every month.’ where the quote says ‘catch monthly.’")]
    [InlineData("We urge all coastal states to publish every month.", "the document says ‘their catches’ where the quote leaves it out")]
    [InlineData("rejected the accord, Mia Holt said", "the document says ‘accord. Their speaker, Mia’ where the quote says ‘accord, Mia Holt said’")]
    public void Where_document_and_quote_do_not_end_alike_the_document_is_shown_to_the_extent_of_the_quote(string quote, string difference) =>
        Assert.EndsWith(difference, Told(quote), StringComparison.Ordinal);

    [Theory]
    [InlineData("We urge all coastal states to publish their catches each month", "the document says ‘every’ where the quote says ‘each’")]
    [InlineData("rejected the acord.", "the document says ‘accord.’ where the quote says ‘acord.’")]
    [InlineData("rejected the accord. Their spokesman", "the document says ‘speaker’ where the quote says ‘spokesman’")]
    public void Where_both_end_alike_nothing_else_is_shown(string quote, string difference) => Assert.EndsWith(difference, Told(quote), StringComparison.Ordinal);

    private static string Told(string quote)
    {
        var document = Claims.Document(Document);
        var message = Claims.Message(document, quote)!;
        Assert.Null(Claims.False(document, quote, message));
        return message;
    }
}
