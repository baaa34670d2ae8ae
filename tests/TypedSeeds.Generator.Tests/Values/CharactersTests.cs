using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Values;

/// <summary>What characters are, from a table of our own, is what the framework says with the data of ICU.</summary>
public class CharactersTests
{
    /// <summary>A sign of Ahom, which Unicode 16 made a mark with a width.</summary>
    private const int Changed = 0x1171E;

    private static readonly int[] Points = [.. Enumerable.Range(0, 0x110000)];

    [Fact]
    public void Every_character_of_the_table_is_of_the_category_that_the_framework_gives_it() => Assert.Empty(
        Points.Where(static point => point != Changed && Characters.CategoryOf(point) is not UnicodeCategory.OtherNotAssigned and var own && own != CharUnicodeInfo.GetUnicodeCategory(point)).Select(static point => $"{point:X4}"));

    [Fact]
    public void A_character_that_is_newer_than_the_table_is_none_on_every_host()
    {
        // The letters of Garay came with Unicode 16.
        Assert.Equal("15.0.0", CategoryTable.Version);
        Assert.Equal(UnicodeCategory.OtherNotAssigned, Characters.CategoryOf(0x10D50));
        Assert.Equal(-1, Characters.DigitOf(0x10D40));
    }

    [Fact]
    public void Letters_and_digits_are_those_of_the_categories()
    {
        foreach (var character in Points.Where(static point => point <= char.MaxValue && Characters.CategoryOf(point) != UnicodeCategory.OtherNotAssigned).Select(static point => (char)point))
        {
            Assert.Equal(
                (char.IsLetter(character), char.IsLower(character) && char.GetUnicodeCategory(character) == UnicodeCategory.LowercaseLetter, char.IsDigit(character), char.IsLetterOrDigit(character)),
                (Characters.IsLetter(character), Characters.IsLower(character), Characters.IsDigit(character), Characters.IsLetterOrDigit(character)));
            Assert.Equal(
                (char.IsUpper(character), char.IsPunctuation(character), char.IsControl(character), char.IsWhiteSpace(character)),
                (Characters.IsUpper(character), Characters.IsPunctuation(character), Characters.IsControl(character), WhiteSpace.Is(character)));
        }
    }

    [Fact]
    public void Letters_digits_and_marks_of_pairs_are_those_of_the_categories()
    {
        foreach (var text in Points.Where(static point => point > char.MaxValue && point != Changed && Characters.CategoryOf(point) != UnicodeCategory.OtherNotAssigned).Select(char.ConvertFromUtf32))
        {
            Assert.Equal(
                (char.IsLetter(text, 0), char.IsDigit(text, 0), char.IsLetterOrDigit(text, 0), char.IsPunctuation(text, 0)),
                (Characters.IsLetter(text, 0), Characters.IsDigit(text, 0), Characters.IsLetterOrDigit(text, 0), Characters.IsPunctuation(text, 0)));
        }
    }

    [Fact]
    public void Every_digit_has_the_value_that_the_framework_gives_it() => Assert.Empty(
        Points.Where(static point => Characters.CategoryOf(point) == UnicodeCategory.DecimalDigitNumber)
            .Where(static point => Characters.DigitOf(point) != CharUnicodeInfo.GetDecimalDigitValue(char.ConvertFromUtf32(point), 0))
            .Select(static point => $"{point:X4}"));
}
