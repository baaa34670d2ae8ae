using System.Globalization;
using System.Text;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Peers;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>Quotes of one long document to ranges: right ones, and wrong ones with their messages.</summary>
internal sealed class Anchoring : ISection
{
    private const int Runs = 9;
    private const int WrongRuns = 3;
    private const int Quotes = 10_000;
    private const int Wrong = 1_000;
    private const double MostOfSearch = 3;
    private const double MostOfUnchecked = 1.1;
    private const double MostMilliseconds = 10_000;

    public string Name => "anchoring";

    public string Title => "6. Anchoring: a document of 1 MB";

    public IEnumerable<Row> Run()
    {
        var corpus = CorpusMaker.Make(CorpusSize.LongDocument(Quotes));
        var document = corpus.Documents[0];
        var stage = new AnchorStage(corpus);
        var plain = new AnchorStage(corpus, hasLanguage: false);
        var samples = Alternation.Run(
            Runs,
            () => Alternation.Milliseconds(() => stage.Run()),
            () => Alternation.Milliseconds(() => OrdinalSearch.Run(document)),
            () => Alternation.Milliseconds(() => plain.Run()));
        var (ours, search) = (Figure.Of(samples[0]), Figure.Of(samples[1]));
        yield return new Row("quotes found", Quotes, "CPU ms", ours)
        {
            Exact = string.Create(
                CultureInfo.InvariantCulture,
                $"{Encoding.UTF8.GetByteCount(document.Text.Content):#,0} B of text; {Quotes / ours.Median * 1e3:#,0} quotes a second ({Quotes / search.Median * 1e3:#,0})"),
            Plot = "Anchoring, 10,000 quotes in 1 MB",
        }.Against(OrdinalSearch.Name, search).WithGoalRatio(MostOfSearch, "≤ 3 ×");

        yield return new Row("negations and conditions sought around them", Quotes, "CPU ms", ours)
            .Against("in a language without a table", Figure.Of(samples[2])).WithGoalRatio(MostOfUnchecked, "≤ 1.1 ×");

        yield return NotFound("quotes wrong in one word", WrongQuotes.NearlyRight(corpus, Wrong));
        yield return NotFound("quotes that the document has nothing like", WrongQuotes.Invented(corpus, Wrong));
    }

    private static Row NotFound(string measure, MadeCorpus corpus)
    {
        var stage = new AnchorStage(corpus);
        return new Row(measure, Wrong, "CPU ms", Figure.Of(Alternation.Run(WrongRuns, () => Alternation.Milliseconds(() => stage.Run(Wrong)))[0]))
            .WithGoal(MostMilliseconds, "seconds, not minutes: ≤ 10 s");
    }
}
