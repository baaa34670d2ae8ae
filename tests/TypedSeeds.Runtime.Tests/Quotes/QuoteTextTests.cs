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
    public void A_quote_of_several_pieces_joins_them_with_one_space()
    {
        var quote = new Quote(Samples.Document("We all agree."), Apart);

        Assert.Equal("We agr", quote.Text);
        Assert.Equal("We agr", quote.Span.ToString());
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

        Assert.Equal("We agr", quote.Text);
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
