namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds words by the rarest of their parts, in an index of runs of the text that is made when it is first asked.</summary>
internal sealed class RunIndex(string text, int length, int step)
{
    /// <summary>How many parts of words are looked up until one is rare enough; a text that repeats itself has none.</summary>
    private const int MostParts = 16;

    private readonly List<int> _places = [];
    private SeedIndex? _index;

    /// <summary>The shortest words that can be found: somewhere in their first part one of the runs begins that the index keeps.</summary>
    public int Shortest => length + step - 1;

    /// <summary>How many places were compared so far.</summary>
    public long Compared => _index?.Compared ?? 0;

    /// <summary>The offsets of the words, in rising order; null where none of their parts stands in so few places, or they are too short.</summary>
    public List<int>? Find(string words, int mostPlaces)
    {
        // The last part ends where the words do: what tells them from others may be their last character.
        var last = words.Length - Shortest;
        if (last < 0)
        {
            return null;
        }

        _index ??= new SeedIndex(text, length, step);
        var parts = Math.Min(MostParts, 1 + ((last + step - 1) / step));
        for (var part = 0; part < parts; part++)
        {
            if (FindPlaces(words, parts == 1 ? 0 : last * part / (parts - 1), mostPlaces))
            {
                return Hits(words);
            }
        }

        return null;
    }

    /// <summary>Each place has one of the runs of the part at an offset which the index keeps.</summary>
    private bool FindPlaces(string words, int part, int mostPlaces)
    {
        _places.Clear();
        for (var start = part; start < part + step; start++)
        {
            var known = _places.Count;
            if (!_index!.TryFind(words, start, mostPlaces - known, _places))
            {
                return false;
            }

            for (var i = known; i < _places.Count; i++)
            {
                _places[i] -= start;
            }
        }

        return true;
    }

    private List<int> Hits(string words)
    {
        var hits = new List<int>(_places.Count);
        foreach (var place in _places)
        {
            if (place >= 0 && string.CompareOrdinal(text, place, words, 0, words.Length) == 0)
            {
                hits.Add(place);
            }
        }

        if (hits.Count > 1)
        {
            hits.Sort();
        }

        return hits;
    }
}
