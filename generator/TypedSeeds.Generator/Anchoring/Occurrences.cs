namespace TypedSeeds.Generator.Anchoring;

/// <summary>All places at which words stand in a text, ordinally, overlapping ones too.</summary>
/// <remarks>
/// A plain search costs nothing to prepare and is best for a few quotes of a page. Once the searches have read the text
/// some times over, an index is made, so that many quotes of a long document cost their number and its length, and
/// not the product of the two.
/// </remarks>
internal sealed class Occurrences(string text)
{
    private const int RunLength = 6;
    private const int ReadingsBeforeIndex = 8;

    /// <summary>A run that stands in more places than this does not narrow the search enough.</summary>
    private const int MostPlaces = 64;

    private readonly Dictionary<string, List<int>> _known = new(StringComparer.Ordinal);
    private readonly List<int> _places = [];
    private SeedIndex? _index;
    private long _read;

    /// <summary>The offsets of the words, in rising order.</summary>
    public List<int> Of(string words)
    {
        if (_known.TryGetValue(words, out var hits))
        {
            return hits;
        }

        hits = Search(words);
        _known.Add(words, hits);
        return hits;
    }

    private List<int> Search(string words)
    {
        if (_read <= (long)text.Length * ReadingsBeforeIndex || words.Length < RunLength)
        {
            return Scan(words);
        }

        _index ??= new SeedIndex(text, RunLength);
        return LookUp(words) ?? Scan(words);
    }

    private List<int> Scan(string words)
    {
        _read += text.Length;
        return [.. WordSearch.All(text, words)];
    }

    /// <summary>The hits among the places of the first run of the words that is rare enough; null where none is.</summary>
    private List<int>? LookUp(string words)
    {
        for (var start = 0; start + RunLength <= words.Length; start++)
        {
            if (!_index!.TryFind(words, start, MostPlaces, _places))
            {
                continue;
            }

            var hits = new List<int>();
            foreach (var place in _places)
            {
                var at = place - start;
                if (at >= 0 && string.CompareOrdinal(text, at, words, 0, words.Length) == 0)
                {
                    hits.Add(at);
                }
            }

            hits.Sort();
            return hits;
        }

        return null;
    }
}
