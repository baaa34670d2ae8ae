using System.Globalization;
using System.Text;

namespace TypedSeeds.Generator.Tests.Values;

/// <summary>The composed form, from a table of our own, is that of the framework with the data of ICU.</summary>
public class NfcTests
{
    private static readonly char[] Plane = [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(character => !char.IsSurrogate(character))];

    [Fact]
    public void Every_character_of_the_plane_is_composed_and_decomposed_as_by_the_framework() => Assert.Empty(
        Plane.Where(IsAssigned).Where(character => IsInPlane(character.ToString())).SelectMany(character => new[] { character.ToString(), character.ToString().Normalize(NormalizationForm.FormD) })
            .Where(text => Nfc.Of(text) != text.Normalize(NormalizationForm.FormC))
            .Select(text => $"{(int)text[0]:X4}"));

    [Fact]
    public void Letters_with_several_marks_in_any_order_are_composed_as_by_the_framework()
    {
        var random = new Random(20_240);
        var marks = Plane.Where(IsAssigned).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark).ToArray();
        var letters = Plane.Where(IsAssigned).Where(char.IsLetter).Where(character => IsInPlane(character.ToString())).ToArray();
        for (var i = 0; i < 200_000; i++)
        {
            var text = new StringBuilder();
            for (var parts = random.Next(1, 6); parts > 0; parts--)
            {
                text.Append(random.Next(3) == 0 ? letters[random.Next(letters.Length)] : "aeioucnsAEIOUαιωωк"[random.Next(18)]);
                for (var count = random.Next(4); count > 0; count--)
                {
                    text.Append(random.Next(2) == 0 ? (char)random.Next(0x300, 0x346) : marks[random.Next(marks.Length)]);
                }
            }

            Assert.Equal(text.ToString().Normalize(NormalizationForm.FormC), Nfc.Of(text.ToString()));
        }
    }

    [Theory]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글")]
    [InlineData("\u1100\u1161", "가")]
    [InlineData("\uAC00\u11A8", "각")]
    [InlineData("\u3042\u304B\u3099", "\u3042が")]
    [InlineData("zoe\u0308", "zoë")]
    [InlineData("\u0915\u093C", "\u0915\u093C")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u1F71", "\u03AC")]
    [InlineData("canada", "canada")]
    [InlineData("", "")]
    public void A_text_is_composed(string text, string composed) => Assert.Equal(composed, Nfc.Of(text));

    [Theory]
    [InlineData("\uD800")]
    [InlineData("a\uDC00\u0301")]
    [InlineData("\u0301")]
    [InlineData("\u0301\u0300a")]
    public void Half_a_pair_and_a_mark_without_a_letter_are_no_mistake_here(string text) => Assert.Equal(text, Nfc.Of(text));

    private static bool IsAssigned(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse) && !IsYounger(character);

    // Marks that Unicode has had since version 15.1 or later; the table is that of 15.0.
    private static bool IsYounger(char character) => character is '\u0897' or (>= '\u1ACF' and <= '\u1AEB');

    private static bool IsInPlane(string text) => !text.Normalize(NormalizationForm.FormD).Any(char.IsSurrogate);
}
