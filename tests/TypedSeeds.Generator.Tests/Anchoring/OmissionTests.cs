namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>A mark of omission in a quote is answered with what the format has for it.</summary>
public class OmissionTests
{
    [Theory]
    [InlineData("We call ... to stop", "...")]
    [InlineData("We call … to stop", "…")]
    [InlineData("We call […] to stop", "[…]")]
    [InlineData("We call [...] to stop", "[...]")]
    [InlineData("We call (…) to stop", "(…)")]
    [InlineData("We call (...) to stop", "(...)")]
    [InlineData("We call . . . to stop", ". . .")]
    [InlineData("We call ⋯ to stop", "⋯")]
    [InlineData("We call ‥ to stop", "‥")]
    public void Any_mark_of_omission_leads_to_a_list_of_pieces(string quote, string mark) => Assert.Equal(
        $"; '{mark}' has no meaning here: write a list of pieces, [We call, to stop], or start and end",
        Claims.Message(Claims.Document("We call on both sides to stop.\n"), quote));

    [Theory]
    [InlineData("… to stop", "…")]
    [InlineData("We shout ... to stop", "...")]
    public void Where_no_words_are_on_one_side_or_other_ones_the_pieces_are_not_named(string quote, string mark) => Assert.EndsWith(
        $"; '{mark}' has no meaning here: write a list of pieces, or start and end",
        Claims.Message(Claims.Document("We call on both sides to stop.\n"), quote),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Well … we call on both sides to stop.\n", "We call on … stop", false)]
    [InlineData("Well … we call on both sides to stop.\n", "we call … to stop", true)]
    public void A_mark_that_the_document_has_too_is_one_of_omission_where_the_words_around_it_are_there(string document, string quote, bool isOmission) =>
        Assert.Equal(isOmission, Claims.Message(Claims.Document(document), quote)!.EndsWith("start and end", StringComparison.Ordinal));
}
