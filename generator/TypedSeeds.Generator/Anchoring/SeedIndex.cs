namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds where short runs of characters stand in a text. Two arrays of integers, whatever the text holds.</summary>
/// <remarks>
/// With a step above one only the runs at every so manieth offset are kept, which makes the index that much smaller and
/// faster to make. A place of longer words is found then by one of the runs that begin at their first few characters.
/// </remarks>
internal sealed class SeedIndex
{
    private readonly string _text;
    private readonly int _length;
    private readonly int _step;
    private readonly int _shift = 28;
    private readonly int[] _last;
    private readonly int[] _before;

    /// <param name="text">The text.</param>
    /// <param name="length">How long a run is: <see cref="RunHash.Shortest"/> characters at least.</param>
    /// <param name="step">Of the runs of the text each so manieth is kept.</param>
    public SeedIndex(string text, int length, int step = 1)
    {
        _text = text;
        _length = length;
        _step = step;
        var count = text.Length < length ? 0 : ((text.Length - length) / step) + 1;
        while (1 << (32 - _shift) < count)
        {
            _shift--;
        }

        _last = new int[1 << (32 - _shift)];
        _before = new int[count];
        for (var i = 0; i < count; i++)
        {
            // Runs are numbered from one, so that 0 is the end of a chain.
            ref var last = ref _last[Slot(text, i * step)];
            _before[i] = last;
            last = i + 1;
        }
    }

    /// <summary>Adds the places of the run that begins at an offset of another text, unless there are more than the limit.</summary>
    public bool TryFind(string text, int start, int limit, List<int> places)
    {
        var most = places.Count + limit;
        var run = text.AsSpan(start, _length);
        for (var number = _last[Slot(text, start)]; number > 0; number = _before[number - 1])
        {
            var place = (number - 1) * _step;
            if (!_text.AsSpan(place, _length).SequenceEqual(run))
            {
                continue;
            }

            if (places.Count == most)
            {
                return false;
            }

            places.Add(place);
        }

        return true;
    }

    private int Slot(string text, int start) => (int)(RunHash.Of(text.AsSpan(start, _length)) >> _shift);
}
