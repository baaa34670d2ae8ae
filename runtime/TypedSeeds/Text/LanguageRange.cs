namespace TypedSeeds;

/// <summary>Matches the language that is asked for with the tag of a document, after RFC 4647.</summary>
internal static class LanguageRange
{
    /// <summary>Whether a tag is the same as the language, or a longer one that begins with it.</summary>
    public static bool Includes(string language, string tag) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');

    /// <summary>Whether a tag is the same as the language.</summary>
    public static bool Is(string language, string tag) => string.Equals(language, tag, StringComparison.OrdinalIgnoreCase);

    /// <summary>The language without its last part, and without a single letter or digit that then is the last; null where nothing is left.</summary>
    public static string? Shorten(string language)
    {
        var end = language.LastIndexOf('-');
        if (end >= 2 && language[end - 2] == '-')
        {
            end -= 2;
        }

        return end > 0 ? language.Substring(0, end) : null;
    }
}
