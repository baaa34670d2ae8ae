using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds short words of which the document has all but one, or a word or two more between them: <c>Mayor Okafor</c> in “Mayor Helen Okafor”.</summary>
/// <remarks>A word has more letters than a slip, so counting letters does not find these.</remarks>
internal static class MissingWord
{
    /// <summary>Longer quotes share enough letters with their place to be found by them.</summary>
    private const int MostWords = 8;

    /// <summary>So many characters may be between two words of the quote, and so many words.</summary>
    private const int LongestBetween = 24;

    private const int MostBetween = 2;

    /// <summary>One word alone is its place where it is no word of grammar, such as “has”.</summary>
    private const int ShortestAlone = 4;

    /// <summary>So many places of some words are read on from.</summary>
    private const int MostPlaces = 64;

    /// <summary>The nearest words of a folded text; null where it has none.</summary>
    /// <param name="quote">The words of the quote, folded.</param>
    /// <param name="index">The folded text.</param>
    public static (int Start, int End, string Left)? Find(string quote, TextIndex index)
    {
        var words = quote.Split(' ');
        if (words.Length is < 2 or > MostWords)
        {
            return null;
        }

        return WithMore(words, index) ?? WithoutOne(words, index);
    }

    // The words before a gap and those after it, near to one another.
    private static (int Start, int End, string Left)? WithMore(string[] words, TextIndex index)
    {
        for (var gap = 1; gap < words.Length; gap++)
        {
            var (before, after) = (string.Join(" ", words.Take(gap)), string.Join(" ", words.Skip(gap)));
            foreach (var place in index.Find(before).Whole.Take(MostPlaces))
            {
                var from = place + before.Length;
                var most = Math.Min(index.Text.Length - from, LongestBetween + after.Length + 2);
                var at = index.Text.IndexOf(" " + after, from, most, StringComparison.Ordinal);
                if (at > from && index.IsWhole(at + 1, after.Length) && IsBetween(index.Text.Substring(from, at - from)))
                {
                    return (place, at + 1 + after.Length, string.Empty);
                }
            }
        }

        return null;
    }

    // What ends a sentence divides the words.
    private static bool IsBetween(string text) =>
        text.Count(static character => character == ' ') <= MostBetween && !text.Any(static character => character is '.' or '!' or '?' or '"' or ';' or ':');

    private static (int Start, int End, string Left)? WithoutOne(string[] words, TextIndex index)
    {
        foreach (var left in new[] { 0, words.Length - 1 })
        {
            var rest = string.Join(" ", words.Where((_, i) => i != left));
            if ((words.Length > 2 || rest.Count(Characters.IsLetterOrDigit) >= ShortestAlone) && index.Find(rest).Whole is { Count: > 0 } places)
            {
                return (places[0], places[0] + rest.Length, words[left]);
            }
        }

        return null;
    }
}
