using System.Globalization;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>Values of the data as words, the same under every culture.</summary>
internal static class Words
{
    private const string Article = "The ";

    /// <summary>A value of a vocabulary as people write it: <c>InForce</c> is “in force”.</summary>
    public static string Of(Enum value) =>
        string.Concat(value.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? $" {letter}" : $"{letter}")).ToLowerInvariant();

    /// <summary>A value of a vocabulary as a sentence of one word.</summary>
    public static string Sentence(Enum value) => Of(value) is var words ? $"{char.ToUpperInvariant(words[0])}{words[1..]}." : string.Empty;

    /// <summary>Names as they stand within a sentence.</summary>
    public static string List(IEnumerable<Party> parties)
    {
        string[] names = [.. parties.Select(party => WithinSentence(party.Name))];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string WithinSentence(string name) =>
        name.StartsWith(Article, StringComparison.Ordinal) ? Article.ToLowerInvariant() + name[Article.Length..] : name;
}
