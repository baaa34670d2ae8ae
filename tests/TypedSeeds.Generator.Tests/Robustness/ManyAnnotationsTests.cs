using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>A document that many files annotate is walked through for a few of them. Each of the others is told, and costs its own bytes.</summary>
public class ManyAnnotationsTests
{
    private static readonly string Document = string.Concat(Enumerable.Repeat("The talks failed again in the city. ", 10_000));

    [Fact]
    public void Forty_annotations_of_one_document_take_no_more_than_twice_the_memory_of_a_few()
    {
        Allocated(1);

        Assert.InRange(Allocated(40), 0, 2 * Allocated(Limits.AnnotationsOfDocument));
    }

    [Fact]
    public void Each_file_but_the_first_is_told_and_nothing_else_is()
    {
        var run = Corpus(Limits.AnnotationsOfDocument + 3).Run();

        Assert.Equal(Enumerable.Repeat("SEED0010", Limits.AnnotationsOfDocument + 2), run.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    private static long Allocated(int files)
    {
        var corpus = Corpus(files);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(files - 1, corpus.Run().Diagnostics.Length);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static SeedFiles Corpus(int files) => Enumerable.Range(0, files).Aggregate(
        new SeedFiles().With("seeds/report.txt", Document),
        static (corpus, number) => corpus.With($"seeds/a{number:D2}.yaml", $"seed: 1\ndocument: {{ id: d{number}, text: report.txt }}\n"));
}
