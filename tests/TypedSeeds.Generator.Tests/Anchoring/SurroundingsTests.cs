using System.Globalization;
using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>The words around a place are shown in whole characters.</summary>
public class SurroundingsTests
{
    [Theory]
    [InlineData("😀")]
    [InlineData("e\u0301")]
    [InlineData("👩\u200D🔬")]
    [InlineData("한")]
    [InlineData("\u1112\u1161\u11AB")]
    [InlineData("न\u093F")]
    [InlineData("🇨🇦")]
    public void A_very_long_word_is_cut_between_characters_wherever_it_is_cut(string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, 100));
        var borders = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        for (var at = 50; at < text.Length - 50; at++)
        {
            Assert.Contains(Surroundings.WordStart(text, at), borders);
            Assert.Contains(Surroundings.WordEnd(text, at), borders);
        }
    }

    [Fact]
    public void A_row_of_marks_that_no_writing_has_is_cut_somewhere()
    {
        var text = "a" + new string('\u0301', 1_000);

        Assert.InRange(Surroundings.WordStart(text, 500), 400, 500);
        Assert.InRange(Surroundings.WordEnd(text, 500), 500, 600);
    }
}
