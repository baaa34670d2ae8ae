using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>What is compared across files costs no more than linear either: baselines, waivers, rules of the corpus, and many files.</summary>
public class CorpusGrowthTests
{
    /// <summary>1.3 times linear.</summary>
    private const double MostGrowth = 2.6;

    private const string Topics = "seed: 1\ntopics:\n";
    private const string Rule = "rules: { ids: { kind: topic, pattern: \"[a-z]+\" } }\n";

    /// <summary>Each makes a corpus of a size.</summary>
    private static readonly Dictionary<string, Func<int, SeedFiles>> Corpora = new(StringComparer.Ordinal)
    {
        ["a baseline whose entries are gone"] = n => With("seed: 1\n").WithBaseline(Each(n, i => $"topic|topic-{i}|name=Name {i}")),
        ["a baseline whose entries are gone, and as many are new"] = n => With(Topics + Lines(n, i => $"  new-{i}: {{ name: Other {i} }}")).WithBaseline(Each(n, i => $"topic|topic-{i}|name=Name {i}")),
        ["a baseline whose entries are gone, and as many that say the same are new"] = n => With(Topics + Lines(n, i => $"  new-{i}: {{ name: N }}")).WithBaseline(Each(n, i => $"topic|topic-{i}|name=N")),
        ["a baseline whose entries changed"] = n => With(Topics + Lines(n, i => $"  topic-{i}: {{ name: Other }}")).WithBaseline(Each(n, i => $"topic|topic-{i}|name=Name {i}")),
        ["a baseline of kinds that are gone"] = n => With("seed: 1\n").WithBaseline(Each(n, i => $"kind-{i}|one|name=N")),
        ["waivers that nothing needs"] = n => With(Topics + Lines(n, i => $"  topic-{i}: {{ name: N }}") + "waivers:\n  topic:\n" + Lines(n, i => $"    topic-{i}: Why.")).WithBaseline(Each(n, i => $"topic|topic-{i}|name=N")),
        ["waivers of entries that are misspelt"] = n => With("seed: 1\nwaivers:\n  topic:\n" + Lines(n, i => $"    topix-{i}: Why.")).WithBaseline(Each(n, i => $"topic|topic-{i}|name=N")),
        ["waivers of kinds that are not known"] = n => With("seed: 1\nwaivers:\n" + Lines(n, i => $"  kind-{i}: {{ one: Why. }}")).WithBaseline(Each(n, i => $"topic|topic-{i}|name=N")),
        ["waivers of rules that nothing breaks"] = n => With(Topics + Lines(n, i => $"  topic: {{ name: N }}") + Rule + "waivers:\n  topic:\n" + Lines(n, i => $"    topic-{i}: {{ ids: Why. }}")),
        ["waivers of kinds that are not known, and broken rules"] = n => With(Topics + Lines(n, i => $"  topic-{i}: {{ name: N }}") + Rule + "waivers:\n" + Lines(n, i => $"  kind-{i}: {{ one: {{ ids: Why. }} }}")),
        ["speakers of one name"] = n => With("seed: 1\ndocument: { id: report }\nparties:\n" + Lines(n / 2, i => $"  p-{i}: {{ kind: state, name: x }}") + "statements:\n" + Lines(n / 2, i => $"  s-{i}: {{ act: state, by: [p-{i}], mode: narrated, quote: w{i} y }}"))
            .With("seeds/report.txt", string.Concat(Enumerable.Range(0, n).Select(i => $"w{i} y is. They. Are. It x. Where. Is. "))).With("seeds/rules.yaml", "seed: 1\nrules: { speaker-near: { sentences: 1 } }\n"),
        ["files with one wrong reference each"] = n => Enumerable.Range(0, n / 2).Aggregate(With("seed: 1\n"), (files, i) => files.With($"seeds/f{i}.yaml", Topics + $"  topic-{i}: {{ name: N, broader: topix-{i} }}\n")),
        ["missing fields of a wide kind"] = n => With("seed: 1\nkinds:\n  thing:\n    fields:\n" + Lines(100, i => $"      field-{i}: {{ type: text, required: true }}") + "things:\n" + Lines(n, i => $"  t-{i}: {{}}")),
        ["fields that lack indentation and are called as sections"] = n => With("seed: 1\ndocument: { id: report }\nagreements:\n  a: { summary: S }\n" + Lines(n, _ => "parties: [a]")),
        ["sources that lack indentation"] = n => With("seed: 1\nparties:\n" + Lines(n, i => $"  p-{i}:\n    kind: state\n    name: N\n    sources:\n    name: {{ origin: stated }}\n    kind: {{ origin: stated }}")),
        ["sources of one entry that lack indentation"] = n => With("seed: 1\nparties:\n  p:\n    kind: state\n    name: N\n    sources:\n" + Lines(n, _ => "    name:\n    origin: stated")),
    };

    public static TheoryData<string> Names => new(Corpora.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_of_everything_takes_twice_the_memory_at_most(string name)
    {
        _ = Cost(name, 40);
        var (cost, findings) = Cost(name, 1_500);
        var (twice, twiceFindings) = Cost(name, 3_000);

        Assert.InRange(findings, 1, int.MaxValue);
        Assert.InRange(twice / cost, 0, MostGrowth);
        Assert.InRange(twiceFindings, 0, 2 * findings);
    }

    private static SeedFiles With(string annotation) => new SeedFiles().With("seeds/report.txt", "Words.").With("seeds/report.yaml", annotation);

    private static (double Cost, int Findings) Cost(string name, int size)
    {
        var files = Corpora[name](size);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = files.Run();
        return (GC.GetAllocatedBytesForCurrentThread() - before, run.Diagnostics.Length);
    }

    private static string[] Each(int count, Func<int, string> line) => [.. Enumerable.Range(0, count).Select(line)];

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
