using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The id that is meant where a name, or an id with more around it, is written in its place.</summary>
/// <remarks>An id is mostly made of the name, so that what a person writes leads to it: <c>Mr. Olsen</c>, <c>PerOlsen</c>, <c>parties/per-olsen</c>.</remarks>
internal static class NearIds
{
    private const int ShortestAcronym = 3;

    /// <summary>Words before a name.</summary>
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "mx", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "captain", "capt", "mayor", "president", "minister", "senator", "the", "m", "mme", "mlle", "herr", "frau", "señor", "señora", "king", "queen", "st",
    };

    private static readonly string[] Extensions = [".yaml", ".yml", ".txt", ".md"];

    /// <summary>Words that say that nobody is named.</summary>
    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "none", "n/a", "na", "nobody", "no one", "no-one", "nil", "null", "~", "-", "?", "unknown", "anonymous", "unnamed", "unspecified", "not named", "not stated", "not given", "undefined", "empty", "[]",
    };

    /// <summary>Words in the place of a name: who is meant is named elsewhere, and no entry is called so.</summary>
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "me", "we", "us", "you", "he", "him", "she", "her", "it", "they", "them", "who", "this", "that", "these", "those", "both", "all", "everyone", "everybody", "someone", "somebody", "anyone", "anybody",
    };

    /// <summary>Whether a text is in the place of a name.</summary>
    public static bool IsPronoun(string text) => Pronouns.Contains(text.Trim());

    /// <summary>Whether a text says that nobody is named.</summary>
    public static bool IsNobody(string text) => Nobody.Contains(text.Trim());

    /// <summary>The clause for the entry that is meant; empty where none is, or where several are.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="targets">The kinds of which an entry may be named.</param>
    /// <param name="isThere">Whether an id may be written there.</param>
    /// <param name="names">The ids that there are.</param>
    public static Hint Hint(string text, Kind[] targets, Predicate<string> isThere, IReadOnlyCollection<NameIndex> names)
    {
        if (Exact(text, targets, isThere) is { } meant)
        {
            return Closest.Hint(text, meant);
        }

        if (List(text, isThere) is { } list)
        {
            return list;
        }

        // Letters of a name alone: BTF for baltic-transport-fund.
        if (text.Length >= ShortestAcronym && text.All(Characters.IsUpper))
        {
            var found = names.SelectMany(static index => index.Names).Where(name => string.Equals(AcronymOf(name), text, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Take(2).ToArray();
            return found.Length == 1 ? Closest.Hint(text, found[0]) : Values.Hint.None;
        }

        return FormsOf(text, targets).Select(form => NameIndex.Hint(form, names, static name => name)).FirstOrDefault(static hint => hint.Text is { Length: > 0 }) is { Text: not null } near ? near : Values.Hint.None;
    }

    /// <summary>The id that is within what is written; null where none is.</summary>
    public static string? Exact(string text, Kind[] targets, Predicate<string> isThere) => FormsOf(text, targets).FirstOrDefault(form => isThere(form));

    private static IEnumerable<string> FormsOf(string text, Kind[] targets) => Forms(text, targets).Distinct(StringComparer.Ordinal).Where(form => form.Length > 0 && form != text);

    private static Hint? List(string text, Predicate<string> isThere)
    {
        var items = text.Split([", ", "; ", " and ", " & ", " / ", " und ", " et ", " y "], StringSplitOptions.RemoveEmptyEntries).Select(item => WithoutTitle(Ids.Suggest(item))).ToArray();
        if (items.Length < 2 || !items.All(item => item.Length > 0 && isThere(item)))
        {
            return null;
        }

        var list = $"[{string.Join(", ", items)}]";
        return new Hint($"; write a list: {list}", new(list, IsSafe: false, ProposalForm.Yaml));
    }

    private static IEnumerable<string> Forms(string text, Kind[] targets)
    {
        foreach (var bare in Bare(text.Trim(), targets))
        {
            yield return bare;
            yield return Ids.Suggest(bare);
            yield return Ids.Suggest(WithHyphens(bare));
            yield return WithoutTitle(Ids.Suggest(bare));
            if (bare.IndexOf('/') is > 0 and var slash)
            {
                yield return $"{Ids.Suggest(WithoutExtension(bare.Substring(0, slash)))}/{Ids.Suggest(bare.Substring(slash + 1))}";
            }
        }
    }

    // Without the words around it: a section, a kind, an extension, what is in parentheses.
    private static IEnumerable<string> Bare(string text, Kind[] targets)
    {
        yield return WithoutExtension(text);
        if (text.IndexOf('(') is > 0 and var open)
        {
            yield return text.Substring(0, open).Trim();
        }

        foreach (var word in targets.SelectMany(static kind => new[] { kind.Section, kind.Name }))
        {
            if (text.Length > word.Length + 1 && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length] is ' ' or '/' or '.' or ':' or '#')
            {
                var rest = text.Substring(word.Length + 1).Trim();
                yield return rest;
                yield return rest.Replace('.', '/');
            }
        }

        if (text.LastIndexOf('/') is >= 0 and var last && targets.All(static kind => kind.Scope == Scope.Corpus))
        {
            yield return text.Substring(last + 1);
        }
    }

    private static string WithoutExtension(string text) => Extensions.FirstOrDefault(end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is { } found ? text.Substring(0, text.Length - found.Length) : text;

    private static string WithoutTitle(string id)
    {
        var words = id.Split('-');
        var first = words.TakeWhile(Titles.Contains).Count();
        return first == 0 || first == words.Length ? id : string.Join("-", words.Skip(first));
    }

    // PerOlsen → Per-Olsen
    private static string WithHyphens(string text) =>
        string.Concat(text.Select((character, at) => at > 0 && Characters.IsUpper(character) && Characters.IsLower(text[at - 1]) ? "-" + character : character.ToString()));

    private static string AcronymOf(string id) => string.Concat(id.Split('/').Last().Split('-').Where(static word => word.Length > 0).Select(static word => word[0]));
}
