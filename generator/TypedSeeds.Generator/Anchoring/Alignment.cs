namespace TypedSeeds.Generator.Anchoring;

/// <summary>The part of a window that needs the fewest edits to become a given text (Sellers' algorithm).</summary>
internal static class Alignment
{
    public static (int Start, int End, int Distance) Best(string quote, string text, int from, int to)
    {
        var width = to - from;
        var costs = new int[width + 1];
        var starts = new int[width + 1];
        for (var j = 0; j <= width; j++)
        {
            starts[j] = from + j;
        }

        for (var i = 1; i <= quote.Length; i++)
        {
            var (diagonal, diagonalStart) = (costs[0], starts[0]);
            costs[0] = i;
            for (var j = 1; j <= width; j++)
            {
                var (above, aboveStart) = (costs[j], starts[j]);
                var cost = diagonal + (quote[i - 1] == text[from + j - 1] ? 0 : 1);
                var start = diagonalStart;
                if (above + 1 < cost)
                {
                    (cost, start) = (above + 1, aboveStart);
                }

                if (costs[j - 1] + 1 < cost)
                {
                    (cost, start) = (costs[j - 1] + 1, starts[j - 1]);
                }

                (costs[j], starts[j]) = (cost, start);
                (diagonal, diagonalStart) = (above, aboveStart);
            }
        }

        var best = 0;
        for (var j = 1; j <= width; j++)
        {
            best = costs[j] < costs[best] ? j : best;
        }

        return (starts[best], from + best, costs[best]);
    }
}
