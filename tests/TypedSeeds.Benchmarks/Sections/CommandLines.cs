using System.Globalization;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>What a person runs over a corpus of 30,000 statements, and what an editor starts: CPU time, peak memory and growth.</summary>
internal sealed class CommandLines : ISection
{
    private const int Statements = 30_000;
    private const double MostSeconds = 3;
    private const double MostMegabytes = 300;
    private const double MostOfSave = 100;
    private const int WarmUp = 20;
    private const int Saves = 30;

    public string Name => "commands";

    public string Title => "13. The command line over 30,000 statements in 1,000 documents";

    public IEnumerable<Row> Run()
    {
        using var cost = new CommandCost(CorpusSize.Of(Statements));
        var document = cost.Corpus.Documents[cost.Corpus.Documents.Count / 2];
        string[][] commands =
        [
            ["list", "seeds"],
            ["show", "canada", "seeds"],
            ["show", $"{document.Id}/{document.Statements[1].Id}", "seeds"],
            ["check", "seeds"],
            .. new[] { "jsonl", "csv", "web-annotation", "brat", "parquet" }.Select(static format => new[] { "export", "seeds", "--format", format, "-o", "out-" + format }),
        ];
        foreach (var command in commands)
        {
            yield return cost.Measure(MostSeconds, MostMegabytes, command);
        }

        yield return Server(cost.Folder);
        foreach (var row in Watched(cost.Folder, document))
        {
            yield return row;
        }
    }

    private static Row Server(string folder)
    {
        Console.Error.WriteLine("  lsp …");
        using var client = new LanguageClient(ToolProgram.Path, folder);
        var (cpu, peak) = (client.CpuMilliseconds, client.PeakBytes);
        return new Row("lsp, until all is checked", Statements, "CPU ms", Figure.Exact(cpu))
        {
            Exact = string.Create(CultureInfo.InvariantCulture, $"peak {peak / 1e6:0} MB"),
            IsMet = cpu <= MostSeconds * 1e3 && peak <= MostMegabytes * 1e6,
            Goal = string.Create(CultureInfo.InvariantCulture, $"≤ {MostSeconds} s and {MostMegabytes} MB"),
        };
    }

    // A word of a quote comes and goes, so that each save has another report.
    private static IEnumerable<Row> Watched(string folder, MadeDocument document)
    {
        Console.Error.WriteLine("  check --watch …");
        var file = CorpusFiles.Annotation(document);
        var wrong = file.Content.Replace(document.Statements[1].Quote.Words.Split(' ')[0] + " ", "Nobody ", StringComparison.Ordinal);
        using var watch = new WatchedCheck(folder);
        var saves = Enumerable.Range(0, WarmUp + Saves).Select(save => watch.Save("seeds/" + file.Name, save % 2 == 0 ? wrong : file.Content)).Skip(WarmUp).ToArray();
        yield return new Row("check --watch, from a save to its report", Statements, "ms", Figure.Of(saves.Select(static save => save.Clock))).WithGoal(MostOfSave, "≤ 100 ms");
        yield return new Row("check --watch, from a save to its report", Statements, "CPU ms", Figure.Of(saves.Select(static save => save.Cpu)));
    }
}
