namespace TypedSeeds.Generator.HouseRules.Speakers;

/// <summary>Places of a text, of which it is asked whether a range touches one. An answer takes as many steps as the logarithm of their number.</summary>
internal sealed class Places
{
    private readonly TextRange[] _ranges;
    private readonly int[] _starts;

    /// <summary>For each place, the furthest end of those up to it.</summary>
    private readonly int[] _furthestEnds;

    public Places(IEnumerable<TextRange> ranges)
    {
        var sorted = ranges.OrderBy(static range => range.Start).ToArray();
        _ranges = sorted;
        _starts = new int[sorted.Length];
        _furthestEnds = new int[sorted.Length];
        var furthest = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            furthest = Math.Max(furthest, sorted[i].End);
            (_starts[i], _furthestEnds[i]) = (sorted[i].Start, furthest);
        }
    }

    public int Count => _ranges.Length;

    /// <summary>The places, in their order.</summary>
    public IReadOnlyList<TextRange> Ranges => _ranges;

    public bool Touch(TextRange range)
    {
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle] < range.End ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _furthestEnds[low - 1] > range.Start;
    }
}
