using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Tests.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedSeeds.Generator.Tests.Comparing;

/// <summary>The comparisons that run again after an edit.</summary>
public class ComparingIncrementalTests
{
    private const string Report = "seed: 1\ndocument: { id: report }\nstatements:\n  stop: { act: call-on, by: [canada], mode: quoted, quote: both sides }\n";
    private const string Shared = "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n";

    private static readonly string[] Steps = [StepNames.Baseline, StepNames.Fingerprint, StepNames.Compare];

    private static readonly SeedFiles Unheld = SeedFiles.Small(Report).With("seeds/shared.yaml", Shared);

    private static readonly SeedFiles Corpus = Unheld.WithBaseline(
        "document|report",
        "party|canada|kind=state|name=Canada",
        "statement|report/stop|act=call-on|by=canada|mode=quoted|quote=both sides");

    [Fact]
    public void Without_a_baseline_no_step_of_the_comparison_runs()
    {
        var run = Unheld.RunTracked();

        Assert.All(Steps, step => Assert.False(run.Result.TrackedSteps.ContainsKey(step), $"{step} ran."));
    }

    [Fact]
    public void An_edit_of_a_CSharp_file_or_a_comment_compares_nothing_again()
    {
        AssertCached(Corpus.RunTracked().Then(Corpus, "class Edited { }"), Steps);
        AssertCached(Corpus.RunTracked().Then(Corpus.With("seeds/report.yaml", "# A report.\n" + Report)), Steps);
    }

    [Fact]
    public void A_quote_makes_the_fingerprints_of_its_file_again_and_compares_them()
    {
        var run = Corpus.RunTracked().Then(Corpus.With("seeds/report.yaml", Report.Replace("both sides", "sides to stop", StringComparison.Ordinal)));

        AssertCached(run, StepNames.Baseline);
        Assert.Equal([Modified, Cached], Reasons(run, StepNames.Fingerprint).OrderBy(reason => reason == Cached));
        Assert.Equal([Modified], Reasons(run, StepNames.Compare));
        Assert.Equal(["SEED4021"], run.Diagnostics.Select(found => found.Id));
    }

    [Fact]
    public void A_summary_and_a_line_above_the_quote_in_the_document_make_fingerprints_that_are_the_same()
    {
        var summary = Corpus.RunTracked().Then(Corpus.With("seeds/report.yaml", Report.Replace("mode: quoted,", "mode: quoted, summary: Stop.,", StringComparison.Ordinal)));
        var line = Corpus.RunTracked().Then(Corpus.With("seeds/report.txt", "A headline.\nWe call on both sides to stop.\n"));

        Assert.Equal([Unchanged, Cached], Reasons(summary, StepNames.Fingerprint).OrderBy(reason => reason == Cached));
        Assert.Equal([Unchanged, Cached], Reasons(line, StepNames.Fingerprint).OrderBy(reason => reason == Cached));
        AssertCached(summary, StepNames.Compare);
        AssertCached(line, StepNames.Compare);
    }

    [Fact]
    public void An_edit_of_the_baseline_binds_anchors_and_emits_nothing_again()
    {
        var run = Corpus.RunTracked().Then(Corpus.WithBaseline("document|report"));

        AssertCached(run, StepNames.Read, StepNames.Bind, StepNames.Anchor, StepNames.Survey, StepNames.Fingerprint, StepNames.Emit, StepNames.EmitCorpus);
        Assert.Equal([Modified], Reasons(run, StepNames.Compare));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    private static void AssertCached(GeneratorRun run, params string[] steps) => Assert.All(
        steps,
        step => Assert.All(Reasons(run, step), reason => Assert.True(reason is Cached or Unchanged, $"{step} was {reason}.")));
}
