namespace TypedSeeds.Generator.Anchoring.Search;

/// <summary>The places of words in a text, compared ordinally; places may overlap.</summary>
/// <remarks>
/// Words of 31 characters or more, as most quotes are, are looked up in an index of every eighth gram: making it costs less
/// than one walk over the text. Shorter words are searched for at first. After many searches a second index is made for
/// them, so that many quotes of a long document cost their number and its length, never the product of the two.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="isWhole">Whether a start and a length cut nothing.</param>
internal sealed class Occurrences(string text, Func<int, int, bool> isWhole)
{
    /// <summary>The words are compared at so few places; more of them are remembered.</summary>
    private const int FewPlaces = 8;

    /// <summary>A range of this length is searched as fast as words are looked up.</summary>
    private const int ShortRange = 1_024;

    private const int ReadingsBeforeShortIndex = 32;

    /// <summary>A gram at more places than this does not help: comparing at all of them costs what a search does.</summary>
    private readonly int _mostPlaces = Math.Max(64, text.Length / 256);

    /// <summary>Long grams are rare: four words or so are at few places, however long a document is.</summary>
    private readonly GramIndex _longGrams = new(text, length: 24, step: 8);

    private readonly GramIndex _shortGrams = new(text, length: 8, step: 2);
    private readonly Dictionary<string, FoundPlaces> _known = new(StringComparer.Ordinal);
    private long _read;

    /// <summary>How many characters were read and places compared so far. It must grow with text and words, not with their product.</summary>
    public long Work => _read + _longGrams.Compared + _shortGrams.Compared;

    /// <summary>The places of the words.</summary>
    public FoundPlaces Of(string words)
    {
        if (_longGrams.Find(words, FewPlaces) is { } few)
        {
            return Judged(few, words);
        }

        if (!_known.TryGetValue(words, out var found))
        {
            found = LookUp(words) is { } places ? Judged(places, words) : Search(words, 0, text.Length);
            _known.Add(words, found);
        }

        return found;
    }

    /// <summary>Those of the places that are in a range.</summary>
    public FoundPlaces Of(string words, int from, int to)
    {
        if (to - from <= ShortRange && words.Length <= WordSearch.LongestCompared)
        {
            return Search(words, from, to);
        }

        // Which place of the range cuts is asked only where none is whole.
        var found = Of(words);
        return found.IsAll && (found.Whole.Count > 0 || found.FirstCut < 0) ? found.In(from, to) : Search(words, from, to);
    }

    // Rare parts come before common ones, since every place of a part is compared.
    private List<int>? LookUp(string words)
    {
        var index = IndexFor(words.Length);
        for (var limit = FewPlaces; index is not null && limit / FewPlaces < _mostPlaces; limit *= FewPlaces)
        {
            if (index.Find(words, Math.Min(limit, _mostPlaces)) is { } hits)
            {
                return hits;
            }
        }

        return null;
    }

    private GramIndex? IndexFor(int length)
    {
        if (length >= _longGrams.Shortest)
        {
            return _longGrams;
        }

        return length >= _shortGrams.Shortest && _read > (long)text.Length * ReadingsBeforeShortIndex ? _shortGrams : null;
    }

    private FoundPlaces Judged(IEnumerable<int> places, string words)
    {
        var found = new FoundPlaces();
        foreach (var place in places)
        {
            if (!found.Add(place, isWhole(place, words.Length)))
            {
                break;
            }
        }

        return found;
    }

    // The walk over the places is the reading: it ends where no more are wanted.
    private FoundPlaces Search(string words, int from, int to)
    {
        var found = Judged(WordSearch.Each(text, words, from, to), words);
        _read += (found.IsAll ? to : found.Whole[found.Whole.Count - 1]) - from;
        return found;
    }
}
