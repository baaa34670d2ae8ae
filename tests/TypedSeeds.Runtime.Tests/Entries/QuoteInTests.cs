namespace TypedSeeds.Tests;

/// <summary>A statement is asked for its words in a language; the tags are matched as RFC 4647 has it.</summary>
public class QuoteInTests
{
    [Theory]
    [InlineData("ko", "ko-KR", "ko-KR")]
    [InlineData("ko", "ko-KR ko", "ko")]
    [InlineData("KO-kr", "ko-KR", "ko-KR")]
    [InlineData("ko-KR", "ko", "ko")]
    [InlineData("zh-Hant-CN-x-private", "zh-Hant", "zh-Hant")]
    [InlineData("pt-BR", "pt-PT", null)]
    [InlineData("k", "ko", null)]
    [InlineData("fr", "fr fr", "fr")]
    public void The_language_of_a_version_is_found(string asked, string tags, string? found) =>
        Assert.Equal(found, Statement(tags.Split(' ')).QuoteIn(asked)?.Document.Language);

    [Fact]
    public void The_words_of_its_own_document_come_first()
    {
        var statement = Statement("en-GB", "en");

        Assert.Same(statement.Quote, statement.QuoteIn("en-GB-oxendict"));
        Assert.Same(statement.Versions[1], statement.QuoteIn("en"));
        Assert.Null(Statement("ko").QuoteIn("en-US"));
    }

    [Fact]
    public void A_language_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>(() => Statement("ko").QuoteIn(null!));
        Assert.Throws<ArgumentException>(() => Statement("ko").QuoteIn(" "));
    }

    private static Statement Statement(params string[] languages) => new()
    {
        Id = "peace",
        Document = In("en-GB"),
        Act = SpeechAct.Urge,
        By = [],
        Mode = StatementMode.Reported,
        Quote = new Quote(In("en-GB"), 0, 5),
        Versions = [.. languages.Select(static language => new Quote(In(language), 0, 5))],
    };

    private static SourceDocument In(string language) => new() { Id = "report-" + language, Text = "Words.", Language = language };
}
