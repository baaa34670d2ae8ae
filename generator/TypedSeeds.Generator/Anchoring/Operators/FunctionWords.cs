namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The most frequent words of the languages with a table that are written in Latin letters: a text has many of its own language's.</summary>
/// <remarks>Chosen by hand. A word of two of the languages is in neither list, so that it decides nothing.</remarks>
internal static class FunctionWords
{
    private static readonly Dictionary<string, HashSet<string>> Lists = new(StringComparer.Ordinal)
    {
        ["en"] = Of("the of and to in is that was it for with be are this by from not have had but which or has been will would his their they we you at"),
        ["fr"] = Of("le les du et à au aux un une est que qui dans pour par sur ne pas ce cette il elle nous vous avec sont été ont leur plus"),
        ["de"] = Of("der die das und den dem ein eine einer einem einen ist nicht zu mit auf für von im sich auch sie wird werden sind wurde hat dass daß bei oder nach"),
        ["es"] = Of("el los las y del al una por para con se su sus lo como más pero fue ha han este esta está son entre cuando sin sobre también ser hay"),
    };

    /// <summary>The share of the words of a text that are in the list of each language.</summary>
    /// <param name="text">The text.</param>
    /// <returns>How many words it has, and how many of them each list has.</returns>
    public static (int Words, IReadOnlyDictionary<string, int> Found) Count(string text)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in Lists.Keys)
        {
            found.Add(language, 0);
        }

        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            words++;
            if (at - start <= LongestWord)
            {
                var word = text.Substring(start, at - start).ToLowerInvariant();
                foreach (var list in Lists)
                {
                    found[list.Key] += list.Value.Contains(word) ? 1 : 0;
                }
            }
        }

        return (words, found);
    }

    /// <summary>Whether a language has a list.</summary>
    public static bool Has(string language) => Lists.ContainsKey(language);

    private static readonly int LongestWord = LongestOf(Lists.Values);

    private static int LongestOf(IEnumerable<HashSet<string>> lists)
    {
        var longest = 0;
        foreach (var list in lists)
        {
            foreach (var word in list)
            {
                longest = Math.Max(longest, word.Length);
            }
        }

        return longest;
    }

    private static HashSet<string> Of(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
