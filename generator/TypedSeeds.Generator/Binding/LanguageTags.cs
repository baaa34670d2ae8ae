using TypedSeeds.Generator.Schema.Languages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>
/// Checks a language tag after BCP 47 (RFC 5646): its form by section 2.1, with the extension T of RFC 6497 like any other,
/// and that each subtag before an extension is registered.
/// </summary>
internal static class LanguageTags
{
    /// <summary>A shorter word is near too many names.</summary>
    private const int ShortestName = 5;

    private const string Example = "write for example en, ko or zh-Hant-TW";

    /// <summary>The languages that an editor proposes.</summary>
    private const string Proposed = "ar zh nl en fr de he hi it ja ko fa pl pt ru es sv tr uk ur vi";

    /// <summary>The languages that an editor proposes, with their names.</summary>
    public static IEnumerable<(string Name, string Tag)> Named => Proposed.Split(' ').Select(static tag => (LanguageRegistry.NameOf(tag), tag));

    /// <summary>What is wrong with a tag, and what to write; null where nothing is.</summary>
    public static Hint? Problem(string text)
    {
        if (!IsWellFormed(text))
        {
            return Advice(text);
        }

        var parts = text.Split('-');
        return parts[0] is "x" or "X" ? null : Unregistered(parts);
    }

    /// <summary>What to write for a tag that is not well-formed: a locale of POSIX or a name as the tag that it means, else an example.</summary>
    private static Hint Advice(string text)
    {
        var words = text.Trim();
        var end = words.IndexOfAny(['.', '@']);
        var tag = (end > 0 ? words.Substring(0, end) : words).Replace('_', '-').Replace(' ', '-');
        if (LanguageWords.OfName(words) is { } named)
        {
            return Meant(named, isSafe: true);
        }

        if (tag == text || !IsWellFormed(tag))
        {
            return OfMisspelt(words, tag);
        }

        return Unregistered(tag.Split('-')) is { } other
            ? new Hint(other.Proposal is { } proposal ? $"did you mean '{proposal.Value}'?" : Example, other.Proposal)
            : Meant(tag, isSafe: words.IndexOfAny(['@', ' ']) < 0);
    }

    // A name with a region, such as English-UK; or one that is nearly a known one.
    private static Hint OfMisspelt(string words, string tag)
    {
        var first = tag.Split('-')[0];
        if (LanguageWords.OfName(first) is { } language && first.Length < tag.Length && Problem(language + tag.Substring(first.Length)) is var problem)
        {
            return problem is null ? Meant(language + tag.Substring(first.Length), isSafe: true)
                : problem.Value.Proposal is { } proposal ? Meant(proposal.Value, isSafe: false)
                : Example;
        }

        return words.Length >= ShortestName && Closest.Find(words, LanguageRegistry.LanguageNames) is { } name && LanguageRegistry.TagOf(name) is { } near
            ? Meant(near, isSafe: false)
            : Example;
    }

    private static Hint Meant(string tag, bool isSafe) => new($"did you mean '{tag}'?", new(tag, isSafe));

    /// <summary>The first subtag that is not registered, and the tag with what was probably meant; null where each is.</summary>
    private static Hint? Unregistered(string[] parts)
    {
        string[] right = [.. parts];
        string? problem = null;
        var isSafe = true;
        var isKnown = true;
        var at = 0;
        Check("language", LanguageRegistry.IsLanguage, Language);
        while (at < parts.Length && parts[at].Length == 3 && parts[at].All(Ascii.IsLetter))
        {
            Check("language or region", LanguageRegistry.IsExtended, static word => (LanguageWords.Region(word), true));
        }

        if (at < parts.Length && parts[at].Length == 4 && parts[at].All(Ascii.IsLetter))
        {
            Check("script", LanguageRegistry.IsScript, static word => (LanguageWords.Script(word), true));
        }

        if (at < parts.Length && (parts[at].Length == 2 || (parts[at].Length == 3 && parts[at].All(Ascii.IsDigit))))
        {
            Check("region", LanguageRegistry.IsRegion, static word => (LanguageWords.Region(word) ?? string.Empty, LanguageWords.Region(word) is not null));
        }

        while (at < parts.Length && parts[at].Length > 3)
        {
            Check("variant", LanguageRegistry.IsVariant, static word => (LanguageWords.Script(word) ?? LanguageWords.Region(word), true));
        }

        var tag = string.Join("-", right.Where(static part => part.Length > 0));
        if (problem is null)
        {
            return null;
        }

        return isKnown && Problem(tag) is null
            ? new Hint($"{problem}; did you mean '{tag}'?", new(tag, isSafe))
            : $"{problem}; {Example}";

        // A word that means the same is safe; one that is left out, or was found by the country, is not.
        void Check(string noun, Func<string, bool> isRegistered, Func<string, (string? Word, bool IsSafe)> meant)
        {
            if (!isRegistered(parts[at]))
            {
                var (word, isSame) = meant(parts[at]);
                problem ??= $"no {noun} has the subtag '{parts[at]}'";
                right[at] = word ?? string.Empty;
                isKnown &= word is not null;
                isSafe &= isSame;
            }

            at++;
        }
    }

    private static (string? Word, bool IsSafe) Language(string word) =>
        LanguageRegistry.OfLibraries(word) is { } tag ? (tag, true)
        : LanguageWords.OfName(word) is { } named ? (named, true)
        : (LanguageWords.OfCountry(word), false);

    private static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        if (parts.Any(part => part.Length is 0 or > 8 || !part.All(Ascii.IsLetterOrDigit)))
        {
            return false;
        }

        if (parts[0] is "x" or "X")
        {
            return parts.Length > 1;
        }

        var at = 0;
        // Longer primary tags are reserved or need a registration that none has; they are names such as "english".
        if (parts[at].Length is < 2 or > 3 || !parts[at].All(Ascii.IsLetter))
        {
            return false;
        }

        at++;
        at = Skip(parts, at, 3, part => part.Length == 3 && part.All(Ascii.IsLetter));
        at = Skip(parts, at, 1, part => part.Length == 4 && part.All(Ascii.IsLetter));
        at = Skip(parts, at, 1, part => (part.Length == 2 && part.All(Ascii.IsLetter)) || (part.Length == 3 && part.All(Ascii.IsDigit)));
        at = Skip(parts, at, int.MaxValue, part => part.Length >= 5 || (part.Length == 4 && Ascii.IsDigit(part[0])));
        return AreExtensions(parts, at);
    }

    // Each is one letter or digit and at least one part of two characters; after x anything goes.
    private static bool AreExtensions(string[] parts, int at)
    {
        while (at < parts.Length)
        {
            if (parts[at].Length != 1)
            {
                return false;
            }

            if (parts[at] is "x" or "X")
            {
                return at + 1 < parts.Length;
            }

            var next = Skip(parts, at + 1, int.MaxValue, part => part.Length >= 2);
            if (next == at + 1)
            {
                return false;
            }

            at = next;
        }

        return true;
    }

    private static int Skip(string[] parts, int at, int most, Func<string, bool> fits)
    {
        while (at < parts.Length && most > 0 && fits(parts[at]))
        {
            at++;
            most--;
        }

        return at;
    }
}
