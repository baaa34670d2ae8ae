namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>The most matched units that are in the same order in both texts. Those that were moved are not among them.</summary>
internal static class RisingPairs
{
    public static List<(int Old, int New)> Of(UnitMap map)
    {
        var tails = new List<int>();
        var before = new int[map.OldCount];
        for (var i = 0; i < map.OldCount; i++)
        {
            if (!map.HasNew(i))
            {
                continue;
            }

            var at = FirstNotBefore(tails, map, map.NewOf(i));
            before[i] = at == 0 ? UnitMap.None : tails[at - 1];
            if (at == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[at] = i;
            }
        }

        var pairs = new List<(int, int)>();
        for (var i = tails.Count == 0 ? UnitMap.None : tails[^1]; i != UnitMap.None; i = before[i])
        {
            pairs.Add((i, map.NewOf(i)));
        }

        pairs.Reverse();
        return pairs;
    }

    private static int FirstNotBefore(List<int> tails, UnitMap map, int now)
    {
        var (low, high) = (0, tails.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = map.NewOf(tails[middle]) < now ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
