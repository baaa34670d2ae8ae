using System.Security.Cryptography;
using System.Text;

namespace TypedSeeds.Data.Tests;

/// <summary>The document is the article, byte for byte.</summary>
public sealed class DocumentInventoryTests
{
    private const string Sha256 = "8215a5768fe71402f7a6e28a5238a3f52ad2f225105932008b0d29bdfef50e7c";

    private static readonly SourceDocument Document = Documents.CanadaKoreaTwoPlusTwo;

    [Fact]
    public void The_text_that_was_compiled_has_the_hash_of_the_article()
    {
        var bytes = Encoding.UTF8.GetBytes(Document.Text);

        Assert.Equal(Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal(Sha256, Document.Sha256);
    }

    [Fact]
    public void The_file_in_the_repository_has_the_hash_of_the_article() =>
        Assert.Equal(Sha256, Convert.ToHexStringLower(SHA256.HashData(SeedFiles.DocumentBytes())));

    [Fact]
    public void It_has_the_size_and_lines_of_the_article()
    {
        Assert.Equal(7886, Document.Text.Length);
        Assert.Equal(7886, Document.Text.EnumerateRunes().Count());
        Assert.Equal(31, Document.LineCount);
        Assert.Equal("This is Cho Sang-jin of VOA News.", Document.Line(31).ToString());
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 996)]
    [InlineData(9, 2349)]
    [InlineData(15, 3824)]
    [InlineData(31, 7853)]
    public void Lines_begin_where_they_do_in_the_article(int line, int start) =>
        Assert.Equal(new TextPosition(line, 1), Document.PositionOf(start));

    [Fact]
    public void Every_sentence_subheading_and_word_is_covered()
    {
        Assert.Equal(DocumentCoverage.EveryWord, Document.Coverage);
        Assert.Equal(43, Document.SentenceCount); // 37 sentences of the text and 6 of the four subheadings
        Assert.Equal(43, Document.CoveredSentenceCount);
        Assert.Equal(1, Document.CoveredShare);
        Assert.Equal(1_166, Document.WordCount);
        Assert.Equal(1_166, Document.CoveredWordCount);
    }

    [Fact]
    public void What_the_article_does_not_say_of_itself_is_left_open()
    {
        Assert.Null(Document.Title);
        Assert.Null(Document.Published);
        Assert.Null(Document.Source);
    }

    [Fact]
    public void Publisher_and_author_are_those_of_the_sign_off()
    {
        Assert.Same(Parties.VoiceOfAmerica, Document.Publisher);
        Assert.Equal([Parties.ChoSangJin], Document.Authors);
    }

    [Fact]
    public void What_is_ignored_is_the_reporter_naming_himself_and_words_that_only_join_or_say()
    {
        Assert.Equal([Anchor.All["C-byline"].Words, Anchor.All["S55"].Words], Document.Ignore.Take(2).Select(quote => quote.Text));
        Assert.Equal(
            ["In addition", "also", "and", "and emphasized", "said", "saying"],
            Document.Ignore.Skip(2).Select(quote => quote.Text).Distinct().Order(StringComparer.Ordinal));
    }
}
