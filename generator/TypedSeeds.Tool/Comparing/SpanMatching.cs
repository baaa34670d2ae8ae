using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Comparing;

/// <summary>Pairs the spans of two annotators, each with at most one.</summary>
internal static class SpanMatching
{
    /// <summary>So many spans that begin before a span, and so many after, are compared with it. Real annotations have a handful at one place.</summary>
    private const int Nearest = 32;

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

    // Each span is compared with the spans of the other that begin nearest, and with those that are the same.
    // All that overlap would be a million pairs of a thousand spans at one place.
    private static HashSet<(int One, int Other, int Overlap)> Candidates(IReadOnlyList<MarkedEntry> ones, IReadOnlyList<MarkedEntry> others)
    {
        var found = new HashSet<(int, int, int)>();
        var sorted = Sorted(others);
        var starts = sorted.Select(i => others[i].Pieces[0].Start).ToArray();
        var same = sorted.ToLookup(i => others[i].Pieces);
        var rank = new Dictionary<EquatableArray<TextRange>, int>();
        foreach (var one in Sorted(ones))
        {
            var span = ones[one].Pieces;
            var at = rank[span] = rank.TryGetValue(span, out var before) ? before + 1 : 0;
            var place = Array.BinarySearch(starts, span[0].Start);
            var near = place < 0 ? ~place : place;
            foreach (var other in same[span].Skip(at - Nearest).Take(2 * Nearest).Concat(sorted[Math.Max(0, near - Nearest)..Math.Min(sorted.Length, near + Nearest)]))
            {
                if (ones[one].Overlap(others[other]) is > 0 and var overlap)
                {
                    found.Add((one, other, overlap));
                }
            }
        }

        return found;
    }

    private static int[] Sorted(IReadOnlyList<MarkedEntry> entries) => [.. Enumerable.Range(0, entries.Count).OrderBy(i => entries[i].Pieces[0].Start)];
}
