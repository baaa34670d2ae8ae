using System.Globalization;
using CsCheck;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Any changed annotation goes through reading, binding and anchoring without an exception, each within a time.</summary>
/// <remarks><c>TYPEDSEEDS_FUZZ</c> is the number of mutations of the long run; without it only the short run is made.</remarks>
public class StageFuzzTests
{
    private const int Corpora = 3;

    /// <summary>Stages that take longer for one small corpus do not end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly long LongRun =
        long.TryParse(Environment.GetEnvironmentVariable("TYPEDSEEDS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    [Fact]
    public void A_changed_annotation_is_checked_to_its_end() => Sample(300);

    [Fact]
    public void A_long_run_finds_no_more_than_a_short_one()
    {
        if (LongRun > 0)
        {
            Sample(LongRun);
        }
    }

    private static void Sample(long iterations) => Mutations.Of(Gen.Int[0, Corpora - 1]).Sample(
        change =>
        {
            using var patience = new CancellationTokenSource(Patience);
            StageRun.Check(FuzzCorpus.All[change.Corpus].Change(change).Files.Select(file => (file.Path, file.GetText(patience.Token)!.ToString())), patience.Token);
        },
        iter: iterations);
}
