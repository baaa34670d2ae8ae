namespace TypedSeeds.Generator.Values;

/// <summary>English nouns with their indefinite article.</summary>
internal static class Articles
{
    /// <summary>The noun inside a sentence: <c>an event</c>.</summary>
    public static string WithArticle(this string noun) => (StartsWithVowel(noun) ? "an " : "a ") + noun;

    /// <summary>The noun at the start of a sentence: <c>An event</c>.</summary>
    public static string WithCapitalArticle(this string noun) => (StartsWithVowel(noun) ? "An " : "A ") + noun;

    private static bool StartsWithVowel(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' or 'u';
}
