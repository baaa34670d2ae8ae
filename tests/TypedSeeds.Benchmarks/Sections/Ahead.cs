using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Peers;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The first entry and all entries, in programs compiled ahead of time.</summary>
internal sealed class Ahead : ISection
{
    private const int Runs = 7;
    private const int Statements = 1_000;

    public string Name => "ahead";

    public string Title => "4. Start and use under ReadyToRun and NativeAOT";

    public IEnumerable<Row> Run()
    {
        var corpus = CorpusMaker.Make(CorpusSize.Of(Statements));

        // YamlDotNet's deserializer needs reflection that NativeAOT does not have.
        Form[] native = [Forms.Typed(corpus), Forms.Json(corpus), Forms.StaticFields(corpus)];
        return Measure("ReadyToRun", "PublishReadyToRun", [.. native, Forms.Yaml(corpus)]).Concat(Measure("NativeAOT", "PublishAot", native));
    }

    private static IEnumerable<Row> Measure(string name, string property, Form[] forms)
    {
        using var uses = new Uses(property, forms);
        foreach (var action in new[] { "First", "All" })
        {
            var results = uses.Run(action, Runs);
            foreach (var peer in results.Skip(1))
            {
                yield return new Row($"{(action == "First" ? "first entry" : "all entries")}, {name}", Statements, "CPU ms", results[0].Cpu).Against(peer.Form.Peer, peer.Cpu) with
                {
                    Exact = FormattableString.Invariant($"methods compiled at run time {results[0].Methods.Median:0} ({peer.Methods.Median:0}), bytes allocated {results[0].Allocated.Median:#,0} ({peer.Allocated.Median:#,0})"),
                    Plot = action == "First" && peer.Form.Use == "JsonUse" ? $"First entry, 1,000, {name}" : string.Empty,
                };
            }
        }
    }
}
