using System.Globalization;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>What it costs that negations and conditions are sought around quotes and in gaps.</summary>
internal sealed class Operators : ISection
{
    private const int Runs = 21;
    private const int Sentences = 2_000;
    private const double MostOfUnchecked = 1.1;

    public string Name => "operators";

    public string Title => "12. Negations and conditions sought, against the same anchoring in a language without a table";

    public IEnumerable<Row> Run()
    {
        yield return Row("the article of the seeds", 1, SeedCorpus.Files, times: 20);
        foreach (var language in new[] { NewsLanguage.English, NewsLanguage.Korean })
        {
            yield return Row($"news in '{language.Tag}', a quote a sentence", Sentences, NewsMaker.Make(language, Sentences));
            yield return Row($"news in '{language.Tag}', a quote a sentence", 2 * Sentences, NewsMaker.Make(language, 2 * Sentences));
        }
    }

    private static Row Row(string measure, int count, IReadOnlyList<CorpusFile> files, int times = 1)
    {
        var (stage, plain) = (new AnchorStage(files), new AnchorStage(files, hasLanguage: false));
        var samples = Alternation.Run(Runs, () => Milliseconds(stage), () => Milliseconds(plain));
        var ratios = Figure.Of(samples[0].Zip(samples[1], (ours, theirs) => ours / theirs));
        return new Row(measure, count, "CPU ms", Figure.Of(samples[0]))
        {
            Exact = string.Create(CultureInfo.InvariantCulture, $"median of the ratios of pairs: {ratios.Median:0.000}"),
        }.Against("in a language without a table", Figure.Of(samples[1])).WithGoalRatio(MostOfUnchecked, "≤ 1.1 ×");

        // A short document is anchored several times, since the clock has its own cost.
        double Milliseconds(AnchorStage anchored) => Alternation.Milliseconds(() =>
        {
            for (var i = 0; i < times; i++)
            {
                anchored.Run();
            }
        }) / times;
    }
}
