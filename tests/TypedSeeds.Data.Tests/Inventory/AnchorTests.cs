using System.Text;

namespace TypedSeeds.Data.Tests;

/// <summary>The typed API gives the 102 places that a search of the article found.</summary>
public sealed class AnchorTests
{
    public static TheoryData<string> Ids => [.. Anchor.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_entry_quotes_exactly_these_words_at_exactly_this_place(string id)
    {
        var anchor = Anchor.All[id];

        var quote = Assert.Single(anchor.Quotes(), quote => quote.Start == anchor.Start);

        Assert.Equal(anchor.End, quote.End);
        Assert.Equal(anchor.Line, quote.Line);
        Assert.Equal(anchor.Words, quote.Text);
        Assert.Same(Documents.CanadaKoreaTwoPlusTwo, quote.Document);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void In_code_points_and_in_bytes_the_place_is_the_same(string id)
    {
        var anchor = Anchor.All[id];
        var quote = anchor.Quotes().Single(quote => quote.Start == anchor.Start);
        var before = Encoding.UTF8.GetByteCount(quote.Document.Text.AsSpan(0, anchor.Start));

        Assert.Equal([new TextRange(anchor.Start, anchor.End - anchor.Start)], quote.CodePoints());
        Assert.Equal([new TextRange(before, Encoding.UTF8.GetByteCount(anchor.Words))], quote.Utf8Bytes());
        Assert.Equal(anchor.Words, Encoding.UTF8.GetString(SeedFiles.DocumentBytes(), before, quote.Utf8Bytes()[0].Length));
    }

    [Fact]
    public void There_are_102_anchors() => Assert.Equal(102, Anchor.All.Count);
}
