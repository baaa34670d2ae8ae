using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Peers;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>From corpus to sources in a fresh driver, in a warm compiler.</summary>
internal sealed class Cold : ISection
{
    private const int Runs = 9;

    // Beyond some ten thousand statements, documents must be resources.
    private const int MostInLiterals = 10_000;
    private const double MostOfFloor = 1.5;
    private const double MostOfSecond = 1_000;

    private static readonly int[] Sizes = [100, 1_000, 10_000];

    public string Name => "cold";

    public string Title => "1. Generator, cold: corpus → sources";

    public IEnumerable<Row> Run()
    {
        foreach (var size in Sizes)
        {
            foreach (var row in Measure(CorpusSize.Of(size)))
            {
                yield return row.Exact.Length > 0 && size == Sizes[^1]
                    ? row.WithGoalRatio(MostOfFloor, "≤ 1.5 × the floor") with { Plot = "Corpus to sources, 10,000" }
                    : row;
            }
        }

        foreach (var row in Measure(new CorpusSize(20_000, 20)))
        {
            var named = row with { Measure = row.Measure + ", 1,000 documents × 20" };
            yield return row.Exact.Length > 0 ? named.WithGoal(MostOfSecond, "≤ 1 s of one core") : named;
        }
    }

    // After the last output the driver may parse the generated code; that is the compiler's work for any generator.
    private static IEnumerable<Row> Measure(CorpusSize size)
    {
        var isResource = size.Statements > MostInLiterals;
        var files = CorpusFiles.Of(CorpusMaker.Make(size));
        var annotations = files.Where(file => file.IsAnnotation).ToArray();
        var texts = GeneratorHost.Texts(files);
        var sources = GeneratorHost.Generate(files, isResource).Select(source => source.SourceText).ToArray();
        var whole = new List<double>();
        var samples = Alternation.Run(
            Runs,
            () => Generate(texts, isResource, whole),
            () => Alternation.Milliseconds(() => Array.ForEach(sources, source => CSharpSyntaxTree.ParseText(source, GeneratorHost.ParseOptions))),
            () => Alternation.Milliseconds(() => YamlEvents.Parse(annotations)));
        var floor = new Row("corpus → sources", size.Statements, "CPU ms", Figure.Of(samples[0])) { Peer = YamlEvents.Name, Theirs = Figure.Of(samples[2]) };
        yield return floor with { Exact = Counts(annotations, sources) };
        yield return floor with { Measure = "driver in all", Ours = Figure.Of(whole.TakeLast(Runs)) };
        yield return floor with { Measure = "the compiler's parse alone", Ours = Figure.Of(samples[1]) };
    }

    private static double Generate(ImmutableArray<AdditionalText> texts, bool isResource, List<double> whole)
    {
        var generator = new ClockedGenerator();
        var driver = GeneratorHost.Driver(texts, isResource, generator: generator);
        var empty = GeneratorHost.Empty();
        var before = CpuClock.Thread;
        driver.RunGenerators(empty);
        whole.Add((CpuClock.Thread - before).TotalMilliseconds);
        return (generator.Done - before).TotalMilliseconds;
    }

    private static string Counts(CorpusFile[] annotations, SourceText[] sources) => string.Create(
        CultureInfo.InvariantCulture,
        $"{annotations.Length:#,0} annotations, {annotations.Sum(file => (long)Encoding.UTF8.GetByteCount(file.Content)):#,0} B; {sources.Length} sources, {sources.Sum(source => (long)source.Length):#,0} characters");
}
