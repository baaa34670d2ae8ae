namespace TypedSeeds.Tool.Viewing.Timeline;

/// <summary>A date as a bar from its earliest day to its latest, in percent of the width.</summary>
/// <param name="Left">Where the bar begins.</param>
/// <param name="Width">How wide the bar is; a single day has its true width.</param>
/// <param name="HasNoStart">Whether it has no lower bound.</param>
/// <param name="HasNoEnd">Whether it has no upper bound.</param>
internal readonly record struct TimeBar(double Left, double Width, bool HasNoStart, bool HasNoEnd);

/// <summary>Places dates on one time scale.</summary>
internal sealed class TimelineLayout
{
    /// <summary>The share of the width that stays free at each end, for bars without a bound.</summary>
    private const double Margin = 0.06;

    /// <summary>The least length of a scale, so that a single day does not fill it.</summary>
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

    /// <summary>The marks of the scale: their places in percent, and their labels.</summary>
    public IReadOnlyList<(double Left, string Label)> Ticks { get; }

    public TimeBar BarOf(EdtfValue date)
    {
        var left = date.EarliestDay is { } earliest ? Place(earliest) : 0;
        var right = date.LatestDay is { } latest ? Place(latest + 1) : 100;
        return new(left, right - left, date.EarliestDay is null, date.LatestDay is null);
    }

    private double Place(double day) => 100 * (day - _start) / _length;
}
