namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>
/// Matches units that were edited: alike, between the same matched neighbours, and each the nearest of the other by far.
/// </summary>
internal static class EditedUnits
{
    /// <summary>The share of pairs of characters that two units must have in common.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>By how much another unit must be less alike: of two look-alikes none is taken.</summary>
    private const double LeastMargin = 0.1;

    /// <summary>So many units on each side of the place where one should be are compared, so that the work grows with the text.</summary>
    private const int Window = 32;

    public static void Match(IReadOnlyList<TextUnit> old, IReadOnlyList<TextUnit> now, UnitMap map)
    {
        // Equal units that their neighbours did not tell apart are not taken for look-alikes of others, either.
        var undecided = Keys(old, map.HasNew);
        undecided.IntersectWith(Keys(now, map.HasOld));
        var (lastOld, lastNew) = (-1, -1);
        foreach (var (one, other) in RisingPairs.Of(map).Append((map.OldCount, map.NewCount)))
        {
            var olds = Enumerable.Range(lastOld + 1, one - lastOld - 1).Where(i => !map.HasNew(i) && !undecided.Contains(old[i].Key)).ToArray();
            var news = Enumerable.Range(lastNew + 1, other - lastNew - 1).Where(i => !map.HasOld(i) && !undecided.Contains(now[i].Key)).ToArray();
            foreach (var (i, j) in Pairs(Profiles(old, olds), Profiles(now, news)))
            {
                map.Match(olds[i], news[j], isEdited: true);
            }

            (lastOld, lastNew) = (one, other);
        }
    }

    private static HashSet<string> Keys(IReadOnlyList<TextUnit> units, Predicate<int> isMatched) =>
        Enumerable.Range(0, units.Count).Where(i => !isMatched(i)).Select(i => units[i].Key).ToHashSet(StringComparer.Ordinal);

    private static Likeness[] Profiles(IReadOnlyList<TextUnit> units, int[] numbers) => [.. numbers.Select(number => new Likeness(units[number].Key))];

    private static List<(int Old, int New)> Pairs(Likeness[] olds, Likeness[] news)
    {
        var (bestOfOld, bestOfNew) = (new Best[olds.Length], new Best[news.Length]);
        for (var i = 0; i < olds.Length; i++)
        {
            var middle = (int)((long)i * news.Length / olds.Length);
            for (var j = Math.Max(0, middle - Window); j < Math.Min(news.Length, middle + Window + 1); j++)
            {
                // A long unit beside thousands of short ones would be read for each of them, and decide nothing.
                if (olds[i].MostTo(news[j]) < LeastLikeness - LeastMargin)
                {
                    continue;
                }

                var likeness = olds[i].To(news[j]);
                bestOfOld[i] = bestOfOld[i].With(j, likeness);
                bestOfNew[j] = bestOfNew[j].With(i, likeness);
            }
        }

        return [.. Enumerable.Range(0, olds.Length).Where(i => bestOfOld[i].IsClear && bestOfNew[bestOfOld[i].Number] is { IsClear: true } back && back.Number == i).Select(i => (i, bestOfOld[i].Number))];
    }

    private readonly record struct Best(int Number, double Likeness, double Second)
    {
        public bool IsClear => Likeness >= LeastLikeness && Likeness - Second >= LeastMargin;

        public Best With(int number, double likeness) => likeness > Likeness ? new(number, likeness, Likeness) : this with { Second = Math.Max(Second, likeness) };
    }
}
