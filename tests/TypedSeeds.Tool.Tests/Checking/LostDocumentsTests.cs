using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>Annotations without their documents, beside as many documents of other names, cost the sum of both and not the product.</summary>
public class LostDocumentsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(", text: e{0}x.txt")]
    [InlineData(", text: zzzzzzzz{0}.txt")]
    public void Twice_as_many_take_twice_the_memory_at_most(string text)
    {
        Allocated(20, text);

        Assert.InRange((double)Allocated(1_600, text) / Allocated(800, text), 0, 2.6);
    }

    private static long Allocated(int number, string text)
    {
        var files = Enumerable.Range(0, number).SelectMany(i => new CorpusFile[]
        {
            new($"d{i:D5}.yaml", InputRole.Annotation, $"seed: 1\ndocument: {{ id: d{i}{string.Format(System.Globalization.CultureInfo.InvariantCulture, text, i)} }}\n"),
            new($"e{i}.txt", InputRole.Document, "We met."),
        }).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var corpus = new CorpusCheck().Run(files);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(number, corpus.Problems.Count(static problem => problem.Rule == Rules.DocumentNotFound));
        return allocated;
    }
}
