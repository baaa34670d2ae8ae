using System.Globalization;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Peers;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>Each measure at N, 2N, 4N and 8N, and the exponent of its growth: 0 is constant, 1 linear, 2 quadratic.</summary>
internal sealed class Growth : ISection
{
    private const int Runs = 3;
    private const int Statements = 1_250;
    private const double Linear = 1.15;
    private const double Constant = 0.15;

    private static readonly int[] Times = [1, 2, 4, 8];

    public string Name => "growth";

    public string Title => "7. Growth: the exponent over N, 2N, 4N, 8N";

    public IEnumerable<Row> Run()
    {
        yield return Row("corpus → sources", Statements, Linear, Cold);
        yield return Row("one quote edited, statements of all documents", 2 * Statements, Constant, Edit);
        yield return Row("compile, warm", Statements, Linear, Compile);
        yield return Row("first entry", Statements, Constant, size => Use(size, "First", use => use.CpuMilliseconds));
        yield return Row("all entries with their text", Statements, Linear, size => Use(size, "All", use => use.CpuMilliseconds));
        yield return Row("held after all entries", Statements, Linear, size => Use(size, "All", use => use.HeldBytes), "B");
        yield return Row("an index by party, once all is read", Statements, Linear, size => Use(size, "Index", use => use.CpuMilliseconds));
        yield return Row("quotes found in a long document", Statements, Linear, Anchor);
        yield return Row("wrong quotes in a document of 1 MB", 125, Linear, Wrong);
    }

    private static Row Row(string measure, int least, double most, Func<int, Figure> measureAt, string unit = "CPU ms")
    {
        var sizes = Times.Select(times => least * times).ToArray();
        var figures = sizes.Select(size =>
        {
            Console.Error.WriteLine($"  {measure}, {size} …");
            return measureAt(size);
        }).ToArray();
        var points = sizes.Zip(figures, (size, figure) => (Math.Log(size), Math.Log(figure.Median))).ToArray();
        var figuresText = sizes.Zip(figures, (size, figure) => string.Create(CultureInfo.InvariantCulture, $"{size:#,0}: {TableLine.Number(figure.Median)}"));
        return new Row(measure, sizes[^1], "exponent", Figure.Exact(Slope(points))) { Exact = $"{unit} at {string.Join("; ", figuresText)}" }
            .WithGoal(most, most == Constant ? "≈ 0: does not depend on N" : "≈ 1: linear");
    }

    // The slope of the least-squares line.
    private static double Slope((double X, double Y)[] points)
    {
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }

    private static Figure Cold(int size)
    {
        var texts = GeneratorHost.Texts(CorpusFiles.Of(CorpusMaker.Make(CorpusSize.Of(size))));
        return Time(() => GeneratorHost.Driver(texts).RunGenerators(GeneratorHost.Empty()));
    }

    private static Figure Edit(int size)
    {
        var corpus = CorpusEdit.Prepare(CorpusMaker.Make(new CorpusSize(size, 20)));
        return Figure.Of(Alternation.Run(5 * Runs, EditedDriver.Of(corpus, CorpusEdit.Quote(corpus), changesCode: false).Run)[0]);
    }

    private static Figure Compile(int size)
    {
        var form = Forms.Typed(CorpusMaker.Make(CorpusSize.Of(size)));
        return Time(() => ProgramCompiler.Compile([form]));
    }

    private static Figure Use(int size, string action, Func<Use, double> take)
    {
        var form = Forms.Typed(CorpusMaker.Make(CorpusSize.Of(size)));
        using var program = MeasuredProgram.JustInTime(form);
        return Figure.Of(Enumerable.Range(0, (2 * Runs) + 1).Select(_ => take(program.Run(form, action))));
    }

    private static Figure Anchor(int size)
    {
        var stage = new AnchorStage(CorpusMaker.Make(CorpusSize.LongDocument(size)));
        return Time(() => stage.Run());
    }

    private static Figure Wrong(int count)
    {
        var stage = new AnchorStage(WrongQuotes.NearlyRight(CorpusMaker.Make(CorpusSize.LongDocument(8 * Statements)), count));
        return Time(() => stage.Run(count));
    }

    private static Figure Time(Action action) => Figure.Of(Alternation.Run(Runs, () => Alternation.Milliseconds(action))[0]);
}
