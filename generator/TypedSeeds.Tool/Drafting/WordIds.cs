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

    /// <summary>The words that say something, without those of grammar and without figures; all of them where none is left.</summary>
    public static string WithoutFiller(string words)
    {
        var left = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Any(char.IsLetter) && !Filler.Contains(new string([.. word.Where(char.IsLetter)]).ToLowerInvariant())).ToArray();
        return left.Length == 0 ? words : string.Join(' ', left.Take(MostWords));
    }

    private static readonly HashSet<string> Filler =
    [
        "a", "an", "and", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have", "he", "her", "his", "however", "i", "in", "is", "it", "its", "of", "on", "or", "our", "said", "she", "so",
        "that", "the", "their", "them", "there", "they", "this", "to", "was", "we", "were", "which", "who", "will", "with", "would", "you", "your",
    ];

    // “company’s” is one word.
    private static string Bare(string word) => word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
