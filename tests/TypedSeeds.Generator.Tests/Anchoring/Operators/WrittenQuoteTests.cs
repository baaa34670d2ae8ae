namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>Quotes that were written before the rule was run on them, so that no table was made for them.</summary>
public class WrittenQuoteTests
{
    public static TheoryData<string> Languages => [.. MadeProse.Lines("quotes").Select(line => line[..2]).Distinct()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_quote_that_was_written_to_deceive_is_told_and_no_harmless_one_is(string language)
    {
        var quotes = MadeProse.Lines("quotes").Select(line => line.Split('|', 3)).Where(parts => parts[0] == language).ToArray();

        var wrong = quotes.Where(parts => (CutSentence.Of(language, parts[2]).Length > 0) != (parts[1] == "+")).Select(parts => parts[2]);

        Assert.Equal(15, quotes.Length);
        Assert.Equal([], wrong);
    }

    [Fact]
    public void What_is_found_of_quotes_written_once_more_is_recorded()
    {
        var quotes = MadeProse.Lines("quotes-again").Select(line => line.Split('|', 3)).ToArray();

        var judged = quotes.Select(parts => (IsGoverned: parts[1] == "+", IsFound: CutSentence.Of(parts[0], parts[2]).Length > 0)).ToArray();

        MadeProse.AssertRecorded("written again", $"{judged.Length} quotes, {judged.Count(one => one.IsGoverned)} governed; {judged.Count(one => one is { IsGoverned: false, IsFound: true })} warned of for nothing, {judged.Count(one => one is { IsGoverned: true, IsFound: false })} missed");
    }

    public static TheoryData<string> LanguagesOfGenres => [.. MadeProse.Lines("quotes-genres").Select(line => line[..2]).Distinct()];

    [Theory]
    [MemberData(nameof(LanguagesOfGenres))]
    public void What_is_found_of_quotes_of_laws_news_interviews_releases_and_science_is_recorded(string language)
    {
        var quotes = MadeProse.Lines("quotes-genres").Select(line => line.Split('|', 3)).Where(parts => parts[0] == language).ToArray();

        var wrong = quotes.Where(parts => (CutSentence.Of(language, parts[2]).Length > 0) != (parts[1] == "+")).ToArray();

        MadeProse.AssertRecorded(
            $"genres {language}",
            $"{quotes.Length} quotes, {quotes.Count(parts => parts[1] == "+")} governed; {wrong.Count(parts => parts[1] == "-")} warned of for nothing, {wrong.Count(parts => parts[1] == "+")} missed{string.Concat(wrong.Select(parts => " / " + parts[2]))}");
    }
}
