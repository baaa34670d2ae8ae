namespace TypedSeeds;

/// <summary>How far two names are from each other.</summary>
internal static class EditDistance
{
    /// <summary>A shorter word is another one where more than one letter of it differs.</summary>
    private const int ShortWord = 6;

    /// <summary>With more differences, it is another word. In a short one, two letters are half of it.</summary>
    public static int MostOf(string text) => text.Length < ShortWord ? Math.Min(1, text.Length / 2) : Math.Max(2, text.Length / 3);

    /// <summary>The number of insertions, deletions, replacements and swaps of neighbours between two texts.</summary>
    public static int Between(string from, string to)
    {
        var before = new int[to.Length + 1];
        var last = new int[to.Length + 1];
        var next = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                next[j] = Math.Min(replaced, Math.Min(last[j], next[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, last, next) = (last, next, before);
        }

        return last[to.Length];
    }
}
