using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Tests.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedSeeds.Generator.Tests.Pipeline;

/// <summary>The steps that run again after an edit. They keep an editor fast.</summary>
public class IncrementalTests
{
    private const string Parties = """
        seed: 1
        parties:
          canada: { kind: state, name: Canada }
          korea: { kind: state, name: Korea }
        """;

    private const string First = """
        seed: 1
        document: { id: first }
        statements:
          stop: { act: call-on, by: [canada], mode: quoted, quote: call on both sides to stop }
        """;

    private const string Second = """
        seed: 1
        document: { id: second }
        statements:
          thank: { act: thank, by: [korea], mode: quoted, quote: We thank the hosts }
        """;

    private static readonly SeedFiles Corpus = new SeedFiles()
        .With("seeds/parties.yaml", Parties)
        .With("seeds/first.txt", "We call on both sides to stop.\nWe stop.\n")
        .With("seeds/first.yaml", First)
        .With("seeds/second.txt", "We thank the hosts.\n")
        .With("seeds/second.yaml", Second);

    /// <summary>The same with a baseline, so that every step runs.</summary>
    private static readonly SeedFiles WithBaseline = Corpus
        .WithBaseline("document|first", "party|canada|kind=state|name=Old", "event|gone|name=Gone")
        .With("seeds/rules.yaml", "seed: 1\nrules: { require: { kind: topic, fields: [description] } }\n");

    [Fact]
    public void The_corpus_of_these_tests_is_right_and_its_first_run_makes_everything()
    {
        var run = Corpus.RunTracked();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Corpus.g.cs", "Document.First.g.cs", "Document.Second.g.cs", "Shared.seeds_parties.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.All(Reasons(run, StepNames.Emit), reason => Assert.Equal(New, reason));
    }

