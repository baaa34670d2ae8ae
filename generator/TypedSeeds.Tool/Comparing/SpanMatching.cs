namespace TypedSeeds.Tool.Comparing;

/// <summary>Pairs the spans of two annotators, each with at most one.</summary>
internal static class SpanMatching
{
    /// <summary>First the spans that are the same, those with more equal labels before others, and then those that overlap, the longest overlap first.</summary>
    public static IReadOnlyList<SpanPair> Of(IReadOnlyList<MarkedEntry> ones, IReadOnlyList<MarkedEntry> others)
    {
        var (pairs, takenOnes, takenOthers) = (new List<SpanPair>(), new HashSet<int>(), new HashSet<int>());
        var candidates = Candidates(ones, others)
            .OrderByDescending(pair => ones[pair.One].Pieces.Equals(others[pair.Other].Pieces))
            .ThenByDescending(pair => ones[pair.One].Pieces.Equals(others[pair.Other].Pieces) ? ones[pair.One].CountOfSame(others[pair.Other]) : 0)
            .ThenByDescending(static pair => pair.Overlap)
            .ThenByDescending(pair => ones[pair.One].CountOfSame(others[pair.Other]))
            .ThenBy(static pair => (pair.One, pair.Other));
        foreach (var (one, other, _) in candidates)
        {
            if (!takenOnes.Contains(one) && !takenOthers.Contains(other))
            {
                takenOnes.Add(one);
                takenOthers.Add(other);
                pairs.Add(new(ones[one], others[other]));
            }
        }

        return [.. pairs.OrderBy(static pair => pair.One.Pieces[0].Start)];
    }

    // Spans are looked at in the order of the text, so that only those are compared that can overlap.
    private static List<(int One, int Other, int Overlap)> Candidates(IReadOnlyList<MarkedEntry> ones, IReadOnlyList<MarkedEntry> others)
    {
        var (found, open, next) = (new List<(int, int, int)>(), new List<int>(), 0);
        var sorted = Enumerable.Range(0, others.Count).OrderBy(i => others[i].Pieces[0].Start).ToArray();
        foreach (var one in Enumerable.Range(0, ones.Count).OrderBy(i => ones[i].Pieces[0].Start))
        {
            open.RemoveAll(other => others[other].Pieces[^1].End <= ones[one].Pieces[0].Start);
            for (; next < sorted.Length && others[sorted[next]].Pieces[0].Start < ones[one].Pieces[^1].End; next++)
            {
                open.Add(sorted[next]);
            }

            found.AddRange(open.Select(other => (one, other, ones[one].Overlap(others[other]))).Where(static pair => pair.Item3 > 0));
        }

        return found;
    }
}
