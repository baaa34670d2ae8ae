namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>How often a quote is warned of that nothing governs, and how often one is missed that something does.</summary>
public class NoiseTests
{
    private const double MostWrong = 0.03;

    [Theory]
    [InlineData("en", "english", 2_238, 50, 130)]
    [InlineData("ko", "korean", 1_580, 40, 40)]
    public void Of_many_made_sentences_few_are_warned_of_for_nothing(string language, string prose, int count, int wrong, int missed)
    {
        var sentences = MadeProse.Of(prose);

        var judged = sentences.Select(sentence => (sentence.IsGoverned, IsFound: CutSentence.Of(language, sentence.Marked).Length > 0)).ToArray();

        Assert.Equal(
            (count, wrong, missed),
            (judged.Length, judged.Count(one => one is { IsGoverned: false, IsFound: true }), judged.Count(one => one is { IsGoverned: true, IsFound: false })));
        Assert.True(wrong <= MostWrong * count);
    }
}