    [Fact]
    public void An_edit_of_a_CSharp_file_runs_no_stage_again()
    {
        var run = WithBaseline.RunTracked().Then(WithBaseline, "class Edited { }");

        foreach (var step in Stages)
        {
            Assert.All(Reasons(run, step), reason => Assert.True(reason is Cached or Unchanged, $"{step} was {reason}."));
        }

        Assert.All(OutputReasons(run), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_comment_in_a_YAML_file_is_read_and_nothing_more()
    {
        var run = Corpus.RunTracked().Then(Corpus.With("seeds/first.yaml", "# a comment\n" + First));

        Assert.Equal([Modified, Cached, Cached], Sorted(run, StepNames.Read));
        Assert.Equal([Unchanged, Cached, Cached], Sorted(run, StepNames.Meaning));
        AssertCached(run, StepNames.Ids, StepNames.Bind, StepNames.Anchor, StepNames.Survey, StepNames.FileModel, StepNames.Emit, StepNames.Group, StepNames.EmitCorpus);
    }

    [Fact]
    public void A_quote_in_a_YAML_file_binds_anchors_and_emits_that_file_alone()
    {
        var run = Corpus.RunTracked().Then(Corpus.With("seeds/first.yaml", First.Replace("call on both sides to stop", "both sides", StringComparison.Ordinal)));

        Assert.Equal([Modified, Cached, Cached], Sorted(run, StepNames.Meaning));
        AssertCached(run, StepNames.Ids);
        Assert.Equal([Modified, Cached, Cached], Sorted(run, StepNames.Bind));
        Assert.Equal([Modified, Cached, Cached], Sorted(run, StepNames.Anchor));
        AssertCached(run, StepNames.Survey);
        Assert.Equal([Modified, Cached, Cached], Sorted(run, StepNames.Emit));
        AssertCached(run, StepNames.EmitCorpus);
    }

    [Fact]
    public void A_new_entry_in_another_YAML_file_binds_and_emits_that_file_alone()
    {
        var edited = Second + "\n  also: { act: thank, by: [], mode: quoted, quote: the hosts }\n";

        var run = Corpus.RunTracked().Then(Corpus.With("seeds/second.yaml", edited));

        Assert.Equal([Modified], Sorted(run, StepNames.Ids));
        Assert.Equal([Modified, Unchanged, Unchanged], Sorted(run, StepNames.Resolve));
        Assert.Equal([Modified, Cached, Cached], Sorted(run, StepNames.Bind));
        Assert.Equal([Modified, Cached, Cached], Sorted(run, StepNames.Anchor));
        Assert.Equal([Modified, Cached, Cached], Sorted(run, StepNames.Emit));
    }

    [Fact]
    public void An_edit_of_a_documents_text_reads_and_binds_nothing_and_emits_that_document_alone()
    {
        var run = Corpus.RunTracked().Then(Corpus.With("seeds/first.txt", "Again: we call on both sides to stop.\n"));

        AssertCached(run, StepNames.Read, StepNames.Ids, StepNames.Bind);
        Assert.Equal([Modified, Cached, Cached], Sorted(run, StepNames.Anchor));
        Assert.Equal([Modified, Cached, Cached], Sorted(run, StepNames.Emit));
        AssertCached(run, StepNames.EmitCorpus);
    }

    [Fact]
    public void A_partys_new_id_binds_and_emits_what_names_it_alone()
    {
        var edited = Corpus
            .With("seeds/parties.yaml", Parties.Replace("korea:", "south-korea:", StringComparison.Ordinal))
            .With("seeds/second.yaml", Second.Replace("[korea]", "[south-korea]", StringComparison.Ordinal));

        var run = Corpus.RunTracked().Then(edited);

        Assert.Equal([Modified], Sorted(run, StepNames.Ids));
        Assert.Equal([Modified, Modified, Unchanged], Sorted(run, StepNames.Resolve));
        Assert.Equal([Modified, Modified, Cached], Sorted(run, StepNames.Bind));
        Assert.Equal([Modified, Modified, Cached], Sorted(run, StepNames.Emit));
        Assert.Equal([Modified], Sorted(run, StepNames.EmitCorpus));
    }

    [Fact]
    public void A_file_with_a_reference_that_leads_nowhere_is_bound_again_when_any_id_changes()
    {
        var broken = Corpus.With("seeds/second.yaml", Second.Replace("[korea]", "[koreo]", StringComparison.Ordinal));
        var run = broken.RunTracked();

        var after = run.Then(broken.With("seeds/parties.yaml", Parties.Replace("korea:", "koreo:", StringComparison.Ordinal)));

        Assert.Equal("SEED2001", Assert.Single(run.Diagnostics, found => found.Severity == DiagnosticSeverity.Error).Id);
        Assert.Empty(after.Diagnostics);
        Assert.Equal([Modified, Modified, Cached], Sorted(after, StepNames.Bind));
    }

    [Fact]
    public void A_reference_to_one_of_several_kinds_is_bound_again_when_another_kind_takes_its_id()
    {
        const string Agreement = "agreements:\n  deal: { parties: [canada], summary: A deal., status: agreed, quotes: [thank the hosts], about: [talks] }\n";
        var corpus = Corpus.With("seeds/topics.yaml", "seed: 1\ntopics:\n  talks: { name: Talks }\n").With("seeds/second.yaml", Second + "\n" + Agreement);
        var run = corpus.RunTracked();

        var after = run.Then(corpus.With("seeds/parties.yaml", Parties + "\nevents:\n  talks: { name: The talks }\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal("SEED2004", Assert.Single(after.Diagnostics, found => found.Severity == DiagnosticSeverity.Error).Id);
        Assert.Equal([Modified, Modified, Cached, Cached], Sorted(after, StepNames.Bind));
    }

    [Fact]
    public void The_same_input_makes_the_same_bytes_whatever_the_order_of_its_files()
    {
        var turned = Corpus with { Files = [.. Corpus.Files.Reverse()] };

        Assert.Equal(Corpus.RunTracked().Sources, turned.RunTracked().Sources);
    }

    [Fact]
    public void A_new_statement_changes_only_its_own_lines_of_the_generated_code()
    {
        var lines = First.Split('\n').ToList();
        lines.Insert(3, "  earlier: { act: state, by: [], mode: narrated, quote: We stop }");
        var before = Corpus.RunTracked();

        var after = before.Then(Corpus.With("seeds/first.yaml", string.Join('\n', lines)));

        Assert.Empty(after.Diagnostics);
        // The document's own row counts the covered sentences and words; nothing else in it may change.
        Assert.Contains("\nfirst|first.txt|||||||||||||2|1||9|6\n", before.Sources["Document.First.g.cs"], StringComparison.Ordinal);
        Assert.Contains("\nfirst|first.txt|||||||||||||2|2||9|8\n", after.Sources["Document.First.g.cs"], StringComparison.Ordinal);
        var old = before.Sources["Document.First.g.cs"].Split('\n');
        var now = after.Sources["Document.First.g.cs"].Split('\n');
        Assert.True(IsSubsequence(old.Where(line => !line.StartsWith("first|", StringComparison.Ordinal)), now), "A line that is not the new entry's was changed.");
        Assert.Equal(["Corpus.g.cs", "Document.Second.g.cs", "Shared.seeds_parties.g.cs"], before.Sources.Where(source => after.Sources[source.Key] == source.Value).Select(source => source.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_step_holds_a_compilation_a_symbol_syntax_a_location_or_a_diagnostic()
    {
        var run = WithBaseline.With("seeds/first.yaml", First + "\n  broken: { act: none }\n").RunTracked();

        foreach (var step in Stages)
        {
            foreach (var output in run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs))
            {
                AssertPlain(output.Value, step, []);
            }
        }
    }

    /// <summary>The compiler's tables are compiled anew for each struct that they hold; see <see cref="CorpusStep{T}"/>.</summary>
    [Fact]
    public void No_step_holds_a_struct()
    {
        var run = WithBaseline.RunTracked();

        Assert.All(Stages, step => Assert.All(
            run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs),
            output => Assert.False(output.Value is ValueType, $"{step} holds a {output.Value?.GetType()}.")));
    }

    private static readonly string[] Stages =
        [.. typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    private static readonly Type[] Banned =
        [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Diagnostic), typeof(SemanticModel)];

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRun run) =>
        run.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    /// <summary>The reasons of a step, sorted, since the order of files is not part of the promise.</summary>
    private static IEnumerable<IncrementalStepRunReason> Sorted(GeneratorRun run, string step) =>
        Reasons(run, step).OrderBy(reason => Array.IndexOf([New, Modified, Removed, Unchanged, Cached], reason));

    private static void AssertCached(GeneratorRun run, params string[] steps) => Assert.All(
        steps,
        step => Assert.All(Reasons(run, step), reason => Assert.True(reason is Cached or Unchanged, $"{step} was {reason}.")));

    private static bool IsSubsequence(IEnumerable<string> part, string[] whole)
    {
        var at = 0;
        foreach (var line in part)
        {
            at = Array.IndexOf(whole, line, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void AssertPlain(object? value, string step, HashSet<object> seen)
    {
        if (value is null or string or AdditionalText || value.GetType().IsPrimitive || !seen.Add(value))
        {
            return;
        }

        Assert.False(Banned.Any(banned => banned.IsInstanceOfType(value)), $"The step {step} holds a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                AssertPlain(item, step, seen);
            }
        }

        if (value is not System.Runtime.CompilerServices.ITuple && value.GetType().Assembly != typeof(TypedSeedsGenerator).Assembly)
        {
            return;
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertPlain(field.GetValue(value), step, seen);
        }
    }
}
