using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Drawing;

/// <summary>Counts who spoke to or about whom.</summary>
/// <param name="Flows">The flows of the pairs that are drawn, the largest first; a statement to and about the same party counts once.</param>
/// <param name="Pairs">The pairs that are drawn: those with the most statements.</param>
/// <param name="Rest">All other pairs.</param>
/// <param name="Acts">The flows of each pair.</param>
internal sealed record FlowCounts(IReadOnlyList<Flow> Flows, IReadOnlyList<FlowPair> Pairs, IReadOnlyList<FlowPair> Rest, ILookup<(EntryKey Speaker, EntryKey Target), Flow> Acts)
{
    /// <summary>Nobody can read a drawing of more pairs, and their number grows with the square of that of the parties.</summary>
    private const int MostPairs = 150;

    /// <summary>The pairs that one statement counts for.</summary>
    private const int MostPairsOfStatement = 400;

    public static FlowCounts Of(CorpusView view)
    {
        var flows = view.Statements
            .SelectMany(statement => Of(statement.Entry))
            .GroupBy(flow => flow)
            .Select(flows => flows.Key with { Count = flows.Count() })
            .OrderByDescending(flow => flow.Count)
            .ThenBy(flow => flow.Speaker.Id, StringComparer.Ordinal)
            .ThenBy(flow => flow.Target.Id, StringComparer.Ordinal)
            .ThenBy(flow => flow.Class.Id, StringComparer.Ordinal)
            .ToArray();
        var pairs = flows
            .GroupBy(flow => (flow.Speaker, flow.Target))
            .Select(pair => new FlowPair(pair.Key.Speaker, pair.Key.Target, pair.Sum(flow => flow.Count)))
            .OrderByDescending(pair => pair.Count)
            .ToArray();
        var shown = pairs.Take(MostPairs).Select(pair => (pair.Speaker, pair.Target)).ToHashSet();
        return new([.. flows.Where(flow => shown.Contains((flow.Speaker, flow.Target)))], [.. pairs.Take(MostPairs)], [.. pairs.Skip(MostPairs)], flows.ToLookup(flow => (flow.Speaker, flow.Target)));
    }

    private static IEnumerable<Flow> Of(CheckedEntry statement)
    {
        var type = CorpusView.ActOf(statement).Class;
        var targets = CorpusView.References(statement, FieldKeys.To).Concat(CorpusView.References(statement, FieldKeys.About)).Distinct().ToArray();
        return CorpusView.References(statement, FieldKeys.By).Distinct().SelectMany(speaker => targets, (speaker, target) => new Flow(speaker, target, type, 1)).Take(MostPairsOfStatement);
    }
}
