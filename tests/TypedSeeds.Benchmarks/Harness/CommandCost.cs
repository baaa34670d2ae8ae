using System.Globalization;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>A command of the tool over a corpus and over one of half its documents, each run in a process of its own.</summary>
internal sealed class CommandCost : IDisposable
{
    private const int Runs = 3;

    /// <summary>Twice the work in at most so many times the time, as an exponent; the start of the process hides a part of what grows.</summary>
    private const double MostExponent = 1.15;

    private const string Project =
        "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TypedSeedsDocumentStorage>resource</TypedSeedsDocumentStorage></PropertyGroup></Project>";

    private readonly TempFolder _whole;
    private readonly TempFolder _half;

    public CommandCost(CorpusSize size)
    {
        Size = size;
        Corpus = CorpusMaker.Make(size);
        (_whole, _half) = (Write(Corpus), Write(CorpusMaker.Make(size with { Statements = size.Statements / 2 })));
    }

    public CorpusSize Size { get; }

    public MadeCorpus Corpus { get; }

    /// <summary>The folder with the whole corpus, in its folder <c>seeds</c>.</summary>
    public string Folder => _whole.Path;

    /// <summary>Measures a command.</summary>
    /// <param name="mostSeconds">The goal: the CPU seconds, at most.</param>
    /// <param name="mostMegabytes">The goal: the peak memory, at most.</param>
    /// <param name="words">The command.</param>
    public Row Measure(double mostSeconds, double mostMegabytes, params string[] words)
    {
        Console.Error.WriteLine($"  {string.Join(' ', words)} …");
        var half = Figure.Of(Run(_half.Path, words).Select(static run => run.CpuMilliseconds));
        var runs = Run(_whole.Path, words);
        var (cpu, peak) = (Figure.Of(runs.Select(static run => run.CpuMilliseconds)), runs.Max(static run => run.PeakBytes));
        var exponent = Math.Log2(cpu.Median / half.Median);
        return new Row(string.Join(' ', words), Size.Statements, "CPU ms", cpu)
        {
            Exact = string.Create(CultureInfo.InvariantCulture, $"peak {peak / 1e6:0} MB; half of it {half.Median:#,0} ms, exponent {exponent:0.00}"),
            IsMet = cpu.Median <= mostSeconds * 1e3 && peak <= mostMegabytes * 1e6 && exponent <= MostExponent,
            Goal = string.Create(CultureInfo.InvariantCulture, $"≤ {mostSeconds} s and {mostMegabytes} MB, linear"),
        };
    }

    public void Dispose()
    {
        _whole.Dispose();
        _half.Dispose();
    }

    private static ChildRun[] Run(string folder, string[] words) => [.. Enumerable.Range(0, Runs).Select(_ => ChildProcess.Run("dotnet", [ToolProgram.Path, .. words], folder))];

    // So many documents are resources, as the project says: literals have a limit.
    private static TempFolder Write(MadeCorpus corpus)
    {
        var folder = new TempFolder();
        folder.Write("Corpus.csproj", Project);
        foreach (var file in CorpusFiles.Of(corpus))
        {
            folder.Write("seeds/" + file.Name, file.Content);
        }

        return folder;
    }
}
