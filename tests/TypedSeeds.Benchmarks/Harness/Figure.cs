namespace TypedSeeds.Benchmarks.Harness;

/// <summary>A measure over several runs: the median, with minimum and maximum as its noise.</summary>
internal readonly record struct Figure(double Median, double Least, double Most)
{
    public static Figure Exact(double value) => new(value, value, value);

    public static Figure Of(IEnumerable<double> samples)
    {
        var sorted = samples.Order().ToArray();
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Figure(median, sorted[0], sorted[^1]);
    }

    public Figure DividedBy(double divisor) => new(Median / divisor, Least / divisor, Most / divisor);
}
