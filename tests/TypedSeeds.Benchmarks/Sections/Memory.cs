using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Peers;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The memory held after entries were read.</summary>
internal sealed class Memory : ISection
{
    private const int Runs = 3;

    private static readonly int[] Sizes = [100, 1_000, 10_000];

    public string Name => "memory";

    public string Title => "5. Memory held after reading";

    public IEnumerable<Row> Run()
    {
        Figure? first = null;
        foreach (var size in Sizes)
        {
            var corpus = CorpusMaker.Make(CorpusSize.Of(size));
            using var uses = new Uses([Forms.Typed(corpus), Forms.Yaml(corpus), Forms.Json(corpus), Forms.StaticFields(corpus)]);
            var one = uses.Run("First", Runs);
            var row = new Row("held after one entry", size, "B", one[0].Held);
            yield return first is { } least
                ? row.Against("itself at 100", least).WithGoalRatio(1.2, "does not depend on N: ≤ 1.2 ×")
                : row;
            first ??= one[0].Held;
            var all = uses.Run("All", Runs);
            foreach (var peer in all.Skip(1))
            {
                yield return new Row("held after all entries", size, "B", all[0].Held).Against(peer.Form.Peer, peer.Held) with
                {
                    // The garbage collector does not count literals, so the row also gives the whole process.
                    Exact = FormattableString.Invariant($"peak of the whole process {all[0].Peak.Median / 1e6:0.0} MB ({peer.Peak.Median / 1e6:0.0})"),
                    Plot = size == Sizes[^1] && peer.Form.Use != "YamlUse" ? "Memory held, all of 10,000" : string.Empty,
                };
            }
        }
    }
}
