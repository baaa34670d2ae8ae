using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>The words around a place: the shortest that no other place of a list has.</summary>
internal static class Surroundings
{
    /// <summary>Longer words are cut: some scripts write no spaces.</summary>
    public const int LongestWord = 40;

    private const int Longest = 60;

    /// <summary>How many characters of a document are shown where other words were expected.</summary>
    public static int Shown(int expected) => Math.Min(Math.Max(expected, 12), 2 * Longest);

    /// <summary>Whole words that end at <paramref name="at"/> and at none of the others; null where there are none so short.</summary>
    /// <remarks>A space may be within an amount, such as <c>1 500 €</c>; a range that cuts one is not whole.</remarks>
    public static string? ShortestPrefix(string text, int at, List<int> places, Func<int, int, bool> isWhole)
    {
        for (var length = 1; length <= Math.Min(Longest, at); length++)
        {
            var start = at - length;
            var isWord = start == 0 || text[start - 1] == ' ';
            if (isWord && HasWords(text, start, length) && isWhole(start, length) && places.TrueForAll(place => place == at || !Matches(text, start, place - length, length)))
            {
                return text.Substring(start, length);
            }
        }

        return null;
    }

    /// <summary>Whole words that begin at <paramref name="at"/> and at none of the others; null where there are none so short.</summary>
    public static string? ShortestSuffix(string text, int at, List<int> places, Func<int, int, bool> isWhole)
    {
        for (var length = 1; length <= Math.Min(Longest, text.Length - at); length++)
        {
            var end = at + length;
            var isWord = end == text.Length || text[end] == ' ';
            if (isWord && HasWords(text, at, length) && isWhole(at, length) && places.TrueForAll(place => place == at || !Matches(text, at, place, length)))
            {
                return text.Substring(at, length);
            }
        }

        return null;
    }

    /// <summary>The start of the word at an offset.</summary>
    public static int WordStart(string text, int at)
    {
        var start = Math.Max(0, at);
        while (start > 0 && at - start < LongestWord && text[start - 1] != ' ')
        {
            start--;
        }

        return at - start < LongestWord ? start : WholeCharacter(text, Math.Max(0, at), step: -1);
    }

    /// <summary>The end of the word at an offset.</summary>
    public static int WordEnd(string text, int at)
    {
        var end = Math.Min(text.Length, at);
        while (end < text.Length && end - at < LongestWord && text[end] != ' ')
        {
            end++;
        }

        return end - at < LongestWord ? end : WholeCharacter(text, Math.Min(text.Length, at), step: 1);
    }

    // A row of marks that no writing has is cut, but never between the halves of a pair.
    private static int WholeCharacter(string text, int at, int step)
    {
        var borders = new CharacterBorders(text);
        for (var end = at; Math.Abs(end - at) < LongestWord; end += step)
        {
            if (borders.Has(end))
            {
                return end;
            }
        }

        return CodePoints.IsInside(text, at) ? at + step : at;
    }

    // White space alone is no context: a document begins or ends with it.
    private static bool HasWords(string text, int start, int length) => length > 1 || text[start] != ' ';

    private static bool Matches(string text, int left, int right, int length) =>
        right >= 0 && right + length <= text.Length && string.CompareOrdinal(text, left, text, right, length) == 0;
}
