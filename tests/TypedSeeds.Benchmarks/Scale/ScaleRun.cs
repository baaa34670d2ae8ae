using System.Diagnostics;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>
/// Makes packages, builds, exports and gathers them by several processes at a time, and asks the data set of all. Each process has one
/// package at a time; its project and its files of single documents are deleted when it is gathered. So of a package remain its package and
/// a file for each table.
/// </summary>
/// <param name="tools">What builds, exports and asks.</param>
/// <param name="folder">The folder of the run.</param>
/// <param name="size">How much is made.</param>
/// <param name="tell">Takes what is done.</param>
/// <param name="longest">After this time no further package is begun, and those that are done are asked.</param>
internal sealed class ScaleRun(ScaleTools tools, string folder, ScaleSize size, Action<string> tell, TimeSpan? longest = null)
{
    private const string Tables = "*.parquet";

    private readonly MemoryGauge _gauge = new();
    private readonly ScaleQueries _queries = new(tools);
    private readonly DatabaseProgram _database = new(tools, folder, Path.Combine(folder, "packages"));

    private string Feed => Path.Combine(folder, "feed");

    private string Exports => Path.Combine(folder, "exports");

    private string Gathered => Path.Combine(folder, "gathered");

    private string Packages => Path.Combine(folder, "packages");

    public ScaleResult Run()
    {
        Directory.CreateDirectory(Feed);
        Directory.CreateDirectory(Exports);
        Directory.CreateDirectory(Gathered);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), tools.NuGetConfig);
        _database.Build();
        var clock = Stopwatch.StartNew();
        var costs = Build(clock);
        var (building, peak) = (clock.Elapsed, _gauge.PeakBytes);
        tell("asked …");
        var (asked, steps) = _database.Run(folder, _queries.Asking(Gathered), new());
        return new(costs, building, peak, asked, steps);
    }

    private PackageCost[] Build(Stopwatch clock)
    {
        var (costs, next, done) = (new PackageCost[size.Packages], 0, 0);
        Task.WaitAll(Enumerable.Range(0, ScaleSize.Processes).Select(_ => Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning)).ToArray());
        return [.. costs.Where(static cost => cost is not null)];

        void Work()
        {
            for (var number = Interlocked.Increment(ref next) - 1; number < costs.Length && !(clock.Elapsed > longest); number = Interlocked.Increment(ref next) - 1)
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

                tell(FormattableString.Invariant($"{Interlocked.Increment(ref done)} of {costs.Length} packages built, exported and gathered; the last took {costs[number].Cpu.TotalSeconds:0.0} s of CPU"));
            }
        }
    }

    private PackageCost Build(ScalePackage package)
    {
        var clock = Stopwatch.StartNew();
        var made = package.Write(size.StatementsOfPackage);
        var writing = clock.Elapsed;
        var source = SizeOf([package.Folder], "*").Bytes;
        var packed = BoundedProcess.Run(package.Folder, Packages, _gauge, "pack", "-c", "Release", "-nologo", "-v:q", "-m:1", "-o", Feed);
        var export = Path.Combine(Exports, package.Name);
        var exported = BoundedProcess.Run(package.Folder, Packages, _gauge, "exec", "--roll-forward", "Major", tools.Tool, "export", ".", "--format", "parquet", "-o", export);
        var (bytes, files) = SizeOf([export], Tables);
        var (gathered, _) = _database.Run(package.Folder, _queries.Gathering(export, Gathered), _gauge);
        var (least, few) = SizeOf(Directory.GetDirectories(Gathered).Select(table => Path.Combine(table, "package=" + package.Name)), Tables);
        Directory.Delete(package.Folder, recursive: true);
        Directory.Delete(export, recursive: true);
        return new(made, writing, packed, exported, source, new FileInfo(Path.Combine(Feed, package.Name + ".1.0.0.nupkg")).Length, bytes, files, gathered, least, few);
    }

    private static (long Bytes, int Files) SizeOf(IEnumerable<string> folders, string files)
    {
        var found = folders.SelectMany(folder => new DirectoryInfo(folder).GetFiles(files, SearchOption.AllDirectories)).ToArray();
        return (found.Sum(static file => file.Length), found.Length);
    }
}
