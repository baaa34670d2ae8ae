namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>Where nothing is like a short quote, the words of it are shown that the document has beside one another.</summary>
public sealed class SharedWordsTests
{
    private const string Document =
        "The Greens of Norvia rejected the accord. Their speaker, Mia Holt, warned that the cod may never recover. The Board did not comment on the accord.\n\n"
        + "Reports of the year said of the year that it was the worst of the year, and the best of the year.\n";

    [Theory]
    [InlineData("refused to sign the accord", " but ‘the accord’ in line 1 (‘The Greens of Norvia rejected the accord.’) and in line 1 (‘The Board did not comment on the accord.’)")]
    [InlineData("Refused to sign The Accord", " but ‘the accord’ in line 1")]
    [InlineData("the accord was never signed", " but ‘the accord’ in line 1")]
    [InlineData("rejected Norvia", " but ‘Norvia rejected’ in line 1")]
    [InlineData("rejected the accord because the cod may never recover", " but ‘rejected the accord’ in line 1 (‘The Greens of Norvia rejected the accord.’), and ‘the cod may never recover’ in line 1")]
    public void They_are_shown_with_the_sentences_that_they_are_in(string quote, string told) =>
        Assert.Contains(Claims.NothingLikeIt + told, Claims.Message(Claims.Document(Document), quote)!, StringComparison.Ordinal);

    [Theory]
    [InlineData("turned down the agreement")]
    [InlineData("xylophones of the year")]
    [InlineData("accord")]
    [InlineData("a treaty that nobody at all had wanted to sign or to read for the accord")]
    public void Words_of_grammar_and_a_small_part_of_a_quote_are_none_of_it(string quote) =>
        Assert.DoesNotContain(" but ‘", Claims.Message(Claims.Document(Document), quote) ?? string.Empty, StringComparison.Ordinal);

    [Fact]
    public void Words_at_many_places_are_those_of_any_text() => Assert.EndsWith(
        Claims.NothingLikeIt,
        Claims.Message(Claims.Document(string.Concat(Enumerable.Repeat("They saw the accord. ", 9))), "refused to sign the accord")!,
        StringComparison.Ordinal);

    [Fact]
    public void Only_so_many_quotes_of_a_document_are_told_of_it()
    {
        var document = Claims.Document(Document);

        var told = Enumerable.Range(0, 300).Count(number => Claims.Message(document, $"zzzzzzzzzz {number} the accord")!.Contains(" but ‘", StringComparison.Ordinal));

        Assert.InRange(told, 1, 100);
    }
}
