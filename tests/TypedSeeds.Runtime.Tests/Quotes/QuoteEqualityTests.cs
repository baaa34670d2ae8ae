namespace TypedSeeds.Tests;

/// <summary>Two quotes are equal when they are the same ranges of the same document.</summary>
public sealed class QuoteEqualityTests
{
    private const string Text = "We agree. We agree.";

    [Fact]
    public void The_same_ranges_of_the_same_document_are_equal_and_hash_alike()
    {
        var one = new Quote(Samples.Document(Text), new TextRange(0, 2), new TextRange(3, 5));
        var other = new Quote(Samples.Document(Text), new TextRange(0, 2), new TextRange(3, 5));

        Assert.True(one.Equals(other));
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void The_same_words_at_another_place_are_another_quote() =>
        Assert.False(new Quote(Samples.Document(Text), 0, 9).Equals(new Quote(Samples.Document(Text), 10, 9)));

    [Fact]
    public void The_same_range_of_another_document_is_another_quote() =>
        Assert.False(new Quote(Samples.Document(Text), 0, 9).Equals(new Quote(Samples.Document(Text) with { Id = "other" }, 0, 9)));

    [Fact]
    public void Pieces_count_and_not_only_the_two_ends()
    {
        var whole = new Quote(Samples.Document(Text), 0, 8);
        var pieces = new Quote(Samples.Document(Text), new TextRange(0, 2), new TextRange(3, 5));

        Assert.False(whole.Equals(pieces));
        Assert.False(pieces.Equals(new Quote(Samples.Document(Text), new TextRange(0, 1), new TextRange(3, 5))));
    }

    [Fact]
    public void A_quote_is_not_equal_to_its_text_or_to_nothing()
    {
        var quote = new Quote(Samples.Document(Text), 0, 8);

        Assert.False(quote.Equals((object)quote.Text));
        Assert.False(quote.Equals(null));
    }
}
