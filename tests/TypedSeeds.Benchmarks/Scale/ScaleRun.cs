using System.Diagnostics;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>
/// Makes packages, builds and exports them by several processes at a time, and asks the data set of all. Each process has one
/// package at a time, and its project is deleted when it is exported, so neither memory nor disk grow with the packages in work.
/// </summary>
internal sealed class ScaleRun(ScaleTools tools, string folder, ScaleSize size, Action<string> tell)
{
    private readonly MemoryGauge _gauge = new();

    private string Feed => Path.Combine(folder, "feed");

    private string Exports => Path.Combine(folder, "exports");

    private string Packages => Path.Combine(folder, "packages");

    public ScaleResult Run()
    {
        Directory.CreateDirectory(Feed);
        Directory.CreateDirectory(Exports);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), tools.NuGetConfig);
        var clock = Stopwatch.StartNew();
        var costs = Build();
        var (building, peak) = (clock.Elapsed, _gauge.PeakBytes);
        tell("asked …");
        var (asked, steps) = new AskedDataSet(tools, folder, Exports).Ask(Packages, new());
        return new(costs, building, peak, asked, steps);
    }

    private PackageCost[] Build()
    {
        var (costs, next, done) = (new PackageCost[size.Packages], 0, 0);
        Task.WaitAll(Enumerable.Range(0, ScaleSize.Processes).Select(_ => Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning)).ToArray());
        return costs;

        void Work()
        {
            for (var number = Interlocked.Increment(ref next) - 1; number < costs.Length; number = Interlocked.Increment(ref next) - 1)
            {
                try
                {
                    costs[number] = Build(new ScalePackage(tools, folder, number));
                }
                catch
                {
                    // What the other process would still build is of no use.
                    Interlocked.Exchange(ref next, costs.Length);
                    throw;
                }

                tell(FormattableString.Invariant($"{Interlocked.Increment(ref done)} of {costs.Length} packages built and exported"));
            }
        }
    }

    private PackageCost Build(ScalePackage package)
    {
        var clock = Stopwatch.StartNew();
        var made = package.Write(size.StatementsOfPackage);
        var writing = clock.Elapsed;
        var source = SizeOf(package.Folder).Bytes;
        var packed = BoundedProcess.Run(package.Folder, Packages, _gauge, "pack", "-c", "Release", "-nologo", "-v:q", "-m:1", "-o", Feed);
        var export = Path.Combine(Exports, package.Name);
        var exported = BoundedProcess.Run(package.Folder, Packages, _gauge, "exec", "--roll-forward", "Major", tools.Tool, "export", ".", "--format", "parquet", "-o", export);
        var (bytes, files) = SizeOf(export);
        Directory.Delete(package.Folder, recursive: true);
        return new(made, writing, packed, exported, source, new FileInfo(Path.Combine(Feed, package.Name + ".1.0.0.nupkg")).Length, bytes, files);
    }

    private static (long Bytes, int Files) SizeOf(string folder)
    {
        var files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        return (files.Sum(static file => file.Length), files.Length);
    }
}
