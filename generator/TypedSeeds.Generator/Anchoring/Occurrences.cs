namespace TypedSeeds.Generator.Anchoring;

/// <summary>All places at which words stand in a text, ordinally, overlapping ones too.</summary>
/// <remarks>
/// Words of some length, and most quotes are, are looked up in an index of every eighth run of the text: it costs less
/// to make than to read the text character by character, and of most words it leaves one place to compare. Shorter words
/// are searched for, which is best for some of them; once the searches have read the text many times over, there are
/// indexes for them too. So many quotes of a long document cost their number and its length, and not the product of the two.
/// </remarks>
internal sealed class Occurrences(string text)
{
    /// <summary>In so few places the words are compared at each; more of them are worth remembering what was found.</summary>
    private const int FewPlaces = 8;

    /// <summary>A part of the text that is searched at once, however often, costs no more than a look-up does.</summary>
    private const int ShortRange = 1_024;

    private const int ReadingsBeforeShortIndex = 32;

    /// <summary>A run that stands in more places than this does not narrow the search enough: to look at them all costs what a search through the text does.</summary>
    private readonly int _mostPlaces = Math.Max(64, text.Length / 256);

    /// <summary>The longer a run the rarer: one of four words or so stands in few places, however long a document is.</summary>
    private readonly RunIndex _longRuns = new(text, length: 24, step: 8);

    private readonly RunIndex _middleRuns = new(text, length: 12, step: 4);
    private readonly RunIndex _shortRuns = new(text, length: 6, step: 1);
    private readonly Dictionary<string, List<int>> _known = new(StringComparer.Ordinal);
    private long _read;

    /// <summary>How many characters were searched through and places compared so far: what is to grow with text and words, and not with their product.</summary>
    public long Work => _read + _longRuns.Compared + _middleRuns.Compared + _shortRuns.Compared;

    /// <summary>The offsets of the words, in rising order.</summary>
    public List<int> Of(string words)
    {
        if (_longRuns.Find(words, FewPlaces) is { } few)
        {
            return few;
        }

        if (!_known.TryGetValue(words, out var hits))
        {
            hits = LookUp(words) ?? Search(words, 0, text.Length);
            _known.Add(words, hits);
        }

        return hits;
    }

    /// <summary>Those of the offsets that are in a range, in rising order.</summary>
    public List<int> Of(string words, int from, int to)
    {
        if (to - from <= ShortRange && words.Length <= WordSearch.LongestCompared)
        {
            return Search(words, from, to);
        }

        var hits = Of(words);
        var first = IndexOfFirst(hits, from);
        return hits.GetRange(first, IndexOfFirst(hits, to) - first);
    }

    /// <summary>The index of the first of some offsets that is not before another.</summary>
    public static int IndexOfFirst(List<int> offsets, int offset)
    {
        var index = offsets.BinarySearch(offset);
        return index >= 0 ? index : ~index;
    }

    // Rare parts are looked for before common ones, since all places of a part are compared.
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

    private RunIndex? IndexFor(int length)
    {
        if (length >= _longRuns.Shortest)
        {
            return _longRuns;
        }

        return _read <= (long)text.Length * ReadingsBeforeShortIndex || length < _shortRuns.Shortest ? null
            : length >= _middleRuns.Shortest ? _middleRuns : _shortRuns;
    }

    private List<int> Search(string words, int from, int to)
    {
        _read += to - from;
        return WordSearch.All(text, words, from, to);
    }
}
