using TypedSeeds.Benchmarks.Scale;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>What the benchmarks do with a million statements, done with few: packages built and exported by two processes, and asked by DuckDB.</summary>
[Collection(SharedFeed.Name)]
public sealed class ScaleTests(PackedFeed feed)
{
    [Fact]
    public void Packages_that_two_processes_build_and_export_are_one_data_set_with_all_that_was_made()
    {
        using var folder = new TemporaryFolder();
        var result = new ScaleRun(new(Repository.Root, feed.Folder, feed.Version, Tool.Program), folder.Path, new(Packages: 4, StatementsOfPackage: 500), static _ => { }).Run();

        Assert.Equal(result.Made, result.Found);
        Assert.StartsWith("68 documents, ", result.Made[0], StringComparison.Ordinal);
        Assert.EndsWith(" 2000 statements", result.Made[0], StringComparison.Ordinal);
        Assert.Equal(Files(4, documents: 17), Directory.GetFiles(Path.Combine(folder.Path, "exports"), "*.parquet", SearchOption.AllDirectories).Length);
        Assert.Equal(4, Directory.GetFiles(Path.Combine(folder.Path, "feed"), "Reports*.nupkg").Length);
        Assert.Empty(Directory.GetDirectories(Path.Combine(folder.Path, "projects")));
    }

    // Each of five tables has a file for each document, and all but that of documents and that of quotes one for what belongs to none.
    private static int Files(int packages, int documents) => packages * ((5 * documents) + 3);

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("typed-seeds-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
