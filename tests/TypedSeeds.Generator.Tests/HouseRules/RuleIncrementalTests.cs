using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Tests.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedSeeds.Generator.Tests.HouseRules;

/// <summary>The checks of rules that run again after an edit.</summary>
public class RuleIncrementalTests
{
    private const string Report = "seed: 1\ndocument: { id: report }\nstatements:\n  stop: { act: call-on, by: [canada], mode: quoted, quote: both sides }\n";
    private const string Shared = "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n";
    private const string Rules = "seed: 1\nrules:\n  require: { kind: statement, fields: [summary] }\n";

    private static readonly SeedFiles Free = SeedFiles.Small(Report).With("seeds/shared.yaml", Shared);
    private static readonly SeedFiles Corpus = Free.With("seeds/rules.yaml", Rules);

    [Fact]
    public void Without_rules_no_file_is_checked() => Assert.False(Free.RunTracked().Result.TrackedSteps.ContainsKey(StepNames.CheckRules));

    [Theory]
    [InlineData("seeds/report.yaml", "# A report.\n" + Report)]
    [InlineData("seeds/rules.yaml", "# Our rules.\n" + Rules)]
    [InlineData("seeds/shared.yaml", "# Parties.\n" + Shared)]
    public void A_comment_checks_and_emits_nothing_again(string path, string text) =>
        AssertCached(Corpus.RunTracked().Then(Corpus.With(path, text)), StepNames.Rules, StepNames.CheckRules, StepNames.ReportRules, StepNames.Emit, StepNames.EmitCorpus);

    [Fact]
    public void An_edit_of_a_rule_binds_anchors_and_emits_nothing_again()
    {
        var run = Corpus.RunTracked().Then(Corpus.With("seeds/rules.yaml", Rules.Replace("summary", "cue", StringComparison.Ordinal)));

        AssertCached(run, StepNames.Anchor, StepNames.Survey, StepNames.Emit, StepNames.EmitCorpus);
        Assert.Equal(["SEED1050"], run.Diagnostics.Select(found => found.Id));
    }

    [Fact]
    public void An_edit_of_one_file_checks_that_file_alone()
    {
        var run = Corpus.RunTracked().Then(Corpus.With("seeds/report.yaml", Report.Replace("mode: quoted", "mode: quoted, summary: Stop", StringComparison.Ordinal)));

        Assert.Equal([Modified, Cached, Cached], Reasons(run, StepNames.CheckRules).OrderBy(reason => reason == Cached));
        Assert.Empty(run.Diagnostics);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    private static void AssertCached(GeneratorRun run, params string[] steps) => Assert.All(
        steps,
        step => Assert.All(Reasons(run, step), reason => Assert.True(reason is Cached or Unchanged, $"{step} was {reason}.")));
}
