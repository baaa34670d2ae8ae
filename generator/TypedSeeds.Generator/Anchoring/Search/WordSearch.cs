namespace TypedSeeds.Generator.Anchoring.Search;

/// <summary>Finds words by reading a text. The time grows with the text and the words, never with their product.</summary>
internal static class WordSearch
{
    /// <summary>Longer words are searched for with a table (Knuth, Morris and Pratt): in a text that repeats itself, each place would be compared anew.</summary>
    public const int LongestCompared = 64;

    /// <summary>The places that start in a range, in rising order, each found when it is asked for; they may overlap.</summary>
    public static IEnumerable<int> Each(string text, string words, int from, int to) =>
        words.Length <= LongestCompared ? ByComparing(text, words, from, to) : ByTable(text, words, from, to);

    private static IEnumerable<int> ByComparing(string text, string words, int from, int to)
    {
        var end = Math.Min(text.Length, to + words.Length - 1);
        for (var at = from; at <= end - words.Length; at++)
        {
            at = text.IndexOf(words, at, end - at, StringComparison.Ordinal);
            if (at < 0)
            {
                yield break;
            }

            yield return at;
        }
    }

    private static IEnumerable<int> ByTable(string text, string words, int from, int to)
    {
        var borders = Borders(words);
        var matched = 0;
        var end = Math.Min(text.Length, to + words.Length - 1);
        for (var i = from; i < end; i++)
        {
            while (matched > 0 && (matched == words.Length || text[i] != words[matched]))
            {
                matched = borders[matched - 1];
            }

            matched += text[i] == words[matched] ? 1 : 0;
            if (matched == words.Length)
            {
                yield return i + 1 - matched;
            }
        }
    }

    /// <summary>For each prefix of the words, the length of its longest shorter prefix that is also its suffix.</summary>
    private static int[] Borders(string words)
    {
        var borders = new int[words.Length];
        for (var i = 1; i < words.Length; i++)
        {
            var length = borders[i - 1];
            while (length > 0 && words[i] != words[length])
            {
                length = borders[length - 1];
            }

            borders[i] = words[i] == words[length] ? length + 1 : 0;
        }

        return borders;
    }
}
