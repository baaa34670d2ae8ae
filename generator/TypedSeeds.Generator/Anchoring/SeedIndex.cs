namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds where short runs of characters stand in a text. Three arrays of integers, whatever the text holds: chains of places, and a filter, since most runs that are asked for stand nowhere.</summary>
/// <remarks>
/// With a step above one only the runs at every so manieth offset are kept, which makes the index that much smaller and
/// faster to make. A place of longer words is found then by one of the runs that begin at their first few characters.
/// </remarks>
internal sealed class SeedIndex
{
    /// <summary>Of eight slots that are asked for in vain, the filter lets pass one.</summary>
    private const int FilterBits = 3;

    /// <summary>How many runs may share a chain by chance: with one run a slot, far more than ever do.</summary>
    private const int MostStrangers = 32;

    private readonly string _text;
    private readonly int _length;
    private readonly int _step;
    private readonly int _bits = 5;
    private readonly int[] _last;
    private readonly int[] _before;
    private readonly uint[] _filter;

    /// <param name="text">The text.</param>
    /// <param name="length">How long a run is: <see cref="RunHash.Shortest"/> characters at least.</param>
    /// <param name="step">Of the runs of the text each so manieth is kept.</param>
    public SeedIndex(string text, int length, int step = 1)
    {
        _text = text;
        _length = length;
        _step = step;
        var count = text.Length < length ? 0 : ((text.Length - length) / step) + 1;
        while (1 << _bits < count)
        {
            _bits++;
        }

        _last = new int[1 << _bits];
        _before = new int[count];
        _filter = new uint[1 << (_bits + FilterBits - 5)];
        for (var i = 0; i < count; i++)
        {
            var bit = Bit(text, i * step);
            _filter[bit >> 5] |= 1u << bit;
            // Runs are numbered from one, so that 0 is the end of a chain.
            ref var last = ref _last[bit >> FilterBits];
            _before[i] = last;
            last = i + 1;
        }
    }

    /// <summary>How many places were compared so far.</summary>
    public long Compared { get; private set; }

    /// <summary>Adds the places of the run that begins at an offset of another text, unless there are more than the limit, or too many others with the same hash.</summary>
    public bool TryFind(string text, int start, int limit, List<int> places)
    {
        var bit = Bit(text, start);
        if ((_filter[bit >> 5] & (1u << bit)) == 0)
        {
            return true;
        }

        var most = places.Count + limit;
        var strangers = 0;
        var run = text.AsSpan(start, _length);
        for (var number = _last[bit >> FilterBits]; number > 0; number = _before[number - 1])
        {
            Compared++;
            var place = (number - 1) * _step;
            var isSame = _text.AsSpan(place, _length).SequenceEqual(run);
            if (isSame ? places.Count == most : ++strangers > MostStrangers)
            {
                return false;
            }

            if (isSame)
            {
                places.Add(place);
            }
        }

        return true;
    }

    /// <summary>The bit of a run in the filter; what is above its lowest bits is the slot of its chain.</summary>
    private int Bit(string text, int start) => (int)(RunHash.Of(text.AsSpan(start, _length)) >> (64 - _bits - FilterBits));
}
