namespace TypedSeeds.Tool.Viewing.Timeline;

/// <summary>A date as a bar, from its earliest day to its latest; places in percent of the width.</summary>
/// <param name="Left">Where the bar begins.</param>
/// <param name="Width">How wide it is; a single day is as wide as it is.</param>
/// <param name="HasNoStart">Whether it reaches back without a bound.</param>
/// <param name="HasNoEnd">Whether it reaches on without a bound.</param>
internal readonly record struct TimeBar(double Left, double Width, bool HasNoStart, bool HasNoEnd);

/// <summary>Where dates stand on one scale of time.</summary>
internal sealed class TimelineLayout
{
    /// <summary>The share of the width that is kept free at each end, where bars without a bound run out.</summary>
    private const double Margin = 0.06;

    /// <summary>A scale is never shorter, so that a single day does not fill it.</summary>
    private const double ShortestDays = 10;

    private readonly double _start;
    private readonly double _length;

    public TimelineLayout(IReadOnlyList<EdtfValue> dates)
    {
        var bounds = dates.SelectMany(date => new[] { date.EarliestDay, date.LatestDay + 1 }).OfType<long>().DefaultIfEmpty(0).ToArray();
        var days = Math.Max(ShortestDays, (double)bounds.Max() - bounds.Min());
        _start = bounds.Min() - (Margin * days);
        _length = days * (1 + (2 * Margin));
        Ticks = [.. TimeScale.Ticks(bounds.Min(), bounds.Min() + days).Select(tick => (Place(tick.Day), tick.Label))];
    }

    /// <summary>The marks of the scale: their places in percent, and their words.</summary>
    public IReadOnlyList<(double Left, string Label)> Ticks { get; }

    public TimeBar BarOf(EdtfValue date)
    {
        var left = date.EarliestDay is { } earliest ? Place(earliest) : 0;
        var right = date.LatestDay is { } latest ? Place(latest + 1) : 100;
        return new(left, right - left, date.EarliestDay is null, date.LatestDay is null);
    }

    private double Place(double day) => 100 * (day - _start) / _length;
}
