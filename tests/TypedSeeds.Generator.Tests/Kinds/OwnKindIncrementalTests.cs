using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Tests.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedSeeds.Generator.Tests.Kinds;

/// <summary>The steps that run again after an edit of declarations, and those that do not after other edits.</summary>
public class OwnKindIncrementalTests
{
    private static readonly string[] Later =
        [StepNames.Ids, StepNames.Bind, StepNames.Anchor, StepNames.Survey, StepNames.FileModel, StepNames.Emit, StepNames.Group, StepNames.EmitCorpus, StepNames.EmitKinds];

    [Fact]
    public void A_line_above_the_declarations_makes_no_kind_again()
    {
        var run = Edit("seeds/kinds.yaml", "seed: 1\n", "seed: 1\n# The kinds of this corpus.\n\n");

        AssertCached(run, [StepNames.Kinds, StepNames.Schema, .. Later]);
    }

    [Fact]
    public void A_section_above_the_declarations_reads_them_again_and_changes_no_kind()
    {
        var run = Edit("seeds/kinds.yaml", "seed: 1\n", "seed: 1\ntopics:\n  talks: { name: Talks }\n");

        Assert.Equal([Modified], Reasons(run, StepNames.Declarations));
        AssertCached(run, [StepNames.Kinds, StepNames.Schema, StepNames.EmitKinds]);
    }

    [Fact]
    public void An_entry_of_an_own_kind_reads_no_declaration_again()
    {
        var run = Edit("seeds/report.yaml", "closed: 1894-05,", "closed: 1894-06,");

        AssertCached(run, [StepNames.Declarations, StepNames.Kinds, StepNames.Schema, StepNames.Ids, StepNames.Survey, StepNames.EmitCorpus, StepNames.EmitKinds]);
    }

    [Fact]
    public void A_new_field_makes_the_records_again()
    {
        var run = Edit("seeds/kinds.yaml", "every: { type: duration }", "every: { type: duration }\n      rhythm: { type: text }");

        Assert.Equal([Modified], Reasons(run, StepNames.Schema));
        Assert.Equal([Modified], Reasons(run, StepNames.EmitKinds));
        Assert.Contains("Rhythm", run.Sources["Kinds.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Edit(string path, string old, string now)
    {
        var file = OwnCorpus.Files.Files.Single(file => file.Path.EndsWith(path, StringComparison.Ordinal));
        var text = file.GetText()!.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        return OwnCorpus.Files.RunTracked().Then(OwnCorpus.Files.With(path, text.Replace(old, now, StringComparison.Ordinal)));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    private static void AssertCached(GeneratorRun run, IEnumerable<string> steps) => Assert.All(
        steps,
        step => Assert.All(Reasons(run, step), reason => Assert.True(reason is Cached or Unchanged, $"{step} was {reason}.")));
}
