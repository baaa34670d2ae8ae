using System.Globalization;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>Careless and hostile corpora at N and 2N: CPU time and peak memory, each in a process of its own.</summary>
internal sealed class Hostile : ISection
{
    /// <summary>The argument with which a process checks one corpus.</summary>
    public const string Argument = "--hostile";

    private const int Size = 8_000;
    private const double MostGrowth = 2.6;
    private const double MostMilliseconds = 2_000;
    private const double MostBytes = 500e6;

    public string Name => "hostile";

    public string Title => "8. Hostile corpora: N and 2N";

    public IEnumerable<Row> Run()
    {
        foreach (var name in HostileCorpora.Names)
        {
            Console.Error.WriteLine($"  {name} …");

            // What the runtime takes for itself is no cost of a corpus.
            var (nothing, once, twice) = (Measure(name, 1), Measure(name, Size), Measure(name, 2 * Size));
            var (ours, doubled) = (once.CpuMilliseconds - nothing.CpuMilliseconds, twice.CpuMilliseconds - nothing.CpuMilliseconds);
            yield return new Row(name, 2 * Size, "CPU ms, 2N", Figure.Exact(doubled))
            {
                Exact = string.Create(CultureInfo.InvariantCulture, $"{twice.Output.Trim()}; peak {once.PeakBytes / 1e6:0} MB, {twice.PeakBytes / 1e6:0} MB; growth {doubled / Math.Max(1, ours):0.00}"),
                IsMet = doubled <= MostMilliseconds && twice.PeakBytes <= MostBytes && doubled <= MostGrowth * Math.Max(50, ours),
                Goal = "≤ 2 s, 500 MB and 2.6 × N",
            }.Against("N", Figure.Exact(ours));
        }
    }

    /// <summary>In the corpus's process: checks it once.</summary>
    public static int Serve(string name, int size)
    {
        var (annotation, document) = HostileCorpora.Make(name, size);
        var driver = GeneratorHost.Driver(GeneratorHost.Texts([new("report.yaml", annotation), new("report.txt", document)]));
        var result = driver.RunGenerators(GeneratorHost.Empty()).GetRunResult();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{annotation.Length:#,0} characters of YAML, {document.Length:#,0} of text, {result.Diagnostics.Length:#,0} findings"));
        return result.Results[0].Exception is null ? 0 : 1;
    }

    private static ChildRun Measure(string name, int size) =>
        ChildProcess.Run(Environment.ProcessPath!, [.. SectionProcess.OwnAssembly(), Argument, name, size.ToString(CultureInfo.InvariantCulture)]);
}
