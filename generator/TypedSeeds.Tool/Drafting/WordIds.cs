using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Drafting;

/// <summary>Makes ids of words.</summary>
internal static class WordIds
{
    /// <summary>An id has so many words at most.</summary>
    private const int MostWords = 5;

    /// <summary>The id that the first words give; empty where they give none.</summary>
    public static string Of(string words) =>
        Ids.Suggest(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Bare).Take(MostWords)));

    // “company’s” is one word.
    private static string Bare(string word) => word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
