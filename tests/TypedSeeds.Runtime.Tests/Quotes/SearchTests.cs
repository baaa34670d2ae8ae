namespace TypedSeeds.Tests;

/// <summary>Words are found in a document in any case, with any marks and white space, and never inside of another word.</summary>
public class SearchTests
{
    [Theory]
    [InlineData("Sanctions and a sanction. SANCTIONED", "sanction", "Sanctions|sanction|SANCTIONED")]
    [InlineData("It is illegal, not legal.", "legal", "legal")]
    [InlineData("the café, the CAFE\u0301 and the cafe", "cafe", "café|CAFE\u0301|cafe")]
    [InlineData("the caf\u00e9 and the cafe", "CAF\u00c9", "caf\u00e9|cafe")]
    [InlineData("one\n  two one two", "One  two", "one\n  two|one two")]
    [InlineData("대북제재를 논의했다. 제재", "제재", "제재|제재")]
    [InlineData("한국", "하", "")]
    [InlineData("两国外长举行了会谈", "外长", "外长")]
    [InlineData("Αθήνα", "αθηνα", "Αθήνα")]
    [InlineData("Straße", "strasse", "Straße")]
    [InlineData("VERSTÖẞE und Verstösse", "Verstöße", "VERSTÖẞE|Verstösse")]
    [InlineData("ß s", "s", "ß|s")]
    [InlineData("a 2024 b 20245", "2024", "2024|20245")]
    [InlineData("aaa", "a", "aaa")]
    [InlineData("", "a", "")]
    [InlineData("well-known", "known", "known")]
    [InlineData("end ", "end", "end")]
    [InlineData("סנקציות", "סנקציות", "סנקציות")]
    [InlineData("x 𠮷野家 𠮷", "𠮷", "𠮷|𠮷")]
    public void Words_are_found_and_shown_as_whole_words(string text, string words, string found)
    {
        var document = new SourceDocument { Id = "d", Text = text, FileName = "d.txt" };

        Assert.Equal(found, string.Join('|', document.Search(words).Select(quote => quote.Text)));
    }

    [Theory]
    [InlineData("North Korea’s troops", "North Korea's", "North Korea’s")]
    [InlineData("the dockworkers' union", "dockworkers’ union", "dockworkers' union")]
    [InlineData("a “so-called” plan", "\"so‑called\"", "“so-called”")]
    [InlineData("the Seoul–Washington line", "seoul-washington", "Seoul–Washington")]
    public void Quotation_marks_and_dashes_of_a_keyboard_find_those_of_print(string text, string words, string found) =>
        Words_are_found_and_shown_as_whole_words(text, words, found);

    [Theory]
    [InlineData("No, North Korea has no plan. None. NO", "no", "No|no|NO")]
    [InlineData("Sanctions and a sanction", "sanction", "sanction")]
    [InlineData("does not do nothing: not", "not", "not|not")]
    [InlineData("a sanction list, sanction lists", "sanction list", "sanction list")]
    [InlineData("Straßen, Straße", "strasse", "Straße")]
    [InlineData("대북제재를", "제재", "제재")]
    [InlineData("North", "no", "")]
    public void Whole_words_alone_are_found_where_they_are_asked_for(string text, string words, string found)
    {
        var document = new SourceDocument { Id = "d", Text = text, FileName = "d.txt" };

        Assert.Equal(found, string.Join('|', document.Search(words, wholeWords: true).Select(quote => quote.Text)));
    }

    [Fact]
    public void No_place_cuts_a_character_where_the_words_do()
    {
        var document = new SourceDocument { Id = "d", Text = "a𠮷 b", FileName = "d.txt" };

        Assert.Empty(document.Search("\uDFB7 b"));
        Assert.Equal("a𠮷", Assert.Single(document.Search("a\uD842")).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("…")]
    public void Words_without_letter_or_digit_are_refused(string words) =>
        Assert.Throws<ArgumentException>(() => new SourceDocument { Id = "d", Text = "a", FileName = "d.txt" }.Search(words));

    [Fact]
    public void A_copy_with_another_text_is_searched_in_that_text()
    {
        var document = new SourceDocument { Id = "d", Text = "one", FileName = "d.txt" };
        Assert.Single(document.Search("one"));

        Assert.Empty((document with { Text = "two" }).Search("one"));
    }
}
