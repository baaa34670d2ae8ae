using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Emitting;

namespace TypedSeeds.Generator.Tests.Values;

public class ShortenTests
{
    private const string Grin = "😀";

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc…")]
    [InlineData("ab😀c", 3, "ab…")]
    [InlineData("ab😀c", 4, "ab😀…")]
    [InlineData("abe\u0301c", 3, "ab…")]
    [InlineData("a👩\u200D💻b", 4, "a…")]
    [InlineData("a👩\u200D💻b", 3, "a…")]
    [InlineData("नमस्ते", 3, "नम…")]
    public void A_text_is_cut_between_characters_as_people_see_them(string text, int longest, string expected) =>
        Assert.Equal(expected, Shorten.To(text, longest));

    [Theory]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("one two three", 7, "one two…")]
    [InlineData("one twothreefour", 12, "one twothree…")]
    [InlineData("abcdefg😀hij", 8, "abcdefg…")]
    public void Words_are_kept_whole_unless_one_fills_half_of_the_room(string text, int longest, string expected) =>
        Assert.Equal(expected, Shorten.BetweenWords(text, longest));

    [Fact]
    public void A_letter_with_more_marks_than_any_writing_has_is_cut_at_the_limit() =>
        Assert.Equal(21, Shorten.To("a" + new string('\u0301', 100), 20).Length);

    [Fact]
    public void What_a_document_says_instead_is_never_cut_inside_a_surrogate_pair()
    {
        var said = new string('a', 59) + Grin + "bc";

        var difference = Difference.Between(said, "other", isCut: false, said).Clause;

        Assert.Equal($"the document says ‘{new string('a', 59)}…’ where the quote says ‘other’", difference);
    }

    [Fact]
    public void The_reason_of_an_obsolete_member_is_never_cut_inside_a_surrogate_pair()
    {
        var reason = new string('a', 499) + Grin;

        var attribute = Assert.Single(Obsoletion.OfDeprecated("Member", reason));

        Assert.Contains($"Member is deprecated: {new string('a', 499)}…\"", attribute, StringComparison.Ordinal);
        Assert.DoesNotContain("\\uD83D", attribute, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_argument_of_a_message_is_never_cut_inside_a_surrogate_pair()
    {
        var finding = Finding.FileTooLarge(new WholePlace("file"), new string('a', 499) + Grin, 1, 2);

        Assert.Equal(new string('a', 499) + "…", FindingMessage.Arguments(finding)[0]);
    }
}
