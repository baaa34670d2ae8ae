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

    [Fact]
    public void Twice_as_many_in_folders_of_their_own_take_twice_the_memory_at_most()
    {
        Allocated(20, string.Empty, "f{0}/");

        Assert.InRange((double)Allocated(1_600, string.Empty, "f{0}/") / Allocated(800, string.Empty, "f{0}/"), 0, 2.6);
    }

    [Theory]
    [InlineData("", "a.txt, b.txt, c-d/a.txt, c/a.txt, c/b.txt, c/d/a.txt and 2 others")]
    [InlineData("c/", "a.txt, b.txt, ../a.txt, ../b.txt, d/a.txt, d/b.txt and 2 others")]
    [InlineData("c/d/", "a.txt, b.txt, ../a.txt, ../b.txt, e/a.txt, ../../a.txt and 2 others")]
    [InlineData("x/", "../a.txt, ../b.txt, ../c-d/a.txt, ../c/a.txt, ../c/b.txt, ../c/d/a.txt and 2 others")]
    public void The_nearest_documents_are_listed_first(string folder, string listed)
    {
        string[] documents = ["a.txt", "b.txt", "c-d/a.txt", "c/a.txt", "c/b.txt", "c/d/a.txt", "c/d/b.txt", "c/d/e/a.txt"];
        var files = documents.Select(static path => new CorpusFile(path, InputRole.Document, "We met.")).Append(new CorpusFile(folder + "z.yaml", InputRole.Annotation, "seed: 1\ndocument: { id: z }\n"));

        var problem = Assert.Single(new CorpusCheck().Run([.. files.OrderBy(static file => file.FilePath, StringComparer.Ordinal)]).Problems, static problem => problem.Rule == Rules.DocumentNotFound);

        Assert.Contains($"({listed})", problem.Message, StringComparison.Ordinal);
    }

    private static long Allocated(int number, string text, string folder = "")
    {
        var files = Enumerable.Range(0, number).SelectMany(i => new CorpusFile[]
        {
            new(string.Format(System.Globalization.CultureInfo.InvariantCulture, folder, i) + $"d{i:D5}.yaml", InputRole.Annotation, $"seed: 1\ndocument: {{ id: d{i}{string.Format(System.Globalization.CultureInfo.InvariantCulture, text, i)} }}\n"),
            new($"e{i}.txt", InputRole.Document, "We met."),
        }).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var corpus = new CorpusCheck().Run(files);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(number, corpus.Problems.Count(static problem => problem.Rule == Rules.DocumentNotFound));
        return allocated;
    }
}
