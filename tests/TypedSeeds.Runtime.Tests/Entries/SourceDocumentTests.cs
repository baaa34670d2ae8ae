using System.Text.RegularExpressions;
using CsCheck;

namespace TypedSeeds.Tests;

/// <summary>Lines and positions of a document.</summary>
public sealed class SourceDocumentTests
{
    [Theory]
    [InlineData("", new[] { "" })]
    [InlineData("one", new[] { "one" })]
    [InlineData("one\ntwo", new[] { "one", "two" })]
    [InlineData("one\r\ntwo", new[] { "one", "two" })]
    [InlineData("one\rtwo", new[] { "one", "two" })]
    [InlineData("one\n", new[] { "one", "" })]
    [InlineData("one\r\r\ntwo", new[] { "one", "", "two" })]
    [InlineData("one\n\rtwo", new[] { "one", "", "two" })]
    [InlineData("one\u2028two", new[] { "one\u2028two" })]
    public void LF_CRLF_and_a_lone_CR_each_end_a_line(string text, string[] lines)
    {
        var document = Samples.Document(text);

        Assert.Equal(lines, Enumerable.Range(1, document.LineCount).Select(number => document.Line(number).ToString()));
    }

    [Fact]
    public void A_copy_with_another_text_has_the_lines_of_that()
    {
        var document = Samples.Document("one");
        Assert.Equal(1, document.LineCount);

        var copy = document with { Text = "one\ntwo" };

        Assert.Equal(2, copy.LineCount);
        Assert.Equal(1, document.LineCount);
    }

    [Theory]
    [InlineData("one\r\ntwo", 0, 1, 1)]
    [InlineData("one\r\ntwo", 3, 1, 4)]
    [InlineData("one\r\ntwo", 4, 1, 5)]
    [InlineData("one\r\ntwo", 5, 2, 1)]
    [InlineData("one\r\ntwo", 8, 2, 4)]
    [InlineData("one\n", 4, 2, 1)]
    [InlineData("", 0, 1, 1)]
    public void A_position_is_line_and_column_up_to_the_end_of_the_text(string text, int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), Samples.Document(text).PositionOf(offset));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void An_offset_outside_the_text_has_no_position(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Document("one").PositionOf(offset));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_line_outside_the_document_cannot_be_read(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Document("one\ntwo").Line(number).ToString());

    [Fact]
    public void Lines_are_those_that_line_ends_leave() => MarkedText.Plain.Sample(text =>
    {
        var document = Samples.Document(text);

        Assert.Equal(
            Regex.Split(text, "\r\n|\r|\n"),
            Enumerable.Range(1, document.LineCount).Select(number => document.Line(number).ToString()));
    });

    [Fact]
    public void Positions_and_lines_lead_back_to_the_text() => MarkedText.Plain.Sample(text =>
    {
        var document = Samples.Document(text);
        for (var offset = 0; offset < text.Length; offset++)
        {
            var (line, column) = document.PositionOf(offset);
            var words = document.Line(line);
            Assert.Equal(text[offset], column <= words.Length ? words[column - 1] : LineEnd(text, offset));
        }
    });

    [Fact]
    public void Positions_rise_with_offsets_one_column_or_one_line_at_a_time() => MarkedText.Plain.Sample(text =>
    {
        var document = Samples.Document(text);
        var position = document.PositionOf(0);
        Assert.Equal(new TextPosition(1, 1), position);
        for (var offset = 1; offset <= text.Length; offset++)
        {
            var next = document.PositionOf(offset);
            Assert.True(next == position with { Column = position.Column + 1 } || next == new TextPosition(position.Line + 1, 1));
            position = next;
        }
    });

    [Fact]
    public void A_document_without_sentences_is_covered() =>
        Assert.Equal(1, Samples.Document("").CoveredShare);

    [Fact]
    public void The_covered_share_is_that_of_its_sentences() =>
        Assert.Equal(0.75, (Samples.Document("") with { SentenceCount = 4, CoveredSentenceCount = 3 }).CoveredShare);

    private static char LineEnd(string text, int offset) =>
        text[offset] is '\r' or '\n' ? text[offset] : throw new ArgumentException($"No line end at {offset}.", nameof(offset));
}
