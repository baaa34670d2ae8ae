using TypedSeeds.Benchmarks.Harness;

namespace TypedSeeds.Benchmarks.Report;

/// <summary>A line of the table.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="N">At which size: statements or, where the measure says so, something else.</param>
/// <param name="Unit">The unit of the figures.</param>
/// <param name="Ours">What TypedSeeds took.</param>
internal sealed record Row(string Measure, long N, string Unit, Figure Ours)
{
    /// <summary>What it is compared with; empty where it stands alone.</summary>
    public string Peer { get; init; } = string.Empty;

    /// <summary>What the peer took in the same run.</summary>
    public Figure? Theirs { get; init; }

    /// <summary>What is asked, as the issue says it; empty where nothing is.</summary>
    public string Goal { get; init; } = string.Empty;

    /// <summary>Whether the goal is met; null where there is none.</summary>
    public bool? IsMet { get; init; }

    /// <summary>The ratio that is asked, where the goal is one.</summary>
    public double? GoalRatio { get; init; }

    /// <summary>Exact counts beside the figure: bytes, files, methods, steps.</summary>
    public string Exact { get; init; } = string.Empty;

    /// <summary>How the plot names the row; empty where it does not show it.</summary>
    public string Plot { get; init; } = string.Empty;

    /// <summary>Ours by the peer's: under 1 is faster, or smaller.</summary>
    public double? Ratio => Theirs is { Median: > 0 } peer ? Ours.Median / peer.Median : null;

    /// <summary>The row beside a peer of the same run.</summary>
    public Row Against(string peer, Figure theirs) => this with { Peer = peer, Theirs = theirs };

    /// <summary>The row with the goal that its ratio to the peer is at most this.</summary>
    public Row WithGoalRatio(double most, string goal) => this with { Goal = goal, GoalRatio = most, IsMet = Ratio <= most };

    /// <summary>The row with the goal that its own figure is at most this.</summary>
    public Row WithGoal(double most, string goal) => this with { Goal = goal, IsMet = Ours.Median <= most };
}
