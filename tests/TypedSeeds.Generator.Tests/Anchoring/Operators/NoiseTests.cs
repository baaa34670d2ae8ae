namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>How often a quote is warned of that nothing governs, and how often one is missed that something does.</summary>
public class NoiseTests
{
    private const double MostWrong = 0.03;

    [Theory]
    [InlineData("en", "english")]
    [InlineData("ko", "korean")]
    public void At_most_three_in_a_hundred_of_many_made_sentences_are_warned_of_for_nothing(string language, string prose)
    {
        var sentences = MadeProse.Of(prose);

        var judged = sentences.Select(sentence => (sentence.IsGoverned, IsFound: CutSentence.Of(language, sentence.Marked).Length > 0)).ToArray();

        var wrong = judged.Count(one => one is { IsGoverned: false, IsFound: true });
        var missed = judged.Count(one => one is { IsGoverned: true, IsFound: false });
        Assert.True(wrong <= MostWrong * judged.Length);
        MadeProse.AssertRecorded($"noise {language}", $"{judged.Length} sentences, {judged.Count(one => one.IsGoverned)} governed; {wrong} warned of for nothing, {missed} missed");
    }
}
