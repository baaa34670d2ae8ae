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

    /// <summary>The reasons of warnings that a reader judged to be right. Any other counts as one of a warning for nothing, until a reader judges it.</summary>
    private static readonly string[] Needed =
    [
        "The certainty says that it is no more than possible.",
        "Preventing it presupposes it, hence the certainty alleged.",
    ];

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
        var (quotes, warned, reasons) = Measure(folder);

        Assert.InRange(warned + reasons.Length, 0, MostOfOwn * quotes);
        MadeProse.AssertRecorded($"corpus {name}", $"{quotes} quotes; {warned} warned of, {reasons.Length} with a reason");
    }

    [Fact]
    public void Of_all_quotes_of_the_seed_and_the_declaration_at_most_three_in_a_hundred_are_warned_of_for_nothing()
    {
        var measured = new[] { Measure("seeds/TypedSeeds.Data/seeds"), Measure("tests/TypedSeeds.Treaty.Tests/seeds") };

        var quotes = measured.Sum(one => one.Quotes);
        var reasons = measured.SelectMany(one => one.Reasons).ToArray();
        var wrong = measured.Sum(one => one.Warned) + reasons.Except(Needed).Sum(reason => reasons.Count(other => other == reason));
        Assert.All(Needed, reason => Assert.Contains(reason, reasons));
        Assert.InRange(wrong, 0, MostWrong * quotes);
        MadeProse.AssertRecorded("corpora", $"{quotes} quotes; {wrong} warned of for nothing");
    }

    private static (int Quotes, int Warned, string[] Reasons) Measure(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)).Select(file => ("/" + folder + "/" + Path.GetFileName(file), File.ReadAllText(file)));

        var anchored = StageRun.Anchored(files.Where(file => !file.Item1.EndsWith(".baseline", StringComparison.Ordinal))).ToArray();

        var quotes = anchored.SelectMany(file => file.Entries).SelectMany(Asserted).ToArray();
        var warned = anchored.SelectMany(file => file.Findings).Count(finding => finding.Rule == Rules.OperatorOutside || finding.Rule == Rules.OperatorLeftOut);
        return (quotes.Length, warned, [.. quotes.Select(quote => string.Concat(quote.Reasons)).Where(reason => reason.Length > 0)]);
    }

    private static IEnumerable<Anchor> Asserted(AnchoredEntry entry) => entry.Kind.AllFields
        .Select((field, i) => field.Asserts && entry.Values[i] is AnchorsValue quotes ? quotes.Anchors : default)
        .SelectMany(static anchors => anchors);
}
