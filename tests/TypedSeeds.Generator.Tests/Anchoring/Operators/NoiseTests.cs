using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Tests.Robustness;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>How often a quote is warned of that nothing governs, and how often one is missed that something does.</summary>
public class NoiseTests
{
    private const double MostWrong = 0.03;
    private const double MostOfOwn = 0.05;

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

    // A reason that nothing needs is a finding, so a quote with a reason is one that would be warned of without it.
    [Theory]
    [InlineData("seed", "seeds/TypedSeeds.Data/seeds")]
    [InlineData("declaration", "tests/TypedSeeds.Treaty.Tests/seeds")]
    public void Of_all_quotes_of_the_corpora_of_this_repository_at_most_five_in_a_hundred_are_warned_of_or_have_a_reason(string name, string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)).Select(file => ("/" + folder + "/" + Path.GetFileName(file), File.ReadAllText(file)));

        var anchored = StageRun.Anchored(files.Where(file => !file.Item1.EndsWith(".baseline", StringComparison.Ordinal))).ToArray();

        var quotes = anchored.SelectMany(file => file.Entries).SelectMany(Asserted).ToArray();
        var warned = anchored.SelectMany(file => file.Findings).Count(finding => finding.Rule == Rules.OperatorOutside || finding.Rule == Rules.OperatorLeftOut);
        var withReason = quotes.Count(quote => quote.Reasons.Any(reason => reason.Length > 0));
        Assert.InRange(warned + withReason, 0, MostOfOwn * quotes.Length);
        MadeProse.AssertRecorded($"corpus {name}", $"{quotes.Length} quotes; {warned} warned of, {withReason} with a reason");
    }

    private static IEnumerable<Anchor> Asserted(AnchoredEntry entry) => entry.Kind.AllFields
        .Select((field, i) => field.Asserts && entry.Values[i] is AnchorsValue quotes ? quotes.Anchors : default)
        .SelectMany(static anchors => anchors);
}
