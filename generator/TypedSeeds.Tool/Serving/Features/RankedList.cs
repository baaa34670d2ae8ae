namespace TypedSeeds.Tool.Serving.Features;

/// <summary>Values in the order of their ranks, and of one rank in the order in which they came.</summary>
/// <param name="ranks">How many ranks there are.</param>
/// <param name="most">How many values are asked for: no rank keeps more.</param>
internal sealed class RankedList<T>(int ranks, int most)
{
    private readonly List<T>[] _byRank = [.. Enumerable.Range(0, ranks).Select(static _ => new List<T>())];

    /// <summary>Whether no further value of a rank, or of a worse one, can be among the first.</summary>
    public bool IsFull(int rank) => _byRank.Take(rank + 1).Sum(static values => values.Count) >= most;

    public void Add(int rank, T value)
    {
        if (_byRank[rank].Count < most)
        {
            _byRank[rank].Add(value);
        }
    }

    /// <summary>The first values.</summary>
    public IEnumerable<T> Take(int count) => _byRank.SelectMany(static values => values).Take(count);
}
