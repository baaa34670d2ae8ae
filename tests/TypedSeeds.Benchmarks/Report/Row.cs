using TypedSeeds.Benchmarks.Harness;

namespace TypedSeeds.Benchmarks.Report;

/// <summary>A line of the table.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="N">The size: statements, unless the measure says otherwise.</param>
/// <param name="Unit">The unit of the figures.</param>
/// <param name="Ours">The cost of TypedSeeds.</param>
internal sealed record Row(string Measure, long N, string Unit, Figure Ours)
{
    /// <summary>What it is compared with; empty for no comparison.</summary>
    public string Peer { get; init; } = string.Empty;

    /// <summary>The cost of the peer in the same run.</summary>
    public Figure? Theirs { get; init; }

    /// <summary>The goal in words; empty if there is none.</summary>
    public string Goal { get; init; } = string.Empty;

    /// <summary>Whether the goal is met; null if there is none.</summary>
    public bool? IsMet { get; init; }

    /// <summary>The required ratio, if the goal is one.</summary>
    public double? GoalRatio { get; init; }

    /// <summary>Exact counts beside the figure: bytes, files, methods, steps.</summary>
    public string Exact { get; init; } = string.Empty;

    /// <summary>The name of the row in the plot; empty if the plot does not show it.</summary>
    public string Plot { get; init; } = string.Empty;

    /// <summary>The cost of TypedSeeds divided by the peer's; under 1 is better.</summary>
    public double? Ratio => Theirs is { Median: > 0 } peer ? Ours.Median / peer.Median : null;

    /// <summary>The row with a peer of the same run.</summary>
    public Row Against(string peer, Figure theirs) => this with { Peer = peer, Theirs = theirs };

    /// <summary>The row with a goal: the greatest ratio to the peer.</summary>
    public Row WithGoalRatio(double most, string goal) => this with { Goal = goal, GoalRatio = most, IsMet = Ratio <= most };

    /// <summary>The row with a goal: the greatest figure.</summary>
    public Row WithGoal(double most, string goal) => this with { Goal = goal, IsMet = Ours.Median <= most };
}
