using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>The greatest cost of an entry in the assembly and at its first use.</summary>
public sealed class SizeTests
{
    private const int Few = 10;
    private const int Many = 110;

    /// <summary>A member, a constant, a row and its number, for an id of 14 characters and a row of 40.</summary>
    private const int MostBytesOfAnEntry = 260;

    /// <summary>Unit, tables, record, lists, id and words.</summary>
    private const int MostBytesOfTheFirstEntry = 1_500;

    [Fact]
    public void Entries_bring_no_types() => Assert.Equal(TypesOf(Corpus(1, Few)), TypesOf(Corpus(1, Many)));

    [Fact]
    public void An_entry_takes_few_bytes_of_the_assembly_beside_its_text()
    {
        var few = Corpus(1, Few);
        var many = Corpus(1, Many);

        var bytes = Compile(many).Length - Compile(few).Length - (2 * (TextOf(Many).Length - TextOf(Few).Length));

        Assert.InRange(bytes / (Many - Few), 0, MostBytesOfAnEntry);
    }

    [Fact]
    public void A_documents_text_stands_in_the_assembly_once()
    {
        var text = Encoding.Unicode.GetBytes("We say no 0 to all of it.");
        var assembly = Compile(Corpus(1, Few)).AsSpan();

        var first = assembly.IndexOf(text);

        Assert.InRange(first, 0, assembly.Length);
        Assert.Equal(-1, assembly[(first + 1)..].IndexOf(text));
    }

    [Fact]
    public void The_first_entry_allocates_little_and_no_more_in_a_larger_corpus()
    {
        var small = AllocatedByFirstEntry(Corpus(2, Few));
        var large = AllocatedByFirstEntry(Corpus(40, Few));

        Assert.InRange(small, 1, MostBytesOfTheFirstEntry);
        Assert.Equal(small, large);
    }

    [Fact]
    public void Files_are_opened_alike_in_one_group_and_in_many() => Assert.Equal(
        "no-0 no-9 no-9 99",
        Corpus(99, Few).Run().Use("""
            return $"{Statements.Find("report-0/no-0")!.Id} {Statements.Find("report-98/no-9")!.Id} {Statements.Report98.No9.Document.Id.Replace("report-98", "no-9")} {Documents.All.Select(d => Statements.ByDocument(d)[0].Document).Distinct().Count()}";
            """));

    private static int TypesOf(SeedFiles files)
    {
        using var reader = new PEReader(new MemoryStream(Compile(files)));
        return reader.GetMetadataReader().TypeDefinitions.Count;
    }

    private static byte[] Compile(SeedFiles files)
    {
        var run = files.Run();
        Assert.Empty(run.Diagnostics);
        using var stream = new MemoryStream();
        Assert.True(run.Output.Emit(stream).Success);
        return stream.ToArray();
    }

    private static long AllocatedByFirstEntry(SeedFiles files) => long.Parse(
        files.Run().Use("""
            var before = GC.GetAllocatedBytesForCurrentThread();
            var words = Statements.Report1.No5.Quote.Text;
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return words.Length > 0 ? allocated.ToString() : words;
            """,
            isForGood: true),
        CultureInfo.InvariantCulture);

    private static SeedFiles Corpus(int documents, int statements) => Enumerable.Range(0, documents).Aggregate(
        new SeedFiles().With("seeds/parties.yaml", "seed: 1\nparties:\n  canada:\n    kind: state\n    name: Canada\n"),
        (files, number) => files
            .With($"seeds/report-{number}.txt", TextOf(statements))
            .With($"seeds/report-{number}.yaml", Annotation(number, statements)));

    private static string TextOf(int statements) =>
        string.Concat(Enumerable.Range(0, statements).Select(number => $"We say no {number} to all of it.\n"));

    private static string Annotation(int document, int statements) => $"seed: 1\ndocument:\n  id: report-{document}\nstatements:\n"
        + string.Concat(Enumerable.Range(0, statements).Select(number =>
            $"  no-{number}:\n    act: reject\n    by: [canada]\n    mode: quoted\n    quote: We say no {number} to\n"));
}
