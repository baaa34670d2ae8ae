using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>One edit, in a driver that has seen the corpus before.</summary>
internal sealed class Edit : ISection
{
    private const int Runs = 15;
    private const double MostForQuote = 5;
    private const double MostForNothing = 2;
    private const string QuoteGoal = "≤ 5 ms";
    private const string NothingGoal = "≤ 2 ms";

    // The driver of an editor has usually seen hundreds of edits.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);

    private static readonly CorpusSize Size = new(20_000, 20);

    // Steps are counted in small corpora, since the time of a tracking driver grows with a high power of their number.
    private static readonly CorpusSize[] Counted = [new(100, 20), new(200, 20)];

    public string Name => "edit";

    public string Title => "2. Generator, one edit in a warm driver with 1,000 documents × 20 statements";

    public IEnumerable<Row> Run()
    {
        yield return Measure(CorpusEdit.Quote).WithGoal(MostForQuote, QuoteGoal);
        yield return Measure(CorpusEdit.Comment).WithGoal(MostForNothing, NothingGoal);
        yield return Measure(CorpusEdit.Party);
        yield return Measure(CorpusEdit.Text);
        yield return Measure(_ => new CorpusEdit("a C# file", [], []), changesCode: true).WithGoal(MostForNothing, NothingGoal);
        yield return Measure(_ => new CorpusEdit("nothing", [], [])).WithGoal(MostForNothing, NothingGoal);
    }

    private static Row Measure(Func<MadeCorpus, CorpusEdit> makeEdit, bool changesCode = false)
    {
        var corpus = CorpusEdit.Prepare(CorpusMaker.Make(Size));
        var edit = makeEdit(corpus);
        var warm = EditedDriver.Of(corpus, edit, changesCode);
        var samples = Alternation.Run(WarmUp, Runs, warm.Run, warm.Parse);
        var row = new Row(edit.Name, Size.Statements, "CPU ms", Figure.Of(samples[0])) { Exact = Steps(makeEdit, changesCode) };
        return warm.ChangedSources == 0 ? row : row.Against("the compiler's parse of the changed sources", Figure.Of(samples[1]));
    }

    private static string Steps(Func<MadeCorpus, CorpusEdit> makeEdit, bool changesCode)
    {
        var steps = Counted.Select(size =>
        {
            var corpus = CorpusEdit.Prepare(CorpusMaker.Make(size));
            return EditedDriver.Of(corpus, makeEdit(corpus), changesCode, tracksSteps: true).StepsOfOneEdit();
        }).ToArray();
        var counts = Counted.Zip(steps, (size, run) => $"{run.Sum(step => step.Runs)} of {size.Documents} documents");
        return $"steps run again: {string.Join(", ", counts)} ({string.Join(", ", steps[^1].Select(step => $"{step.Name} {step.Runs}"))})";
    }
}
