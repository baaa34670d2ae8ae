namespace TypedSeeds.Generator.Anchoring.Search;

/// <summary>The places of words in a text, compared ordinally; places may overlap.</summary>
/// <remarks>
/// Words of 31 characters or more, as most quotes are, are looked up in an index of every eighth gram: making it costs less
/// than one walk over the text. Shorter words are searched for at first. After many searches a second index is made for
/// them, so that many quotes of a long document cost their number and its length, never the product of the two. Words that
/// neither finds, since they are very short or very common, are looked up among the suffixes of the text. Where words are
/// at thousands of places too, the text is read for them as long as some readings of all are left; then it is given up.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="isWhole">Whether a start and a length cut nothing.</param>
/// <param name="cancellation">Stops long work.</param>
internal sealed class Occurrences(string text, Func<int, int, bool> isWhole, CancellationToken cancellation = default)
{
    /// <summary>Words at more places are read for, not looked up.</summary>
    public const int MostLookedUp = 2_048;

    /// <summary>How often the text is read in all, apart from what each search may read.</summary>
    private const int MostReadings = 64;

    private const int ReadBySearch = 8_192;

    /// <summary>Whether a place cuts a word takes as long as reading so many characters.</summary>
    private const int ReadByJudging = 16;

    private const int PlacesBetweenChecks = 4_096;

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
    private readonly Dictionary<(string Words, int From, int To), FoundPlaces> _knownIn = [];
    private readonly SuffixIndex _suffixes = new(text, cancellation);
    private long _read;
    private long _searches;

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
            found = PlacesOf(words) is { } places ? Judged(places, words) : Search(words, 0, text.Length);
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
        if (found.IsAll && (found.Whole.Count > 0 || found.FirstCut < 0))
        {
            return found.In(from, to);
        }

        if (!_knownIn.TryGetValue((words, from, to), out var inRange))
        {
            inRange = Search(words, from, to);
            _knownIn.Add((words, from, to), inRange);
        }

        return inRange;
    }

    /// <summary>All places of words, whole or not, if they are not too many to look up; null where the text must be read for them.</summary>
    public List<int>? PlacesOf(string words)
    {
        if (LookUp(words) is { } places)
        {
            return places;
        }

        return IsMuchSearched && words.Length > 0 ? _suffixes.Find(words, Math.Max(MostLookedUp, _mostPlaces)) : null;
    }

    /// <summary>The places of words in a range, as they are read, as long as readings are left.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">The start of the range.</param>
    /// <param name="to">Its end.</param>
    /// <param name="found">Where the places are added.</param>
    /// <param name="isRight">Whether a place is whole.</param>
    /// <param name="shift">How far the places that are added are after the words.</param>
    public FoundPlaces Read(string words, int from, int to, FoundPlaces found, Func<int, bool> isRight, int shift = 0)
    {
        var left = (ReadBySearch * ++_searches) + ((long)text.Length * MostReadings) - _read;
        var (last, count) = (from, 0);
        foreach (var place in WordSearch.Each(text, words, from, to))
        {
            left -= place - last + ReadByJudging;
            _read += place - last + ReadByJudging;
            last = place;
            if (left < 0)
            {
                return FoundPlaces.GivenUp(place + shift);
            }

            if (++count % PlacesBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (!found.Add(place + shift, isRight(place)))
            {
                return found;
            }
        }

        _read += to - last;
        return found;
    }

    /// <summary>Whether so much was read and compared that an index for any words costs less.</summary>
    private bool IsMuchSearched => Work > (long)text.Length * ReadingsBeforeShortIndex;

    // Rare parts come before common ones, since every place of a part is compared. In a text of few words all parts are common:
    // once that has cost much, the suffixes are asked for what has no rare part.
    private List<int>? LookUp(string words)
    {
        var index = IndexFor(words.Length);
        var most = IsMuchSearched ? FewPlaces : _mostPlaces;
        for (var limit = FewPlaces; index is not null && limit / FewPlaces < most; limit *= FewPlaces)
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

        return length >= _shortGrams.Shortest && IsMuchSearched ? _shortGrams : null;
    }

    private FoundPlaces Judged(List<int> places, string words)
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

    private FoundPlaces Search(string words, int from, int to) => Read(words, from, to, new FoundPlaces(), place => isWhole(place, words.Length));
}
