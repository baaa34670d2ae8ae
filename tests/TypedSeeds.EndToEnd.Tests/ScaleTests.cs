using System.Globalization;
using System.Text.RegularExpressions;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Scale;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>What the benchmarks do with a million statements, done with few: packages built, exported and gathered by two processes, and asked by DuckDB.</summary>
[Collection(SharedFeed.Name)]
public sealed partial class ScaleTests(PackedFeed feed)
{
    private const int Tables = 5;

    [Fact]
    public void Packages_that_two_processes_build_and_export_are_one_data_set_with_all_that_was_made()
    {
        using var folder = new TemporaryFolder();
        var result = new ScaleRun(new(Repository.Root, feed.Folder, feed.Version, Tool.Program), folder.Path, new(Packages: 4, StatementsOfPackage: 500), static _ => { }).Run();

        Assert.Equal(result.Made, result.Found);
        Assert.StartsWith("68 documents, ", result.Made[0], StringComparison.Ordinal);
        Assert.EndsWith(" 2000 statements", result.Made[0], StringComparison.Ordinal);
        Assert.Equal(Files(4, documents: 17), result.Packages.Sum(package => package.ExportFiles));
        Assert.Equal(4 * Tables, Directory.GetFiles(Path.Combine(folder.Path, "gathered"), "*.parquet", SearchOption.AllDirectories).Length);
        Assert.All(result.Packages, package => Assert.InRange(package.GatheredBytes, 1, package.ExportBytes / 5));
        Assert.Empty(Directory.GetDirectories(Path.Combine(folder.Path, "exports")));
        Assert.Equal(4, Directory.GetFiles(Path.Combine(folder.Path, "feed"), "Reports*.nupkg").Length);
        Assert.Empty(Directory.GetDirectories(Path.Combine(folder.Path, "projects")));
    }

    [Fact]
    public void The_page_tells_the_size_that_the_benchmark_makes()
    {
        var size = ScaleSize.Whole;
        var documents = CorpusSize.Of(size.StatementsOfPackage).Documents;

        Assert.Contains(Text($"makes {size.Statements:#,0} statements as {size.Packages} packages of {size.StatementsOfPackage:#,0}"), Page, StringComparison.Ordinal);
        Assert.Contains(Text($"{size.Packages * documents:#,0} documents"), Page, StringComparison.Ordinal);
        Assert.Contains(Text($"{Files(size.Packages, documents):#,0} files"), Page, StringComparison.Ordinal);
        Assert.Contains(Text($"{size.Packages * Tables} files"), Page, StringComparison.Ordinal);
        Assert.Contains(Text($"to {ScaleSize.HeapBytes >> 20} MiB"), Page, StringComparison.Ordinal);
        Assert.Contains($"`memory_limit` of {ScaleSize.DatabaseMemory.Replace("MiB", " MiB", StringComparison.Ordinal)}", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_times_of_many_machines_follow_from_those_of_one_package_by_the_rule_of_the_page()
    {
        var steps = StepOfPackage().Matches(Page).Select(static step => Number(step.Groups["seconds"])).ToArray();
        var machines = Machines().Matches(Page);

        Assert.Equal(4, steps.Length);
        Assert.Equal(new[] { 1m, 10, 50, 100 }, machines.Select(static row => Number(row.Groups["machines"])));
        Assert.All(machines, row =>
        {
            var rounds = Math.Ceiling(ScaleSize.Whole.Packages / (ScaleSize.Processes * Number(row.Groups["machines"])));
            Assert.Equal(rounds, Number(row.Groups["rounds"]));
            Assert.Equal((double)(rounds * steps.Sum()), (double)Number(row.Groups["seconds"]), tolerance: 0.5);
        });
    }

    private static string Page => File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/scale.md")).ReplaceLineEndings("\n");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static decimal Number(Group group) => decimal.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (write|pack|export|gather) a package \| (?<seconds>[0-9.]+) s \|", RegexOptions.Multiline)]
    private static partial Regex StepOfPackage();

    [GeneratedRegex(@"^\| (?<machines>\d+) \| (?<rounds>\d+) \| (?<seconds>[0-9.]+) s \|$", RegexOptions.Multiline)]
    private static partial Regex Machines();

    // Each of five tables has a file for each document, and all but that of documents and that of quotes one for what belongs to none.
    private static int Files(int packages, int documents) => packages * ((Tables * documents) + 3);

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("typed-seeds-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
