using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema.Languages;

/// <summary>Which subtags of a language tag are registered, by <see cref="LanguageTable"/>. Letters of either case are one.</summary>
internal static class LanguageRegistry
{
    private const int LengthOfGroup = 2;

    private static readonly char[] Spaces = [' ', '\n', '\r'];

    private static readonly Lazy<HashSet<string>> Languages = new(static () => Groups(LanguageTable.Languages));
    private static readonly Lazy<HashSet<string>> Extended = new(static () => Groups(LanguageTable.Extended));
    private static readonly Lazy<HashSet<string>> Scripts = new(static () => new(Items(LanguageTable.Scripts), StringComparer.OrdinalIgnoreCase));
    private static readonly Lazy<HashSet<string>> Regions = new(static () => new(Items(LanguageTable.Regions), StringComparer.OrdinalIgnoreCase));
    private static readonly Lazy<HashSet<string>> Variants = new(static () => new(Items(LanguageTable.Variants), StringComparer.OrdinalIgnoreCase));
    private static readonly Lazy<Dictionary<string, string>> Names = new(static () => Pairs(LanguageTable.Names));
    private static readonly Lazy<Dictionary<string, string>> NamesByTag = new(static () => FirstNames());
    private static readonly Lazy<Dictionary<string, string>> LongCodes = new(static () => Pairs(LanguageTable.LongCodes));
    private static readonly Lazy<Dictionary<string, string>> LibraryCodes = new(static () => Pairs(LanguageTable.LibraryCodes));
    private static readonly Lazy<Dictionary<string, string>> WrittenIn = new(static () => ScriptsOfLanguages());

    /// <summary>Whether a primary subtag is a language: registered, for private use, or a code of ISO 639-3 whose tag has two letters.</summary>
    public static bool IsLanguage(string subtag) => Languages.Value.Contains(subtag) || LongCodes.Value.ContainsKey(subtag) || IsBetween(subtag, "qaa", "qtz");

    public static bool IsExtended(string subtag) => Extended.Value.Contains(subtag);

    public static bool IsScript(string subtag) => Scripts.Value.Contains(subtag) || IsBetween(subtag, "qaaa", "qabx");

    public static bool IsRegion(string subtag) => Regions.Value.Contains(subtag) || IsBetween(subtag, "qm", "qz") || IsBetween(subtag, "xa", "xz");

    public static bool IsVariant(string subtag) => Variants.Value.Contains(subtag);

    /// <summary>The English names of the languages with a tag of two letters.</summary>
    public static IEnumerable<string> LanguageNames => Names.Value.Keys;

    /// <summary>The tag of a language by its English name; null where no language with a tag of two letters has it.</summary>
    public static string? TagOf(string name) => Names.Value.TryGetValue(name, out var tag) ? tag : null;

    /// <summary>The English name of the language of a tag, or the tag where it has none of two letters.</summary>
    public static string NameOf(string tag) => NamesByTag.Value.TryGetValue(Primary(tag), out var name) ? name : tag;

    /// <summary>The tag for a code of libraries, such as <c>ger</c>; null for any other.</summary>
    public static string? OfLibraries(string code) => LibraryCodes.Value.TryGetValue(code, out var tag) ? tag : null;

    /// <summary>The primary subtag of a tag, in two letters where it has two.</summary>
    public static string Primary(string tag)
    {
        var primary = tag.Split('-')[0].InSmallLetters();
        return LongCodes.Value.TryGetValue(primary, out var two) ? two : OfLibraries(primary) ?? primary;
    }

    /// <summary>The script of a language, where one is usual enough that a tag leaves it out; null elsewhere.</summary>
    public static string? ScriptOf(string primary) => WrittenIn.Value.TryGetValue(primary, out var script) ? script : null;

    /// <summary>Whether a primary subtag says of no language that a text is in it: undetermined, uncoded, no linguistic content, artificial, or for private use.</summary>
    public static bool IsNoLanguage(string primary) => primary is "und" or "mis" or "zxx" or "art" or "x" || IsBetween(primary, "qaa", "qtz");

    private static bool IsBetween(string subtag, string first, string last) =>
        subtag.Length == first.Length && subtag.All(Ascii.IsLetter)
        && string.CompareOrdinal(subtag.InSmallLetters(), first) >= 0 && string.CompareOrdinal(subtag.InSmallLetters(), last) <= 0;

    private static HashSet<string> Groups(string table)
    {
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in Items(table))
        {
            var group = item.Substring(0, LengthOfGroup);
            foreach (var letter in item.Substring(LengthOfGroup))
            {
                codes.Add(letter == '+' ? group : group + letter);
            }
        }

        return codes;
    }

    private static string[] Items(string table) => table.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The pairs of a table: words of either case, with an underscore for a space, and what they mean.</summary>
    public static Dictionary<string, string> Pairs(string table)
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in Items(table).Select(static item => item.Split('=')))
        {
            pairs[pair[0].Replace('_', ' ')] = pair[1];
        }

        return pairs;
    }

    // The registry gives the usual name first.
    private static Dictionary<string, string> FirstNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in Names.Value)
        {
            if (!names.ContainsKey(pair.Value))
            {
                names.Add(pair.Value, pair.Key);
            }
        }

        return names;
    }

    private static Dictionary<string, string> ScriptsOfLanguages()
    {
        var scripts = new Dictionary<string, string>(StringComparer.Ordinal);
        var script = string.Empty;
        foreach (var item in Items(LanguageTable.WrittenIn))
        {
            if (item[item.Length - 1] == ':')
            {
                script = item.Substring(0, item.Length - 1);
            }
            else
            {
                scripts[item] = script;
            }
        }

        return scripts;
    }
}
