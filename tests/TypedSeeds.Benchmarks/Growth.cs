using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator;
using YamlDotNet.Core;

namespace TypedSeeds.Benchmarks;

/// <summary>Doubles one measure of a corpus at a time and prints by what factor the generator's time grows: 2 is linear.</summary>
internal static class Growth
{
    private const int Runs = 7;

    private static readonly (string Name, Func<int, CorpusSize> Size)[] Measures =
    [
        ("documents", times => new CorpusSize(20 * times, 30, 0, 4)),
        ("entries a document", times => new CorpusSize(2, 300 * times, 0, 4)),
        ("quotes a document", times => new CorpusSize(2, 10, 500 * times, 4)),
        ("sentences a line", times => new CorpusSize(2, 1_200, 0, 50 * times)),
    ];

    public static void Print()
    {
        Console.WriteLine("| doubled | times | generator, CPU ms (median) | factor | peer: YamlDotNet's events, CPU ms | ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (name, size) in Measures)
        {
            var last = 0.0;
            foreach (var times in new[] { 1, 2, 4, 8 })
            {
                var files = CorpusMaker.Make(size(times)).ToArray();
                var generator = Median(() => Generate(files));
                var peer = Median(() => ParseEvents(files));
                var factor = last > 0 ? (generator / last).ToString("0.00", CultureInfo.InvariantCulture) : "";
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {times} | {generator:0.0} | {factor} | {peer:0.0} | {generator / peer:0.00} |"));
                last = generator;
            }
        }
    }

    private static void Generate((string Path, string Content)[] files)
    {
        var texts = files.Select(file => (AdditionalText)new MemoryText(file.Path, SourceText.From(file.Content))).ToArray();
        var driver = CSharpGeneratorDriver.Create([new TypedSeedsGenerator().AsSourceGenerator()], texts);
        var run = driver.RunGenerators(CSharpCompilation.Create("Growth")).GetRunResult();
        var problem = run.Diagnostics.FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error);
        if (problem is not null)
        {
            throw new InvalidOperationException(problem.ToString());
        }
    }

    private static void ParseEvents((string Path, string Content)[] files)
    {
        foreach (var (path, content) in files)
        {
            if (path.EndsWith(".yaml", StringComparison.Ordinal))
            {
                var parser = new Parser(new Scanner(new StringReader(content), skipComments: true));
                while (parser.MoveNext())
                {
                    continue;
                }
            }
        }
    }

    private static double Median(Action action)
    {
        action();
        var times = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            action();
            times[run] = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }
}
