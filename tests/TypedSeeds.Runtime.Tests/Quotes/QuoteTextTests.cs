using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedSeeds.Tests;

/// <summary>The words of a quote, as text and as a span.</summary>
public sealed class QuoteTextTests
{
    private static readonly TextRange[] Apart = [new(0, 2), new(7, 3)];

    [Fact]
    public void The_text_is_the_document_s_with_line_ends_and_composition_as_they_stand() =>
        Assert.Equal("e\u0301\r\nfin", Samples.Quote("« e\u0301\r\nfin »", "e\u0301\r\nfin").Text);

    [Fact]
    public void The_text_is_one_string_however_often_it_is_read()
    {
        var quote = Samples.Quote("We agree.", "agree");

        Assert.Same(quote.Text, quote.Text);
    }

    [Fact]
    public void The_span_of_a_contiguous_quote_lies_in_the_document_and_is_no_copy()
    {
        var quote = Samples.Quote("We agree.", "agree");
        ref readonly var document = ref MemoryMarshal.GetReference(quote.Document.Text.AsSpan());

        Assert.True(Unsafe.AreSame(in MemoryMarshal.GetReference(quote.Span), in Unsafe.Add(ref Unsafe.AsRef(in document), 3)));
        Assert.Equal(5, quote.Span.Length);
    }

    [Fact]
    public void The_span_is_still_a_slice_after_the_text_was_read()
    {
        var quote = Samples.Quote("We agree.", "agree");

        Assert.Equal("agree", quote.Text);
        Assert.True(quote.Document.Text.AsSpan().Overlaps(quote.Span));
    }

    [Fact]
    public void A_quote_of_several_pieces_shows_that_words_are_left_out_between_them()
    {
        var quote = new Quote(Samples.Document("We all agree."), Apart);

        Assert.Equal("We […] agr", quote.Text);
        Assert.Equal("We […] agr", quote.Span.ToString());
    }

    [Theory]
    [InlineData("We agree", 2, 3, "We agree")]
    [InlineData("We\r\n\tagree", 2, 5, "We agree")]
    [InlineData("We, agree", 2, 4, "We […] agree")]
    [InlineData("We agree", 4, 4, "We agree")]
    [InlineData("同意する", 2, 2, "同意する")]
    [InlineData("同意しない", 2, 4, "同意 […] い")]
    [InlineData("We do not.\n\nWe agree", 9, 15, "We do not […] agree")]
    public void A_gap_is_shown_wherever_more_than_white_space_is_left_out(string text, int end, int start, string shown)
    {
        var quote = new Quote(Samples.Document(text), new TextRange(0, end), new TextRange(start, text.Length - start));

        Assert.Equal(shown, quote.Text);
        Assert.Equal([text[..end], text[start..]], quote.PieceTexts);
    }

    [Fact]
    public void What_is_left_out_can_be_asked_for()
    {
        var quote = new Quote(Samples.Document("We do not all\nagree."), new TextRange(0, 2), new TextRange(10, 3), new TextRange(14, 5));

        var omission = Assert.Single(quote.Omissions);
        Assert.Equal(new Omission(new TextRange(3, 6), "do not", Reason: null), omission);
        Assert.Null(quote.Context);
    }

    [Fact]
    public void A_quote_of_one_piece_leaves_nothing_out()
    {
        var quote = Samples.Quote("We agree.", "agree");

        Assert.Equal(["agree"], quote.PieceTexts);
        Assert.Empty(quote.Omissions);
    }

    [Fact]
    public void Pieces_and_omissions_are_one_list_however_often_they_are_read()
    {
        var quote = new Quote(Samples.Document("We all agree."), Apart);

        Assert.Same(quote.PieceTexts, quote.PieceTexts);
        Assert.Same(quote.Omissions, quote.Omissions);
    }

    [Theory]
    [InlineData("1:1+2&1:8+3", null, null)]
    [InlineData("1:1+2=a reason&1:8+3", "a reason", null)]
    [InlineData("1:1+2&1:8+3=all is \\& \\^ = \\| \\; \\\\", null, "all is & ^ = | ; \\")]
    [InlineData("1:1+2=one\\&two&1:8+3=three", "one&two", "three")]
    public void The_reasons_of_a_cut_are_read_from_a_row(string places, string? context, string? reason)
    {
        var quote = SampleCorpus.Quote("We all agree.", places);

        Assert.Equal("We […] agr", quote.Text);
        Assert.Equal(context, quote.Context);
        Assert.Equal(reason, Assert.Single(quote.Omissions).Reason);
    }

    [Theory]
    [InlineData("2:4+3", "11+3")]
    [InlineData("1:1+3&2:1+2", "0+3&8+2")]
    [InlineData("1:1+3=before it&2:1+2=between them&2:8+5", "0+3=before it&8+2=between them&15+5")]
    public void A_place_by_its_offset_is_that_by_its_line(string byLine, string byOffset)
    {
        const string Text = "All say\nwe agree today.";

        var (line, offset) = (SampleCorpus.Quote(Text, byLine), SampleCorpus.Quote(Text, byOffset));

        Assert.Equal(line.Pieces.ToArray(), offset.Pieces.ToArray());
        Assert.Equal(line.Text, offset.Text);
        Assert.Equal(line.Context, offset.Context);
        Assert.Equal(line.Omissions, offset.Omissions);
    }

    [Fact]
    public void A_quote_of_several_pieces_reaches_from_its_first_to_its_last()
    {
        var quote = new Quote(Samples.Document("We all agree."), Apart);

        Assert.Equal(0, quote.Start);
        Assert.Equal(10, quote.End);
        Assert.Equal(5, quote.Length);
        Assert.False(quote.IsContiguous);
        Assert.Equal(Apart, quote.Pieces.ToArray());
    }

    [Fact]
    public void A_quote_of_one_piece_is_contiguous_however_it_was_made()
    {
        var quote = new Quote(Samples.Document("We all agree."), [new TextRange(3, 3)]);

        Assert.True(quote.IsContiguous);
        Assert.Equal([new TextRange(3, 3)], quote.Pieces.ToArray());
        Assert.Equal("all", quote.Text);
    }

    [Fact]
    public void A_quote_does_not_change_with_the_array_that_it_was_made_of()
    {
        TextRange[] pieces = [new(0, 2), new(7, 3)];
        var quote = new Quote(Samples.Document("We all agree."), pieces);

        pieces[1] = new TextRange(3, 3);

        Assert.Equal("We […] agr", quote.Text);
    }

    [Fact]
    public void As_text_a_quote_is_its_place_and_its_words_on_one_line() =>
        Assert.Equal("report:2:1 “we agree”", Samples.Quote("Yes,\nwe\nagree", "we\nagree").ToString());

    [Fact]
    public void As_text_long_words_are_cut_and_never_within_a_character()
    {
        var text = new string('a', 59) + "😀 and more";

        Assert.Equal($"report:1:1 “{new string('a', 59)}…”", Samples.Quote(text, text).ToString());
    }
}
