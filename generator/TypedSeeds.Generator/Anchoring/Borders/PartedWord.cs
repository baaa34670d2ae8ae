using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>A word that a hyphen parts at the end of a line: “un-” and “lawful”.</summary>
/// <remarks>
/// A hyphen that belongs to a word, as in “long-term”, cannot be told from it where a line ends after it. Where quotes may end,
/// <see cref="HyphenatedWords"/> are known by another place that has them in one line.
/// </remarks>
internal static class PartedWord
{
    /// <summary>No text has more white space where a line ends; a hostile one is read no further.</summary>
    private const int MostSpace = 64;

    /// <summary>Where the word goes on after a hyphen; 0 where it does not. The next line begins with a small letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hyphen">The offset of the hyphen.</param>
    public static int NextAfter(string text, int hyphen)
    {
        if (hyphen == 0 || !Characters.IsLetter(text[hyphen - 1]))
        {
            return 0;
        }

        var next = hyphen + 1;
        while (next < text.Length && next - hyphen <= MostSpace && WhiteSpace.Is(text[next]))
        {
            next++;
        }

        // An empty line ends a paragraph.
        return next < text.Length && Characters.IsLower(text[next]) && LineEnds.IsOne(text, hyphen + 1, next) ? next : 0;
    }
}
