using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Drawing;

/// <summary>Counts who spoke to or about whom.</summary>
internal static class Flows
{
    /// <summary>The flows of all statements, the largest first; a statement to and about the same party counts once.</summary>
    public static IReadOnlyList<Flow> Of(CorpusView view) =>
    [
        .. view.Statements
            .SelectMany(statement => Of(statement.Entry))
            .GroupBy(flow => flow)
            .Select(flows => flows.Key with { Count = flows.Count() })
            .OrderByDescending(flow => flow.Count)
            .ThenBy(flow => flow.Speaker.Id, StringComparer.Ordinal)
            .ThenBy(flow => flow.Target.Id, StringComparer.Ordinal)
            .ThenBy(flow => flow.Class.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<Flow> Of(CheckedEntry statement)
    {
        var type = CorpusView.ActOf(statement).Class;
        var targets = CorpusView.References(statement, "to").Concat(CorpusView.References(statement, "about")).Distinct().ToArray();
        return CorpusView.References(statement, "by").Distinct().SelectMany(speaker => targets, (speaker, target) => new Flow(speaker, target, type, 1));
    }
}
