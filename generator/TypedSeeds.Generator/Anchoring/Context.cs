namespace TypedSeeds.Generator.Anchoring;

/// <summary>The shortest words before or behind a place that no other of a list of places has.</summary>
internal static class Context
{
    private const int Longest = 60;

    /// <summary>Whole words that end at <paramref name="at"/> and at none of the others; null where there are none so short.</summary>
    public static string? ShortestPrefix(string text, int at, List<int> places)
    {
        for (var length = 1; length <= Math.Min(Longest, at); length++)
        {
            var start = at - length;
            var isWord = start == 0 || text[start - 1] == ' ';
            if (isWord && places.TrueForAll(place => place == at || !Matches(text, start, place - length, length)))
            {
                return text.Substring(start, length);
            }
        }

        return null;
    }

    /// <summary>Whole words that begin at <paramref name="at"/> and at none of the others; null where there are none so short.</summary>
    public static string? ShortestSuffix(string text, int at, List<int> places)
    {
        for (var length = 1; length <= Math.Min(Longest, text.Length - at); length++)
        {
            var end = at + length;
            var isWord = end == text.Length || text[end] == ' ';
            if (isWord && places.TrueForAll(place => place == at || !Matches(text, at, place, length)))
            {
                return text.Substring(at, length);
            }
        }

        return null;
    }

    /// <summary>The start of the word that an offset lies in.</summary>
    public static int WordStart(string text, int at)
    {
        at = Math.Max(0, at);
        while (at > 0 && text[at - 1] != ' ')
        {
            at--;
        }

        return at;
    }

    /// <summary>The end of the word that an offset lies in.</summary>
    public static int WordEnd(string text, int at)
    {
        at = Math.Min(text.Length, at);
        while (at < text.Length && text[at] != ' ')
        {
            at++;
        }

        return at;
    }

    private static bool Matches(string text, int left, int right, int length) =>
        right >= 0 && right + length <= text.Length && string.CompareOrdinal(text, left, text, right, length) == 0;
}
