namespace TypedSeeds.Generator.Anchoring;

/// <summary>All places at which words stand in a text, ordinally, overlapping ones too.</summary>
/// <remarks>
/// Words of some length, and most quotes are, are looked up in an index of every eighth run of the text: it
/// costs little more to make than to read the text once. Short words are searched for, which is best for a few of them;
/// once the searches have read the text some times over, there is an index of every run for them too. So many quotes of a
/// long document cost their number and its length, and not the product of the two.
/// </remarks>
internal sealed class Occurrences(string text)
{
    /// <summary>Of longer runs each so manieth is kept.</summary>
    private const int Step = 8;

    /// <summary>The longer a run the rarer: one of four words or so stands in few places, however long a document is.</summary>
    private const int LongRun = 24;

    private const int MiddleRun = 8;
    private const int ShortRun = 6;
    private const int ReadingsBeforeShortIndex = 8;

    /// <summary>A run that stands in more places than this does not narrow the search enough: to look at them all costs what a search through the text does.</summary>
    private readonly int _mostPlaces = Math.Max(64, text.Length / 1_024);

    /// <summary>How many parts of words are looked up until one is rare enough; a text that repeats itself has none.</summary>
    private const int MostTries = 16;

    private readonly Dictionary<string, List<int>> _known = new(StringComparer.Ordinal);
    private readonly List<int> _places = [];
    private SeedIndex? _longRuns;
    private SeedIndex? _middleRuns;
    private SeedIndex? _shortRuns;
    private long _read;

    /// <summary>The offsets of the words, in rising order.</summary>
    public List<int> Of(string words)
    {
        if (LookUpLong(words) is { } found)
        {
            return found;
        }

        if (!_known.TryGetValue(words, out var hits))
        {
            hits = Search(words);
            _known.Add(words, hits);
        }

        return hits;
    }

    private List<int>? LookUpLong(string words) => words.Length switch
    {
        >= LongRun + Step => LookUp(_longRuns ??= new SeedIndex(text, LongRun, Step), LongRun, Step, words),
        >= MiddleRun + Step => LookUp(_middleRuns ??= new SeedIndex(text, MiddleRun, Step), MiddleRun, Step, words),
        _ => null,
    };

    private List<int> Search(string words)
    {
        if (_read <= (long)text.Length * ReadingsBeforeShortIndex || words.Length < ShortRun)
        {
            return Scan(words);
        }

        return LookUp(_shortRuns ??= new SeedIndex(text, ShortRun), ShortRun, 1, words) ?? Scan(words);
    }

    private List<int> Scan(string words)
    {
        _read += text.Length;
        return [.. WordSearch.All(text, words)];
    }

    /// <summary>The hits among the places of the first part of the words that is rare enough; null where none is.</summary>
    private List<int>? LookUp(SeedIndex index, int length, int step, string words)
    {
        var last = Math.Min(words.Length - (length + step - 1), (MostTries - 1) * step);
        for (var part = 0; part <= last; part += step)
        {
            if (HitsOf(index, step, words, part) is { } hits)
            {
                return hits;
            }
        }

        return null;
    }

    /// <summary>The hits, each found by the one run of the part that stands at an offset which the index keeps; null where a run is not rare.</summary>
    private List<int>? HitsOf(SeedIndex index, int step, string words, int part)
    {
        var hits = new List<int>();
        for (var start = part; start < part + step; start++)
        {
            _places.Clear();
            if (!index.TryFind(words, start, _mostPlaces, _places))
            {
                return null;
            }

            foreach (var place in _places)
            {
                if (place >= start && string.CompareOrdinal(text, place - start, words, 0, words.Length) == 0)
                {
                    hits.Add(place - start);
                }
            }
        }

        hits.Sort();
        return hits;
    }
}
