namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds where short runs of characters stand in a text. Two arrays of integers, whatever the text holds.</summary>
internal sealed class SeedIndex
{
    private readonly string _text;
    private readonly int _length;
    private readonly int[] _last;
    private readonly int[] _before;

    public SeedIndex(string text, int length)
    {
        _text = text;
        _length = length;
        var size = 16;
        while (size < text.Length)
        {
            size *= 2;
        }

        _last = new int[size];
        _before = new int[text.Length];
        for (var i = 0; i + length <= text.Length; i++)
        {
            // Places are kept one higher, so that 0 is the end of a chain.
            var slot = Slot(text, i);
            _before[i] = _last[slot];
            _last[slot] = i + 1;
        }
    }

    /// <summary>The places of the run that begins at an offset of another text, unless there are more than the limit.</summary>
    public bool TryFind(string text, int start, int limit, List<int> places)
    {
        places.Clear();
        for (var place = _last[Slot(text, start)]; place > 0; place = _before[place - 1])
        {
            if (string.CompareOrdinal(_text, place - 1, text, start, _length) != 0)
            {
                continue;
            }

            if (places.Count == limit)
            {
                places.Clear();
                return false;
            }

            places.Add(place - 1);
        }

        return true;
    }

    private int Slot(string text, int start)
    {
        var hash = 2166136261u;
        for (var i = start; i < start + _length; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619u);
        }

        return (int)(hash ^ (hash >> 15)) & (_last.Length - 1);
    }
}
