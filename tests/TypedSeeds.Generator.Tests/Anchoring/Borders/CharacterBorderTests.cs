using System.Globalization;
using CsCheck;
using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Tests.Anchoring.Borders;

/// <summary>A quote ends where a character ends as people see it, by a table that is the same on every host.</summary>
public class CharacterBorderTests
{
    /// <summary>Characters of every class but the linking viramas: the framework does not know conjuncts (GB9c) yet.</summary>
    private static readonly string[] Samples =
    [
        "a", "ß", "=", " ", "\n", "\r", "\u0001", "\u00AD", "\u200B", "\u0301", "\u0338", "\u093F", "\u0915", "\u0937", "\u200D", "\u200C",
        "\uFE0F", "\u20E3", "\u0600", "\u0903", "\u0E33", "\u0E31", "\u0E01", "가", "각", "\u1100", "\u1161", "\u11A8", "👩", "🏽", "❤", "🇧", "🇩", "🇪",
        "あ", "中", "א", "\u05B7", "ع", "\u064B", "க", "\u0BCD", "ষ", "\U0001F468",
    ];

    [Fact]
    public void The_borders_of_any_text_are_those_of_the_frameworks_text_elements() => Gen.OneOfConst(Samples).Array[1, 12].Sample(
        pieces =>
        {
            var text = string.Concat(pieces);
            var expected = StringInfo.ParseCombiningCharacters(text).Append(text.Length);
            var borders = new CharacterBorders(text);
            var found = Enumerable.Range(0, text.Length + 1).Where(borders.Has);
            Assert.Equal(expected, found);
        },
        iter: 20_000);

    [Theory]
    [InlineData("a ≠ b", 3, true)]
    [InlineData("a =\u0338 b", 3, false)]
    [InlineData("Cafe\u0301", 4, false)]
    [InlineData("🇧🇩🇪🇸", 4, true)]
    [InlineData("🇧🇩🇪🇸", 2, false)]
    [InlineData("🇧🇩🇪🇸", 6, false)]
    [InlineData("👩\u200D👩", 2, false)]
    [InlineData("👩\u200D👩", 3, false)]
    [InlineData("\u1112\u1161\u11AB", 1, false)]
    [InlineData("क्ष", 2, false)]
    [InlineData("\r\n", 1, false)]
    [InlineData("\uD83D\uDC69", 1, false)]
    public void A_character_is_not_cut(string text, int offset, bool isBorder) => Assert.Equal(isBorder, new CharacterBorders(text).Has(offset));

    [Fact]
    public void Zwnj_keeps_two_consonants_apart_which_zwj_does_not()
    {
        Assert.True(new CharacterBorders("क्\u200Cष").Has(3));
        Assert.False(new CharacterBorders("क्\u200Dष").Has(3));
    }

    [Fact]
    public void Each_flag_of_a_row_of_a_quarter_million_is_a_character()
    {
        var borders = new CharacterBorders(string.Concat(Enumerable.Repeat("🇧🇩", 250_000)));

        Assert.All(Enumerable.Range(0, 250_000), flag =>
        {
            Assert.True(borders.Has(4 * flag));
            Assert.False(borders.Has((4 * flag) + 2));
        });
    }

    [Fact]
    public void A_mark_after_a_million_others_is_no_character() =>
        Assert.False(new CharacterBorders("a" + new string('\u0301', 1_000_000)).Has(1_000_000));
}
