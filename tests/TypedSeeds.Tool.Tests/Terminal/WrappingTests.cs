using Spectre.Console;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Tests.Terminal;

/// <summary>Lines are broken between words, by the columns that these take.</summary>
public class WrappingTests
{
    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two", "three")]
    [InlineData("one two three", 7, "one two", "three")]
    [InlineData("one two three", 6, "one", "two", "three")]
    [InlineData("one  two", 8, "one  two")]
    [InlineData("  one two", 5, "  one", "two")]
    [InlineData("one ", 3, "one")]
    [InlineData("", 5, "")]
    [InlineData("北朝鮮 北朝", 10, "北朝鮮", "北朝")]
    [InlineData("北朝鮮 北朝", 11, "北朝鮮 北朝")]
    [InlineData("e\u0301e\u0301 e\u0301", 4, "e\u0301e\u0301 e\u0301")]
    public void A_line_takes_the_words_that_it_has_columns_for(string text, int width, params string[] lines) => Assert.Equal(lines, Lines(width, (text, null)));

    [Theory]
    [InlineData("a wonderful day", 6, "a", "wonder", "ful", "day")]
    [InlineData("wonderful", 3, "won", "der", "ful")]
    [InlineData("北朝鮮", 5, "北朝", "鮮")]
    [InlineData("an 北朝鮮", 3, "an", "北", "朝", "鮮")]
    public void A_word_that_is_wider_than_a_line_is_cut_between_characters(string text, int width, params string[] lines) => Assert.Equal(lines, Lines(width, (text, null)));

    [Theory]
    [InlineData("one         two", 5)]
    [InlineData("one\u3000\u3000\u3000\u3000two", 6)]
    public void Space_at_a_break_is_dropped_however_wide_it_is(string text, int width) => Assert.Equal(["one", "two"], Lines(width, (text, null)));

    [Fact]
    public void Each_word_keeps_the_style_of_its_part()
    {
        var lines = Wrapping.Lines([("said ", null), ("no more", Styles.Quote), (" today", null)], 7);

        Assert.Equal(["said no", "more", "today"], lines.Select(line => string.Concat(line.Select(word => word.Text))));
        Assert.Equal(["no", "more"], lines.SelectMany(line => line).Where(word => Equals(word.Style, Styles.Quote)).Select(word => word.Text));
    }

    private static IEnumerable<string> Lines(int width, params (string, Style?)[] parts) => Wrapping.Lines(parts, width).Select(line => string.Concat(line.Select(word => word.Text)));
}
