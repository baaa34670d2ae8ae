using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Pipeline;

/// <summary>An edit of a corpus with many documents costs no more than in a small one, by all counts.</summary>
public class ManyDocumentsTests
{
    private const int MostFiles = 64;
    private const int Many = 80;

    [Theory]
    [InlineData(MostFiles - 1, "Document.Document7.g.cs")]
    [InlineData(Many, "Documents.00.g.cs")]
    public void The_number_of_generated_files_is_bounded(int documents, string expected)
    {
        var units = Sources(Driver(Corpus(documents))).Where(source => source.Key.StartsWith("Document", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

        Assert.Contains(expected, units.Keys);
        Assert.InRange(units.Count, 1, MostFiles);
        Assert.All(Enumerable.Range(0, documents), number => Assert.Single(units, file => file.Value.Contains($"public static class Document{number}\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_edit_among_many_documents_makes_one_file_anew()
    {
        var driver = Driver(Corpus(Many));
        var before = Sources(driver);

        var after = Sources(driver.RunGenerators(CSharpCompilation.Create("Sample", references: References.All)).ReplaceAdditionalTexts(Edited(Corpus(Many)).Files));

        var changed = Assert.Single(after, source => before[source.Key] != source.Value);
        Assert.Contains("class Document3\n", changed.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_makes_as_many_values_anew_in_a_large_corpus_as_in_a_small_one() =>
        Assert.Equal(Made(4), Made(8));

    /// <summary>How many values an edit of one quote recomputes, in each step that is not for the whole corpus.</summary>
    private static IEnumerable<(string Step, int Made)> Made(int documents)
    {
        var run = Corpus(documents).RunTracked().Then(Edited(Corpus(documents)));
        foreach (var step in (string[])[StepNames.Read, StepNames.Meaning, StepNames.Bind, StepNames.Anchor, StepNames.Survey, StepNames.FileModel, StepNames.Emit, StepNames.EmitCorpus])
        {
            yield return (step, run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified));
        }
    }

    // Tracked steps, which tests of few files use, would take hours here.
    private static GeneratorDriver Driver(SeedFiles files) => CSharpGeneratorDriver.Create([new TypedSeedsGenerator().AsSourceGenerator()], files.Files, optionsProvider: files.Options());

    private static Dictionary<string, string> Sources(GeneratorDriver driver) => driver
        .RunGenerators(CSharpCompilation.Create("Sample", references: References.All))
        .GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    private static SeedFiles Corpus(int documents) => Enumerable.Range(0, documents).Aggregate(
        new SeedFiles().With("seeds/parties.yaml", "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n"),
        (files, number) => files.With($"seeds/d{number}.txt", "We call on both sides to stop.\n").With($"seeds/d{number}.yaml", Annotation(number, "call on both sides")));

    private static SeedFiles Edited(SeedFiles corpus) => corpus.With("seeds/d3.yaml", Annotation(3, "both sides to stop"));

    private static string Annotation(int number, string quote) => $$"""
        seed: 1
        document: { id: document-{{number}} }
        statements:
          stop: { act: call-on, by: [canada], mode: quoted, quote: {{quote}} }
        """;
}
