using System.Globalization;
using System.Text.RegularExpressions;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Peers;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The first document in a fresh compiler process, with no generator method compiled yet.</summary>
internal sealed partial class FirstDocument : ISection
{
    private const int Runs = 11;
    private const int Statements = 30;

    public string Name => "first";

    public string Title => "1. Generator, cold: the first document of a fresh compiler process";

    public IEnumerable<Row> Run()
    {
        using var folder = new TempFolder();
        var files = CorpusFiles.Of(CorpusMaker.Make(CorpusSize.Of(Statements)));
        var inputs = files.Select(file => $"/additionalfile:\"{folder.Write("seeds/" + file.Name, file.Content)}\"").ToArray();
        string[] yaml = [$"/analyzer:\"{Path.Combine(AppContext.BaseDirectory, "YamlDotNet.dll")}\""];
        string[][] programs =
        [
            [.. inputs, .. yaml, $"/analyzer:\"{Path.Combine(AppContext.BaseDirectory, "TypedSeeds.Generator.dll")}\""],
            [.. inputs, .. yaml, $"/analyzer:\"{FloorGenerator.Compile(folder)}\""],
            inputs,
        ];
        var sources = Csc.Write(folder, Forms.Empty);
        var runs = programs.Select(_ => new List<(double Generator, double Cpu)>()).ToArray();
        for (var run = -1; run < Runs; run++)
        {
            for (var program = 0; program < programs.Length; program++)
            {
                var child = Csc.Run(folder, [.. sources, .. programs[program], "/reportanalyzer"]);
                if (run >= 0)
                {
                    runs[program].Add((GeneratorMilliseconds(child.Output), child.CpuMilliseconds));
                }
            }
        }

        const string Floor = YamlEvents.Name + " in a generator of their own";
        yield return new Row("first document, the generator as the compiler reports it", Statements, "ms", Figure.Of(runs[0].Select(run => run.Generator)))
            .Against(Floor, Figure.Of(runs[1].Select(run => run.Generator)))
            .WithGoalRatio(1.3, "≤ 1.3 × the floor’s own first") with
        { Plot = "First document of a compiler" };
        yield return new Row("first document, the process less one without generator; ours compiles what it generated, too", Statements, "CPU ms", Less(runs[0], runs[2])).Against(Floor, Less(runs[1], runs[2]));
    }

    private static Figure Less(List<(double Generator, double Cpu)> runs, List<(double Generator, double Cpu)> without) =>
        Figure.Of(runs.Zip(without, (run, other) => run.Cpu - other.Cpu));

    private static double GeneratorMilliseconds(string report) =>
        TotalTime().Match(report) is { Success: true } match ? 1_000 * double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"Total generator execution time: ([\d.]+)")]
    private static partial Regex TotalTime();
}
