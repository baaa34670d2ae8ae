namespace TypedSeeds.Benchmarks.Scale;

/// <summary>The memory that all processes hold together, and the most that it was.</summary>
internal sealed class MemoryGauge
{
    private readonly Dictionary<int, double> _held = [];
    private readonly object _lock = new();

    public double PeakBytes { get; private set; }

    /// <summary>Takes what the tree of a process holds now.</summary>
    public void Set(int id, double bytes)
    {
        lock (_lock)
        {
            _held[id] = bytes;
            PeakBytes = Math.Max(PeakBytes, _held.Values.Sum());
        }
    }
}
