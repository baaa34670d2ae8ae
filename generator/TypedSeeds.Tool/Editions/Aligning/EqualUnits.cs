namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>
/// Matches equal units, as a patience diff does: those that each text has once, wherever they are, and then those that a
/// text has several times, where their neighbours decide. Where these do not, nothing is matched.
/// </summary>
internal static class EqualUnits
{
    private const int MostRounds = 100;

    public static void Match(IReadOnlyList<TextUnit> old, IReadOnlyList<TextUnit> now, UnitMap map)
    {
        var places = Places(old, now);
        foreach (var (olds, news) in places)
        {
            if (olds.Count == 1 && news.Count == 1)
            {
                map.Match(olds[0], news[0]);
            }
        }

        // Each round decides by what was decided before it; a text that decides one unit in each round is left to a person.
        var repeated = places.Where(static place => place.Olds.Count > 1 || place.News.Count > 1).ToList();
        for (var round = 0; round < MostRounds && (MatchRuns(old, now, map) | MatchLast(repeated, map)); round++)
        {
        }
    }

    private static List<(List<int> Olds, List<int> News)> Places(IReadOnlyList<TextUnit> old, IReadOnlyList<TextUnit> now)
    {
        var places = new Dictionary<string, (List<int> Olds, List<int> News)>(StringComparer.Ordinal);
        for (var i = 0; i < old.Count; i++)
        {
            Of(old[i].Key).Olds.Add(i);
        }

        for (var i = 0; i < now.Count; i++)
        {
            Of(now[i].Key).News.Add(i);
        }

        return [.. places.Values.Where(static place => place.Olds.Count > 0 && place.News.Count > 0)];

        (List<int> Olds, List<int> News) Of(string key) => places.TryGetValue(key, out var place) ? place : places[key] = ([], []);
    }

    /// <summary>Matches runs of unmatched units between two matched ones, where the new text has the same run between the same two.</summary>
    private static bool MatchRuns(IReadOnlyList<TextUnit> old, IReadOnlyList<TextUnit> now, UnitMap map)
    {
        var hasMatched = false;
        for (int start = 0, end; start < old.Count; start = end + 1)
        {
            for (end = start; end < old.Count && !map.HasNew(end);)
            {
                end++;
            }

            var first = map.NewOf(start - 1) + 1;
            if (end == start || map.NewOf(end) - first != end - start || !IsSameRun(start, first, end - start))
            {
                continue;
            }

            for (var i = start; i < end; i++)
            {
                map.Match(i, first + i - start);
            }

            hasMatched = true;
        }

        return hasMatched;

        bool IsSameRun(int olds, int news, int length) => Enumerable.Range(0, length).All(i => !map.HasOld(news + i) && old[olds + i].Key == now[news + i].Key);
    }

    /// <summary>Matches the last of equal units that are left on both sides, beside a neighbour that is the same.</summary>
    private static bool MatchLast(List<(List<int> Olds, List<int> News)> repeated, UnitMap map)
    {
        var hasMatched = false;
        foreach (var (olds, news) in repeated)
        {
            olds.RemoveAll(map.HasNew);
            news.RemoveAll(map.HasOld);
            if (olds is [var one] && news is [var only] && (IsBeside(one, only, -1) || IsBeside(one, only, 1)))
            {
                map.Match(one, only);
                hasMatched = true;
            }
        }

        repeated.RemoveAll(static place => place.Olds.Count == 0 || place.News.Count == 0);
        return hasMatched;

        bool IsBeside(int one, int other, int step) => map.HasNew(one + step) && map.NewOf(one + step) == other + step;
    }
}
