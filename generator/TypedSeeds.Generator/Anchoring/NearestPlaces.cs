namespace TypedSeeds.Generator.Anchoring;

/// <summary>Which of the places of some words are nearest to a quote, counted in characters between them; in the quote is nearest.</summary>
/// <remarks>Offsets of places are those of the index.</remarks>
internal sealed class NearestPlaces(SearchedDocument document, Anchor quote, string words)
{
    private readonly (int Start, int End)[] _pieces = quote.Pieces
        .Select(piece => (document.Index.FromOriginal(piece.Start), document.Index.FromOriginal(piece.End)))
        .ToArray();

    /// <summary>The nearest in the sentences that the quote is in: several where they are equally near or too many to tell.</summary>
    public List<int> InItsSentences()
    {
        var places = new SortedSet<int>();
        foreach (var sentences in quote.Pieces.Select(document.SentencesOf).Distinct())
        {
            var end = document.Index.FromOriginal(sentences.End);
            var found = document.Index.Find(words, document.Index.FromOriginal(sentences.Start), end);
            places.UnionWith(found.Whole.Where(place => place + words.Length <= end));
        }

        var nearest = places.Count == 0 ? 0 : places.Min(Distance);
        return places.Where(place => Distance(place) == nearest).ToList();
    }

    /// <summary>The first of those places that are nearest.</summary>
    public int FirstOf(List<int> places)
    {
        var first = places[0];
        foreach (var place in places)
        {
            first = Distance(place) < Distance(first) ? place : first;
        }

        return first;
    }

    // Pieces are in order, and no two overlap: the nearest is the last that starts before the place ends, or the one after it.
    private int Distance(int place)
    {
        var end = place + words.Length;
        var (low, high) = (0, _pieces.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pieces[middle].Start <= end ? (middle + 1, high) : (low, middle);
        }

        var before = low > 0 ? Math.Max(0, place - _pieces[low - 1].End) : int.MaxValue;
        return low < _pieces.Length ? Math.Min(before, _pieces[low].Start - end) : before;
    }
}
