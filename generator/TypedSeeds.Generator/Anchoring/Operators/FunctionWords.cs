using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The most frequent words of the languages with a table that are written in Latin letters: a text has many of its own language's.</summary>
/// <remarks>Chosen by hand. A word of two of the languages is in neither list, so that it decides nothing.</remarks>
internal static class FunctionWords
{
    /// <summary>More is not read to guess at a language.</summary>
    private const int LongestRead = 65_536;

    private static readonly (string Language, string Words)[] Lists =
    [
        ("en", "the of and to in is that was it for with be are this by from not have had but which or has been will would his their they we you at"),
        ("fr", "le les du et à au aux un une est que qui dans pour par sur ne pas ce cette il elle nous vous avec sont été ont leur plus"),
        ("de", "der die das und den dem ein eine einer einem einen ist nicht zu mit auf für von im sich auch sie wird werden sind wurde hat dass daß bei oder nach"),
        ("es", "el los las y del al una por para con se su sus lo como más pero fue ha han este esta está son entre cuando sin sobre también ser hay"),
    ];

    // The number of the list that has a word: one look-up for each word of a text.
    private static readonly WordTable Owners = new(Lists.SelectMany(static (list, number) => list.Words.Split(' ').Select(word => (word, number))));

    /// <summary>The share of the words of a text that are in the list of each language.</summary>
    /// <param name="text">The text.</param>
    /// <returns>How many words it has, and how many of them each list has.</returns>
    public static (int Words, IReadOnlyDictionary<string, int> Found) Count(string text)
    {
        var counts = new int[Lists.Length];
        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Characters.IsLetter(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && Characters.IsLetter(text[at]))
            {
                at++;
            }

            words++;
            if (Owners.Find(text, start, at) is >= 0 and var list)
            {
                counts[list]++;
            }
        }

        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var list = 0; list < counts.Length; list++)
        {
            found.Add(Lists[list].Language, counts[list]);
        }

        return (words, found);
    }

    /// <summary>The language whose list has more words of the beginning of a text than any other list; null where none has.</summary>
    public static string? MostOf(string text)
    {
        var found = Count(text.Length > LongestRead ? text.Substring(0, LongestRead) : text).Found.OrderByDescending(static pair => pair.Value).ToArray();
        return found[0].Value > found[1].Value ? found[0].Key : null;
    }

    /// <summary>Whether a language has a list.</summary>
    public static bool Has(string language) => Array.Exists(Lists, list => list.Language == language);
}
