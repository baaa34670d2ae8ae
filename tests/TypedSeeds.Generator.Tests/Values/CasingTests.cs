using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Values;

/// <summary>Small letters and capitals, from tables of our own, are those of the framework with the data of ICU.</summary>
public class CasingTests
{
    private static readonly char[] Units = [.. Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit).Where(static unit => Characters.CategoryOf(unit) != System.Globalization.UnicodeCategory.OtherNotAssigned)];

    [Fact]
    public void Every_letter_has_the_small_letter_and_the_capital_that_the_framework_gives_it()
    {
        Assert.Equal("15.0.0", SmallLetterTable.Version);
        Assert.Equal("15.0.0", CapitalTable.Version);
        Assert.Empty(Units.Where(static unit => Casing.ToSmall(unit) != char.ToLowerInvariant(unit)).Select(static unit => $"{(int)unit:X4}"));
        Assert.Empty(Units.Where(static unit => Casing.ToCapital(unit) != char.ToUpperInvariant(unit)).Select(static unit => $"{(int)unit:X4}"));
    }

    [Fact]
    public void The_letters_of_a_text_change_each_in_its_place_and_those_of_pairs_too()
    {
        var all = string.Concat(Units.Where(static unit => !char.IsSurrogate(unit)).Select(static unit => unit.ToString()).Append("\U00010400\U0001E921 \U00010428\U0001E943"));

        Assert.Equal(all.ToLowerInvariant(), all.InSmallLetters());
        Assert.Equal(all.ToUpperInvariant(), all.InCapitals());
        Assert.Equal("\uD801a\uDC00", "\uD801A\uDC00".InSmallLetters());
        Assert.Same("plain", "plain".InSmallLetters());
    }

    [Fact]
    public void A_letter_that_is_newer_than_the_table_has_no_case_on_any_host()
    {
        // U+A7DA and the letters of Garay came with Unicode 16.
        Assert.Equal('\uA7DA', Casing.ToSmall('\uA7DA'));
        Assert.Equal("\U00010D50", "\U00010D50".InSmallLetters());
    }

    [Fact]
    public void Two_small_letters_of_one_capital_are_one_where_case_does_not_count_and_the_letters_i_of_Turkish_are_not()
    {
        Assert.Equal("ΟΔΟΣ", "οδος", Casing.Comparer);
        Assert.Equal("ΟΔΟΣ", "οδοσ", Casing.Comparer);
        Assert.NotEqual("ISI", "ısı", Casing.Comparer);
        Assert.NotEqual("isi", "İSİ", Casing.Comparer);
    }
}
