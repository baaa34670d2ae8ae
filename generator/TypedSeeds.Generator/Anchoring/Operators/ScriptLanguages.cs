namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The language of a text, where its script is that of one language.</summary>
internal static class ScriptLanguages
{
    /// <summary>
    /// The scripts that decide the language. Scripts that several languages share in daily use are not here: Latin, Cyrillic,
    /// Arabic, Devanagari, Bengali, Ethiopic, Tibetan.
    /// </summary>
    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal)
    {
        ["Grek"] = "el",
        ["Armn"] = "hy",
        ["Hebr"] = "he",
        ["Thaa"] = "dv",
        ["Guru"] = "pa",
        ["Gujr"] = "gu",
        ["Orya"] = "or",
        ["Taml"] = "ta",
        ["Telu"] = "te",
        ["Knda"] = "kn",
        ["Mlym"] = "ml",
        ["Sinh"] = "si",
        ["Thai"] = "th",
        ["Laoo"] = "lo",
        ["Mymr"] = "my",
        ["Geor"] = "ka",
        ["Cher"] = "chr",
        ["Khmr"] = "km",
        [Scripts.Korean] = "ko",
        [Scripts.Japanese] = "ja",
        [Scripts.Chinese] = "zh",
    };

    /// <summary>The tag of the language (BCP 47) in whose script most letters of a text are; null where that decides nothing.</summary>
    public static string? Of(string text) => Scripts.Count(text) is var count && count.Letters * 2 > count.All ? OfScript(count.Script) : null;

    /// <summary>The language that alone is written in a script in daily use; null where several are.</summary>
    public static string? OfScript(string script) => Languages.TryGetValue(script, out var language) ? language : null;
}
