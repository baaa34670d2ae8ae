using System.Text;
using CsCheck;

namespace TypedSeeds.Tests;

/// <summary>Laws of every quote of every text.</summary>
public sealed class QuoteLaws
{
    [Fact]
    public void The_text_is_the_slices_of_the_document_and_what_is_between_them() => MarkedText.Gen.Sample(sample =>
        Assert.Equal(string.Concat(sample.Marked.Select((range, i) => Between(sample, i) + sample.Slice(range))), sample.Quote.Text));

    [Fact]
    public void Pieces_and_omissions_are_slices_of_the_document() => MarkedText.Gen.Sample(sample =>
    {
        Assert.Equal(sample.Marked.Select(sample.Slice), sample.Quote.PieceTexts);
        Assert.Equal(sample.Quote.Text.Split(" […] ").Length - 1, sample.Quote.Omissions.Count);
        Assert.All(sample.Quote.Omissions, omission => Assert.Equal(sample.Slice(omission.Range), omission.Text));
    });

    [Fact]
    public void The_span_says_what_the_text_says() => MarkedText.Gen.Sample(sample =>
        Assert.Equal(sample.Quote.Text, sample.Quote.Span.ToString()));

    [Fact]
    public void Code_points_are_counted_as_runes() => MarkedText.Gen.Sample(sample =>
        Assert.Equal(
            sample.Marked.Select(range => new TextRange(Runes(sample.Prefix(range)), Runes(sample.Slice(range)))),
            sample.Quote.CodePoints()));

    [Fact]
    public void Bytes_are_those_of_the_encoded_prefix() => MarkedText.Gen.Sample(sample =>
        Assert.Equal(
            sample.Marked.Select(range => new TextRange(Bytes(sample.Prefix(range)), Bytes(sample.Slice(range)))),
            sample.Quote.Utf8Bytes()));

    [Fact]
    public void The_position_is_that_of_the_first_unit() => MarkedText.Gen.Sample(sample =>
        Assert.Equal(sample.Quote.Document.PositionOf(sample.Marked[0].Start), sample.Quote.Position));

    [Fact]
    public void Equality_is_that_of_the_ranges() => CsCheck.Gen.Select(MarkedText.Gen, MarkedText.Gen).Sample((one, other) =>
    {
        var sameRanges = new Quote(Samples.Document(one.Text), one.Marked);

        Assert.Equal(one.Quote, sameRanges);
        Assert.Equal(one.Quote.GetHashCode(), sameRanges.GetHashCode());
        Assert.Equal(one.Marked.SequenceEqual(other.Marked), one.Quote.Equals(other.Quote));
    });

    private static string Between(MarkedText sample, int piece)
    {
        var between = piece == 0 ? string.Empty : sample.Text[sample.Marked[piece - 1].End..sample.Marked[piece].Start];
        return string.IsNullOrWhiteSpace(between) ? between.Length > 0 ? " " : string.Empty : " […] ";
    }

    private static int Runes(string text) => text.EnumerateRunes().Count();

    private static int Bytes(string text) => Encoding.UTF8.GetBytes(text).Length;
}
