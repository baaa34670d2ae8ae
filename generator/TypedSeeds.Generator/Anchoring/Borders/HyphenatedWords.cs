using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>The words with a hyphen that a text has within a line, such as “long-term”.</summary>
/// <remarks>They show that the hyphen is of the word, where a line ends after it in another place.</remarks>
internal sealed class HyphenatedWords(string text)
{
    /// <summary>No word is longer; a hostile text is read no further.</summary>
    private const int LongestPart = 32;

    // Made for the first hyphen at the end of a line that a quote is beside.
    private readonly Lazy<HashSet<string>> _words = new(() => Read(text));

    /// <summary>Whether the text has a word elsewhere in one line that a hyphen parts here.</summary>
    /// <param name="hyphen">The hyphen at the end of a line.</param>
    /// <param name="next">Where the next line goes on.</param>
    public bool Has(int hyphen, int next) => Word(text, hyphen, next) is { } word && _words.Value.Contains(word);

    private static HashSet<string> Read(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 1; at + 1 < text.Length; at++)
        {
            if (IsHyphen(text[at]) && Characters.IsLetter(text[at - 1]) && Characters.IsLetter(text[at + 1]) && Word(text, at, at + 1) is { } word)
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static string? Word(string text, int hyphen, int next)
    {
        var (start, end) = (hyphen, next);
        while (start > 0 && hyphen - start <= LongestPart && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - next <= LongestPart && Characters.IsLetter(text[end]))
        {
            end++;
        }

        return hyphen - start > LongestPart || end - next > LongestPart ? null
            : (text.Substring(start, hyphen - start) + "-" + text.Substring(next, end - next)).InSmallLetters();
    }

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';
}
