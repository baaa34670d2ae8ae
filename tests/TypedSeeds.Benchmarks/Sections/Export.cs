using System.Globalization;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The command line that exports a corpus, from the start of its process to the end: CPU time and peak memory.</summary>
internal sealed class Export : ISection
{
    private const int Statements = 10_000;
    private const double MostMilliseconds = 2_000;
    private const double MostBytes = 200e6;

    public string Name => "export";

    public string Title => "9. Export from the command line";

    public IEnumerable<Row> Run()
    {
        using var folder = new TempFolder();
        foreach (var file in CorpusFiles.Of(CorpusMaker.Make(CorpusSize.Of(Statements))))
        {
            var path = Path.Combine(folder.Path, "seeds", file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Content);
        }

        // The start of the runtime and the checks are in every export.
        var check = Measure(folder.Path, "check", "seeds", "--storage", "resource");
        foreach (var format in new[] { "jsonl", "csv", "web-annotation", "brat", "parquet" })
        {
            Console.Error.WriteLine($"  {format} …");
            var runs = Enumerable.Range(0, 3).Select(_ => Measure(folder.Path, "export", "seeds", "--format", format, "-o", "out-" + format)).ToArray();
            var (cpu, peak) = (Figure.Of(runs.Select(run => run.CpuMilliseconds)), runs.Max(run => run.PeakBytes));
            yield return new Row($"export --format {format}", Statements, "CPU ms", cpu)
            {
                Exact = string.Create(CultureInfo.InvariantCulture, $"peak {peak / 1e6:0} MB"),
                IsMet = cpu.Median <= MostMilliseconds && peak <= MostBytes,
                Goal = "≤ 2 s and 200 MB",
            }.Against("check", Figure.Exact(check.CpuMilliseconds));
        }
    }

    // A corpus may break a limit of the compiler that is none of an export: it ends with 1, and the figures are right.
    private static ChildRun Measure(string folder, params string[] words) => ChildProcess.Run("dotnet", [ToolProgram.Path, .. words], folder);
}
