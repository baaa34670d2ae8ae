namespace TypedSeeds.Tests;

/// <summary>A quote outside its document cannot be made.</summary>
public sealed class QuoteArgumentTests
{
    private static readonly SourceDocument Document = Samples.Document("We agree.");

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 10)]
    [InlineData(9, 1)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_range_must_hold_words_of_the_document(int start, int length)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quote(Document, start, length));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quote(Document, new TextRange(start, length)));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(3, -1)]
    [InlineData(8, 2)]
    [InlineData(3, int.MaxValue)]
    [InlineData(int.MaxValue, 1)]
    public void So_must_every_further_piece(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quote(Document, new TextRange(0, 2), new TextRange(start, length)));

    [Theory]
    [InlineData(4, 2)]
    [InlineData(0, 2)]
    [InlineData(-5, 2)]
    public void Pieces_stand_in_the_order_of_the_document_and_do_not_overlap(int start, int length)
    {
        var error = Assert.Throws<ArgumentException>(() => new Quote(Document, new TextRange(3, 2), new TextRange(start, length)));

        Assert.Equal("pieces", error.ParamName);
    }

    [Fact]
    public void Pieces_may_touch() =>
        Assert.Equal(9, new Quote(Document, new TextRange(0, 3), new TextRange(3, 6)).Length);

    [Fact]
    public void A_whole_document_can_be_quoted() => Assert.Equal("We agree.", new Quote(Document, 0, 9).Text);

    [Fact]
    public void A_quote_has_a_piece() => Assert.Throws<ArgumentException>(() => new Quote(Document, []));

    [Fact]
    public void A_quote_has_a_document()
    {
        Assert.Throws<ArgumentNullException>(() => new Quote(null!, 0, 1));
        Assert.Throws<ArgumentNullException>(() => new Quote(Document, null!));
    }
}
