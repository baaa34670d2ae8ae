using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;
using TypedSeeds.Benchmarks.Scale;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>
/// Beyond one machine: a million statements as a hundred packages, built, exported and gathered by two processes, and asked by DuckDB.
/// It takes long, so it runs by its name alone. Variables of the environment give another number of packages, and the minutes after which none is begun.
/// </summary>
internal sealed class Beyond : ISection
{
    private const string PackagesVariable = "TYPEDSEEDS_PACKAGES";
    private const string MinutesVariable = "TYPEDSEEDS_MINUTES";

    public string Name => "beyond";

    public string Title => "15. Beyond one machine: packages built and exported by two processes, and asked by DuckDB";

    public TimeSpan Longest => TimeSpan.FromHours(2);

    public IEnumerable<Row> Run()
    {
        var size = ScaleSize.Whole with { Packages = Given(PackagesVariable) ?? ScaleSize.Whole.Packages };
        var longest = Given(MinutesVariable) is { } minutes ? TimeSpan.FromMinutes(minutes) : (TimeSpan?)null;
        using var folder = new TempFolder();
        var result = new ScaleRun(PackTools(folder), folder.Path, size, static text => Console.Error.WriteLine($"  {text}"), longest).Run();
        if (!result.Made.SequenceEqual(result.Found))
        {
            throw new InvalidOperationException($"There was made: {string.Join("; ", result.Made)}. There was found: {string.Join("; ", result.Found)}.");
        }

        return Rows(result);
    }

    private static int? Given(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<Row> Rows(ScaleResult result)
    {
        var packages = result.Packages;
        var statements = packages.Sum(static package => package.Made.Statements);
        yield return Of("a package made and written", packages, static package => package.Writing) with { Exact = $"{Megabytes(packages.Average(static package => package.SourceBytes))} of annotations and documents" };
        yield return Measured("a package restored, compiled and packed", packages, static package => package.Packed, $"a package of {Megabytes(packages.Average(static package => package.PackageBytes))}");
        yield return Measured("a package exported to Parquet", packages, static package => package.Exported, string.Create(CultureInfo.InvariantCulture, $"{packages.Average(static package => package.ExportFiles):#,0} files of {Megabytes(packages.Average(static package => package.ExportBytes))}"));
        yield return Measured("a package gathered by DuckDB", packages, static package => package.Gathered, string.Create(CultureInfo.InvariantCulture, $"{packages.Average(static package => package.GatheredFiles):#,0} files of {Megabytes(packages.Average(static package => package.GatheredBytes))}"));
        yield return new Row($"all {packages.Count} packages by {ScaleSize.Processes} processes", statements, "s", Figure.Exact(result.Building.TotalSeconds))
        {
            Exact = string.Create(CultureInfo.InvariantCulture, $"CPU {packages.Sum(static package => package.Cpu.TotalSeconds):#,0} s; peak of all {result.PeakBytes / 1e6:#,0} MB; packages {packages.Sum(static package => package.PackageBytes) / 1e6:#,0} MB, exports {packages.Sum(static package => package.ExportBytes) / 1e6:#,0} MB in {packages.Sum(static package => package.ExportFiles):#,0} files, gathered {packages.Sum(static package => package.GatheredBytes) / 1e6:#,0} MB in {packages.Sum(static package => package.GatheredFiles):#,0} files"),
        };
        foreach (var step in result.Steps)
        {
            yield return new Row($"DuckDB: {step.Heading}", statements, "s", Figure.Exact(step.ClockSeconds))
            {
                Exact = string.Create(CultureInfo.InvariantCulture, $"CPU {step.CpuSeconds:0.0} s; {step.Lines.Count:#,0} rows{(step.Lines.Count is > 0 and <= 3 ? $": {string.Join("; ", step.Lines)}" : string.Empty)}"),
            };
        }

        yield return new Row("DuckDB: all of that", statements, "s", Figure.Exact(result.Asked.Clock.TotalSeconds))
        {
            Exact = string.Create(CultureInfo.InvariantCulture, $"CPU {result.Asked.Cpu.TotalSeconds:0.0} s; peak {result.Asked.PeakBytes / 1e6:#,0} MB"),
        };
    }

    private static Row Measured(string name, IReadOnlyList<PackageCost> packages, Func<PackageCost, MeasuredRun> run, string size) => Of(name, packages, package => run(package).Clock) with
    {
        Exact = string.Create(CultureInfo.InvariantCulture, $"CPU {Figure.Of(packages.Select(package => run(package).Cpu.TotalSeconds)).Median:0.0} s; peak {packages.Max(package => run(package).PeakBytes) / 1e6:#,0} MB; {size}"),
    };

    private static Row Of(string name, IReadOnlyList<PackageCost> packages, Func<PackageCost, TimeSpan> time) =>
        new(name, packages[0].Made.Statements, "s", Figure.Of(packages.Select(package => time(package).TotalSeconds)));

    private static string Megabytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

    /// <summary>
    /// Packs the generator as it is now, under a version of this run alone: what the machine has of another run under the same version would
    /// be taken for it.
    /// </summary>
    private static ScaleTools PackTools(TempFolder folder)
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));
        var feed = folder.File("tools");
        var version = string.Create(CultureInfo.InvariantCulture, $"{XDocument.Load(Path.Combine(root, "Directory.Build.props")).Descendants("Version").Single().Value}-run.{DateTime.UtcNow.Ticks}");
        Console.Error.WriteLine("  the generator is packed …");
        ChildProcess.Run(DotNet.Host, ["pack", Path.Combine(root, "runtime/TypedSeeds"), "-c", "Release", "-nologo", "-v:q", "-o", feed, "-p:RunAnalyzersDuringBuild=false", "-p:PackageVersion=" + version], root);
        return new(root, feed, version, ToolProgram.Path);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
