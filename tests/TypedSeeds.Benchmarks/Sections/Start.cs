using System.Globalization;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Peers;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The first entry of a program, and all entries, each in its own process.</summary>
internal sealed class Start : ISection
{
    private const int Runs = 7;
    private const int Middle = 1_000;
    private const int Large = 10_000;
    private const double MostAllocated = 1_536;
    private const double MostMicrosecondsOfEntry = 8;

    private static readonly int[] Sizes = [100, Middle, Large];

    public string Name => "start";

    public string Title => "4. Start and use: first entry and all entries of a fresh process";

    public IEnumerable<Row> Run()
    {
        var first = new Dictionary<int, Figure>();
        foreach (var size in Sizes)
        {
            var corpus = CorpusMaker.Make(CorpusSize.Of(size));
            using var uses = new Uses([Forms.Typed(corpus), Forms.Yaml(corpus), Forms.Json(corpus), Forms.StaticFields(corpus)]);
            var firsts = uses.Run("First", Runs);
            first[size] = firsts[0].Cpu;
            foreach (var row in First(size, firsts))
            {
                yield return row;
            }

            foreach (var row in All(size, uses.Run("All", Runs)))
            {
                yield return row;
            }

            // Columns are read on demand, so reading words alone is cheap; this measures all columns.
            foreach (var row in size == Large ? Every(size, uses.Run("Every", Runs)) : [])
            {
                yield return row;
            }
        }

        yield return new Row("first entry, against that of 100 statements", Large, "CPU ms", first[Large]).Against("itself at 100", first[Sizes[0]]).WithGoalRatio(1.5, "≤ 1.5 ×");
    }

    private static IEnumerable<Row> First(int size, UsesOfForm[] uses)
    {
        foreach (var peer in uses.Skip(1))
        {
            var row = new Row("first entry", size, "CPU ms", uses[0].Cpu) { Exact = Counts(uses[0], peer) }.Against(peer.Form.Peer, peer.Cpu);
            yield return (size, peer.Form.Use) switch
            {
                (Middle, "YamlUse") => row.WithGoalRatio(1 / 100.0, "100 × faster") with { Plot = "First entry, 1,000" },
                (Middle, "JsonUse") => row.WithGoalRatio(1 / 30.0, "30 × faster") with { Plot = "First entry, 1,000" },
                (Middle, _) => row with { Plot = "First entry, 1,000" },
                _ => row,
            };
        }

        var allocated = new Row("allocated by the first entry", size, "B", uses[0].Allocated).Against(uses[2].Form.Peer, uses[2].Allocated);
        yield return size == Middle ? allocated.WithGoal(MostAllocated, "≤ 1.5 KB") : allocated;
    }

    private static IEnumerable<Row> All(int size, UsesOfForm[] uses)
    {
        foreach (var peer in uses.Skip(1))
        {
            var row = new Row("all entries with their text, per entry", size, "CPU µs", uses[0].Cpu.DividedBy(size / 1e3)) { Exact = Counts(uses[0], peer) }
                .Against(peer.Form.Peer, peer.Cpu.DividedBy(size / 1e3));
            yield return size != Large ? row : peer.Form.Use == "JsonUse"
                ? row.WithGoalRatio(1 / 2.5, "2.5 × faster") with { Plot = "All entries, 10,000" }
                : row with { Plot = "All entries, 10,000" };
        }

        if (size == Large)
        {
            yield return new Row("all entries with their text, per entry", size, "CPU µs", uses[0].Cpu.DividedBy(size / 1e3)).WithGoal(MostMicrosecondsOfEntry, "≤ 8 µs");
        }
    }

    private static IEnumerable<Row> Every(int size, UsesOfForm[] uses) => uses.Skip(1).Select(peer =>
        new Row("all entries with every field, per entry", size, "CPU µs", uses[0].Cpu.DividedBy(size / 1e3)) { Exact = Counts(uses[0], peer) }
            .Against(peer.Form.Peer, peer.Cpu.DividedBy(size / 1e3)));

    private static string Counts(UsesOfForm ours, UsesOfForm peer) => string.Create(
        CultureInfo.InvariantCulture,
        $"methods compiled {ours.Methods.Median:0} ({peer.Methods.Median:#,0}), bytes allocated {ours.Allocated.Median:#,0} ({peer.Allocated.Median:#,0}), CPU ms of the whole process {ours.Process.Median:0} ({peer.Process.Median:0})");
}
