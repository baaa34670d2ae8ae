namespace TypedSeeds.Tests;

/// <summary>Offsets in the three units, line and column.</summary>
public sealed class QuoteOffsetTests
{
    [Theory]
    [InlineData("plain words", "words", 6, 6, 6)]
    [InlineData("a😀b😀c", "c", 6, 4, 10)]
    [InlineData("[공동성명] We", "We", 7, 7, 15)]
    [InlineData("e\u0301te\u0301 ok", "ok", 6, 6, 8)]
    [InlineData("one\r\ntwo", "two", 5, 5, 5)]
    [InlineData("👩\u200D🚀 up", "up", 6, 4, 12)]
    public void A_start_counts_the_units_before_it(string text, string words, int utf16, int codePoints, int utf8)
    {
        var quote = Samples.Quote(text, words);

        Assert.Equal(utf16, quote.Start);
        Assert.Equal(codePoints, Assert.Single(quote.CodePoints()).Start);
        Assert.Equal(utf8, Assert.Single(quote.Utf8Bytes()).Start);
    }

    [Theory]
    [InlineData("word", 4, 4, 4)]
    [InlineData("😀", 2, 1, 4)]
    [InlineData("공동성명", 4, 4, 12)]
    [InlineData("e\u0301", 2, 2, 3)]
    [InlineData("\r\n", 2, 2, 2)]
    public void A_length_counts_the_units_of_the_words(string words, int utf16, int codePoints, int utf8)
    {
        var quote = Samples.Quote($"😀{words}.", words);

        Assert.Equal(utf16, quote.Length);
        Assert.Equal(codePoints, Assert.Single(quote.CodePoints()).Length);
        Assert.Equal(utf8, Assert.Single(quote.Utf8Bytes()).Length);
    }

    [Fact]
    public void Every_piece_is_counted_from_the_start_of_the_document()
    {
        var quote = new Quote(Samples.Document("😀a😀b😀c"), new TextRange(2, 1), new TextRange(5, 1), new TextRange(8, 1));

        Assert.Equal([new TextRange(1, 1), new TextRange(3, 1), new TextRange(5, 1)], quote.CodePoints());
        Assert.Equal([new TextRange(4, 1), new TextRange(9, 1), new TextRange(14, 1)], quote.Utf8Bytes());
    }

    [Theory]
    [InlineData("one two", "two", 1, 5)]
    [InlineData("one\ntwo", "two", 2, 1)]
    [InlineData("one\r\ntwo", "two", 2, 1)]
    [InlineData("one\rtwo", "two", 2, 1)]
    [InlineData("one\n\n a two", "two", 3, 4)]
    [InlineData("one\n😀two", "two", 2, 3)]
    public void Line_and_column_are_counted_from_one_in_UTF_16_units(string text, string words, int line, int column)
    {
        var quote = Samples.Quote(text, words);

        Assert.Equal(line, quote.Line);
        Assert.Equal(column, quote.Column);
        Assert.Equal(new TextPosition(line, column), quote.Position);
    }

    [Fact]
    public void A_quote_over_several_lines_stands_where_it_begins() =>
        Assert.Equal(new TextPosition(1, 5), Samples.Quote("one two\nthree", "two\nthree").Position);
}
