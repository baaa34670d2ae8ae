namespace TypedSeeds.Generator.Values;

/// <summary>Finds words that are no part of a longer one, in any case of their letters.</summary>
internal static class WholeWords
{
    /// <summary>Where the words begin, one place after the other, in UTF-16 units.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    public static IEnumerable<int> PlacesOf(string text, string words)
    {
        var (folded, sought) = (Casing.Folded(text), Casing.Folded(words));
        for (var at = folded.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (!IsLetter(text, at - 1) && !IsLetter(text, at + words.Length))
            {
                yield return at;
            }
        }
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && Characters.IsLetter(text[at]);
}
