using System.Globalization;
using System.Text;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Peers;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The cost of compiling generated code. The sources exist already, so the figures include no generator.</summary>
internal sealed class Compile : ISection
{
    private const int WarmRuns = 5;
    private const int ColdRuns = 3;
    private const int Small = 1_000;
    private const int Large = 10_000;
    private const int Huge = 100_000;
    private const double Megabyte = 1e6;

    public string Name => "compile";

    public string Title => "3. Compile of the generated code";

    public IEnumerable<Row> Run()
    {
        var small = CorpusMaker.Make(CorpusSize.Of(Small));
        var large = CorpusMaker.Make(CorpusSize.Of(Large));
        (Form, Form)[] pairs =
        [
            (Forms.Typed(small), Forms.Typed(large)),
            (Forms.StaticFields(small), Forms.StaticFields(large)),
            (Forms.Json(small), Forms.Json(large)),
        ];
        return Sizes(large).Concat(Warm(pairs)).Concat(Cold(pairs)).Concat(Resources());
    }

    private static IEnumerable<Row> Sizes(MadeCorpus corpus)
    {
        var documents = Figure.Exact(corpus.Documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document.Text.Content)));
        var literal = Size(Forms.Typed(corpus)).Against("the documents in UTF-8", documents).WithGoalRatio(2.6, "≤ 2.6 × with literals");
        yield return literal with { Measure = "assembly with literals", Plot = "Assembly with literals, 10,000" };
        var resource = Size(Forms.Typed(corpus, isResource: true)).Against("the documents in UTF-8", documents).WithGoalRatio(1.5, "≤ 1.5 × with resources");
        yield return resource with { Measure = "assembly with resources", Plot = "Assembly with resources, 10,000" };
        yield return Size(Forms.StaticFields(corpus)).Against("the documents in UTF-8", documents) with { Measure = "assembly of static fields, for comparison" };
        yield return Size(Forms.Json(corpus)).Against("the documents in UTF-8", documents) with { Measure = "assembly of embedded JSON, for comparison" };
    }

    private static Row Size(Form form) => new("assembly", Large, "B", Figure.Exact(ProgramCompiler.Compile([form]).Length))
    {
        Exact = string.Create(CultureInfo.InvariantCulture, $"{form.Sources.Count} sources, {form.Sources.Sum(source => (long)source.Content.Length):#,0} characters"),
    };

    private static IEnumerable<Row> Warm((Form Small, Form Large)[] pairs)
    {
        var actions = pairs.SelectMany(pair => new[] { pair.Small, pair.Large }).Select(form => (Func<double>)(() => Alternation.Milliseconds(() => ProgramCompiler.Compile([form]))));
        var samples = Alternation.Run(WarmRuns, [.. actions]);
        return Marginal("warm compiler", pairs, samples, 0.3, "≤ 0.3 × (a)", "Compile, warm, per statement");
    }

    private static IEnumerable<Row> Cold((Form Small, Form Large)[] pairs)
    {
        using var compilation = new ColdCompilation([.. pairs.SelectMany(pair => new[] { pair.Small, pair.Large }), Forms.Empty]);
        var runs = compilation.Run(ColdRuns);
        var samples = runs.Select(runsOfForm => runsOfForm.Select(run => run.CpuMilliseconds).ToArray()).ToArray();
        var peaks = runs.Select(runsOfForm => Figure.Of(runsOfForm.Select(run => run.PeakBytes / Megabyte))).ToArray();
        foreach (var row in Marginal("fresh compiler", pairs, samples, 0.6, "≤ 0.6 × (a)", "Compile, cold, per statement"))
        {
            yield return row;
        }

        var peak = new Row("peak memory of a fresh compiler", Large, "MB", peaks[1]).WithGoal(240, "≤ 240 MB where an empty program takes 100");
        yield return peak.Against(Forms.Empty.Peer, peaks[^1]);
        yield return (peak with { Goal = string.Empty, IsMet = null, Plot = "Compiler's peak memory, 10,000" }).Against(pairs[1].Large.Peer, peaks[3]);
        yield return (peak with { Goal = string.Empty, IsMet = null }).Against(pairs[2].Large.Peer, peaks[5]);
    }

    // Per statement: the cost of the nine thousand additional statements.
    private static IEnumerable<Row> Marginal(string compiler, (Form Small, Form Large)[] pairs, double[][] samples, double goal, string goalText, string plot)
    {
        Figure Of(int pair) => Figure.Of(samples[2 * pair].Zip(samples[(2 * pair) + 1], (small, large) => (large - small) * 1e3 / (Large - Small)));
        for (var peer = 1; peer < pairs.Length; peer++)
        {
            var row = new Row($"a statement more, {compiler}", Large, "CPU µs", Of(0)).Against(pairs[peer].Large.Peer, Of(peer));
            yield return peer == 1 ? row.WithGoalRatio(goal, goalText) with { Plot = plot } : row;
            yield return new Row($"the whole corpus, {compiler}", Large, "CPU ms", Figure.Of(samples[1])).Against(pairs[peer].Large.Peer, Figure.Of(samples[(2 * peer) + 1]));
        }
    }

    private static IEnumerable<Row> Resources()
    {
        const string Goal = "compiles in under 1 GB, loads and runs";
        var corpus = CorpusMaker.Make(CorpusSize.Of(Huge));
        Form form;
        try
        {
            form = Forms.Typed(corpus, isResource: true);
        }
        catch (InvalidOperationException refusal)
        {
            return [new Row("with resources", Huge, "MB", Figure.Exact(double.NaN)) { Goal = Goal, IsMet = false, Exact = refusal.Message }];
        }

        using var compilation = new ColdCompilation([form]);
        var run = compilation.Run(1)[0][0];
        using var program = MeasuredProgram.JustInTime(form);
        var use = program.Run(form, "All");
        return
        [
            new Row("peak memory of a fresh compiler, with resources", Huge, "MB", Figure.Exact(run.PeakBytes / Megabyte)).WithGoal(1_000, Goal),
            new Row("a fresh compiler, with resources", Huge, "CPU ms", Figure.Exact(run.CpuMilliseconds)),
            new Row("all entries with their text, with resources, per entry", Huge, "CPU µs", Figure.Exact(use.CpuMilliseconds * 1e3 / Huge)),
        ];
    }
}
