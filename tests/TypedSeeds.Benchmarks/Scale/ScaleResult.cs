using System.Globalization;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>What a run took, and what the data set answered.</summary>
/// <param name="Packages">The packages.</param>
/// <param name="Building">The time of the clock until all were built, exported and gathered.</param>
/// <param name="PeakBytes">The most memory that all processes of the build held at a time.</param>
/// <param name="Asked">The program that asked.</param>
/// <param name="Steps">What it asked.</param>
internal sealed record ScaleResult(IReadOnlyList<PackageCost> Packages, TimeSpan Building, double PeakBytes, MeasuredRun Asked, IReadOnlyList<AskedStep> Steps)
{
    /// <summary>What was made.</summary>
    public IReadOnlyList<string> Made => MadeCounts.Sum([.. Packages.Select(static package => package.Made)]).Lines;

    /// <summary>What the data set has, in the form of <see cref="MadeCounts.Lines"/>.</summary>
    public IReadOnlyList<string> Found =>
    [
        .. Answer(ScaleQueries.Count),
        .. Answer(ScaleQueries.Agreements),
        string.Create(CultureInfo.InvariantCulture, $"{Answer(ScaleQueries.Condemnations).Count} condemnations"),
        .. Answer(ScaleQueries.Topics).Select(static line => line[..line.IndexOf(' ', StringComparison.Ordinal)] + " on a topic"),
    ];

    private IReadOnlyList<string> Answer(string heading) => Steps.Single(step => step.Heading == heading.TrimEnd('?')).Lines;
}
