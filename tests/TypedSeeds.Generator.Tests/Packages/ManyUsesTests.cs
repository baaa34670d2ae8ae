using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Packages;

/// <summary>However many names, kinds and packages a change brings, twice as many take twice the work.</summary>
public class ManyUsesTests
{
    /// <summary>1.3 times linear.</summary>
    private const double MostGrowth = 2.6;

    [Theory]
    [InlineData("kinds")]
    [InlineData("uses")]
    public void Twice_as_many_names_for_a_package_of_twice_as_many_lines_take_twice_the_memory(string what)
    {
        Run(what, 10);
        var (once, twice) = (AllocatedBy(what, 400), AllocatedBy(what, 800));

        Assert.InRange((double)twice / once, 1, MostGrowth);
    }

    [Fact]
    public void A_second_name_for_a_package_is_one_error_and_nothing_more_is_said_of_what_it_names()
    {
        var run = Run("kinds", 3, "topics: { a: { name: A, broader: a1:unknown } }\n");

        Assert.Equal(["SEED2036", "SEED2036"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void The_ways_back_of_all_packages_are_found_in_one_walk()
    {
        // Each package uses all after it, and the last one the corpus.
        const int Packages = 60;
        var files = Enumerable.Range(0, Packages).Aggregate(
            new SeedFiles().WithProperty("PackageId", "Own").With("seeds/a.yaml", "seed: 1\nuses:\n" + string.Concat(Enumerable.Range(0, Packages).Select(static i => $"  a{i}: P{i}\n"))),
            static (files, i) => files.With($"packages/P{i}.typed-seeds", DataPackage.IndexWith(
                [$"package|P{i}|1", $"namespace|P{i}", .. Enumerable.Range(i + 1, Packages - i).Select(static next => $"uses|u|{(next == Packages ? "Own" : $"P{next}")}|1")])));

        var cycles = files.Run().Diagnostics.Where(static diagnostic => diagnostic.Id == "SEED2038").Select(static diagnostic => diagnostic.GetMessage(null)).ToArray();

        Assert.Equal(Packages, cycles.Length);
        Assert.All(cycles, static message => Assert.Matches("Own → P[0-9]+ → Own", message));
    }

    [Theory]
    [InlineData("A", "Own → A → B → Own")]
    [InlineData("b", "Own → b → Own")]
    [InlineData("own", "Own → Own")]
    [InlineData("C", null)]
    [InlineData("D", null)]
    [InlineData("Nobody", null)]
    public void A_way_back_is_the_shortest_and_one_that_does_not_come_back_is_none(string package, string? way)
    {
        var indexes = new[] { ("A", "C,B"), ("B", "OWN,A"), ("C", "D"), ("D", "C") }.Select(static index => Stages.ReadIndex(InputText.Of(
            $"/p/{index.Item1}.typed-seeds",
            DataPackage.IndexWith([$"package|{index.Item1}|1", $"namespace|{index.Item1}", .. index.Item2.Split(',').Select(static use => $"uses|u|{use}|1")]))));

        Assert.Equal(way, new PackageCycle(new(UseSections.Of(AnnotationFiles.Of([])), new([.. indexes]), "Own")).Find(package));
        Assert.Null(new PackageCycle(new(UseSections.Of(AnnotationFiles.Of([])), new([.. indexes]), string.Empty)).Find(package));
    }

    private static double AllocatedBy(string what, int count)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(what, count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static GeneratorRun Run(string what, int count, string more = "")
    {
        var lines = Enumerable.Range(0, count).Select(i => what == "kinds" ? $"kind|k{i}|s{i}|K{i}|S{i}|corpus|" : $"uses|u|Q.Q{i}|1");
        return new SeedFiles()
            .With("packages/C.typed-seeds", DataPackage.IndexWith(["package|C|1", "namespace|Core", .. lines]))
            .With("seeds/a.yaml", "seed: 1\nuses:\n" + string.Concat(Enumerable.Range(0, count).Select(static i => $"  a{i}: C\n")) + more)
            .Run();
    }
}
