using System.Globalization;
using System.Text;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Texts that break carelessly written C#, XML, YAML or rows of the generated code.</summary>
internal static class HostileTexts
{
    public static string[] All { get; } =
    [
        "*/", "/* x", "// x", "]]>", "<![CDATA[", "</summary>", "<see cref=\"X\"/>", "&lt;", "&", "<", "--><!--",
        "\"", "\"\"", "\"\"\"", "\"\"\"\"\"\"\"\"", "'", "''", "\\", "\\\\", "\\n", "\\u0041", "\\", "{", "}", "{0}", "{{", "}}", "{x}", "$\"{y}\"", "@\"",
        "|", ";", "^", "=", "&+", "+", "#", "#party|name", "|;^=&+#:/\\", "\\|", "\\;", "\\\\|", "a\\", "/", ":", "%", "%s", "#if true", "#error no", "a\n#error no", "a\n\"\"\"\nb",
        "a\nb", "a\r\nb", "a\rb", "a\tb", " a", "a ", "a\n", "a\u0000b", "a\u0001b", "a\u001Bb", "a\u007Fb", "a\u0085b", "a\u00A0b", "a\u00ADb", "a\u2028b", "a\u2029b", "a\u3000b",
        "a\u200Bb", "a\u200Cb", "a\u200Db", "a\u200Eb", "a\u200Fb", "a\u202Ab", "a\u202Eb", "a\u2066b\u2069", "a\u2060b", "\uFEFFa", "a\uFEFF", "a\uFFFDb", "a\uFFFEb", "a\uFFFFb", "a\uE000b",
        "e\u0301", "\u0301e", "é", "\u1100\u1161", "가", "Å", "\u212B", "ﬁ", "ß", "ẞ", "İ", "ı", "Ǆ", "😀", "👩‍👩‍👧", "🇰🇷", "👍🏽", "\U00010400", "a\U000E0041", "조태열", "Дмитрий", "שלום", "مرحبا", "١٢٣", "ไทย", "हिन्दी", "נ\u200Fא b",
        "null", "true", "no", "0256", "1e3", "~", "- a", "a: b", "a #b", "*a", "&a", "!a", "? a", "> a", "| a", "@a", "`a", "[a]", "a,b", "---", "...", new string('x', 5_000), new string('"', 300),
    ];

    /// <summary>Half a surrogate pair, which YAML cannot escape.</summary>
    public static string[] HalfPairs { get; } = ["a\uD800b", "\uDC00", "\uD83D", "\uDE00\uD83D"];

    /// <summary>A text as a YAML scalar in which everything except ASCII is escaped.</summary>
    public static string Escaped(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            yaml.Append(rune.Value is >= ' ' and < 127 and not ('"' or '\\') ? rune.ToString() : "\\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture));
        }

        return yaml.Append('"').ToString();
    }

    /// <summary>A text as a YAML scalar with as few escapes as YAML allows.</summary>
    public static string Raw(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (var character in text)
        {
            yaml.Append(character switch
            {
                '"' or '\\' => "\\" + character,
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return yaml.Append('"').ToString();
    }

    /// <summary>A form of a text that survives every encoding: the number of each of its units.</summary>
    public static string Units(string text) => string.Concat(text.Select(unit => ((int)unit).ToString("X4", CultureInfo.InvariantCulture)));
}
