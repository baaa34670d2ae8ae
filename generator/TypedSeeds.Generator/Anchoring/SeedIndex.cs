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
    private readonly int[] _last;
    private readonly int[] _before;

    public SeedIndex(string text, int length, int step = 1)
    {
        _text = text;
        _length = length;
        _step = step;
        var count = text.Length < length ? 0 : ((text.Length - length) / step) + 1;
        var size = 16;
        while (size < count)
        {
            size *= 2;
        }

        _last = new int[size];
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
        for (var number = _last[Slot(text, start)]; number > 0; number = _before[number - 1])
        {
            var place = (number - 1) * _step;
            if (string.CompareOrdinal(_text, place, text, start, _length) != 0)
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

    private int Slot(string text, int start)
    {
        var hash = 0u;
        for (var i = start; i < start + _length; i++)
        {
            hash = unchecked((hash + text[i]) * 0x9E3779B1u);
        }

        return (int)(hash ^ (hash >> 15)) & (_last.Length - 1);
    }
}
