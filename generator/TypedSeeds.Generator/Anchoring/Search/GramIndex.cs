namespace TypedSeeds.Generator.Anchoring.Search;

/// <summary>Finds words by the rarest of their parts, in a table of the text's grams that is made when it is first asked.</summary>
/// <param name="text">The text.</param>
/// <param name="length">The length of a gram.</param>
/// <param name="step">The distance between two grams of the table.</param>
internal sealed class GramIndex(string text, int length, int step)
{
    /// <summary>How many parts are looked up until one is rare enough; a text that repeats itself has none.</summary>
    private const int MostParts = 16;

    private readonly List<int> _places = [];
    private GramTable? _table;

    /// <summary>The shortest words that can be found: one of the table's grams starts within their first characters.</summary>
    public int Shortest => length + step - 1;

    /// <summary>How many places were compared so far.</summary>
    public long Compared => _table?.Compared ?? 0;

    /// <summary>The offsets of the words, in rising order; null where they are too short, or no part is at so few places.</summary>
    public List<int>? Find(string words, int mostPlaces)
    {
        // The last part ends where the words end: only their last character may tell them from others.
        var last = words.Length - Shortest;
        if (last < 0)
        {
            return null;
        }

        _table ??= new GramTable(text, length, step);
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

    /// <summary>At each place of the part, one of its grams is at an offset which the table keeps.</summary>
    private bool FindPlaces(string words, int part, int mostPlaces)
    {
        _places.Clear();
        for (var start = part; start < part + step; start++)
        {
            var known = _places.Count;
            if (!_table!.TryFind(words, start, mostPlaces - known, _places))
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
