using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>The names of which a part is written, or that are written with words around them: <c>Berg</c> for Anna Berg, <c>the insurer Nordlys</c> for Nordlys.</summary>
internal static class NameParts
{
    private const int ShortestWord = 3;

    private const int MostWords = 8;

    // They are before many names, and tell none from another.
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal) { "the", "a", "an", "of", "and", "der", "die", "das", "le", "la", "les", "el", "los", "las" };

    /// <summary>The names that have all words that are written; where none has, those of which all words are written.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="names">The names.</param>
    /// <param name="textOf">The text of a name.</param>
    public static IReadOnlyList<T> Of<T>(string written, IEnumerable<T> names, Func<T, string> textOf)
    {
        var words = WordsOf(written);
        if (words.Length is 0 or > MostWords || words.All(static word => word.Length < ShortestWord))
        {
            return [];
        }

        var all = names.Select(name => (Name: name, Words: WordsOf(textOf(name)))).Where(static name => name.Words.Length > 0).ToArray();
        var within = all.Where(name => words.All(name.Words.Contains)).ToArray();
        var found = within.Length > 0 ? within : all.Where(name => name.Words.Any(static word => word.Length >= ShortestWord) && name.Words.All(words.Contains)).ToArray();
        return [.. found.OrderBy(static name => name.Words.Length).Select(static name => name.Name)];
    }

    private static string[] WordsOf(string text) => [.. text.Split([' ', '-', '_', ',', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Select(static word => string.Concat(SameName.KeyOf(word).Select(Accents.Strip))).Where(static word => word.Length > 0 && !Idle.Contains(word)).Distinct(StringComparer.Ordinal)];
}
