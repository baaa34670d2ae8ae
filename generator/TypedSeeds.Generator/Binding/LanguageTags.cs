using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Checks the form of a language tag: BCP 47 (RFC 5646), section 2.1, with the extension T of RFC 6497 like any other.</summary>
internal static class LanguageTags
{
    /// <summary>The names of languages that are often written for their tags.</summary>
    private const string Names =
        "arabic ar, chinese zh, dutch nl, english en, french fr, german de, hebrew he, hindi hi, italian it, japanese ja, korean ko, "
        + "persian fa, polish pl, portuguese pt, russian ru, spanish es, swedish sv, turkish tr, ukrainian uk, urdu ur, vietnamese vi";

    private static readonly Lazy<Dictionary<string, string>> ByName = new(static () => Names.Split(',').Select(static row => row.Trim().Split(' ')).ToDictionary(
        static row => row[0], static row => row[1], StringComparer.OrdinalIgnoreCase));

    /// <summary>The languages whose names are known, with their tags.</summary>
    public static IEnumerable<(string Name, string Tag)> Named => ByName.Value.Select(static pair => (pair.Key, pair.Value));

    /// <summary>What to write for a tag that is not well-formed: a locale of POSIX or a name as the tag that it means, else an example.</summary>
    public static Hint Advice(string text)
    {
        var words = text.Trim();
        var end = words.IndexOfAny(['.', '@']);
        var tag = (end > 0 ? words.Substring(0, end) : words).Replace('_', '-').Replace(' ', '-');
        return ByName.Value.TryGetValue(words, out var named) ? new Hint($"did you mean '{named}'?", new(named, IsSafe: true))
            : tag != text && IsWellFormed(tag) ? new Hint($"did you mean '{tag}'?", new(tag, IsSafe: words.IndexOfAny(['@', ' ']) < 0))
            : "write for example en, ko or zh-Hant-TW";
    }

    public static bool IsWellFormed(string tag)
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
