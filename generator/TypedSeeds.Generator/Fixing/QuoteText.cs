using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>A quote as it is written: its words alone, or with the keys that say which place is meant.</summary>
internal static class QuoteText
{
    /// <summary>Adds a key to a quote.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="words">The words of the quote, as they are written.</param>
    /// <param name="part">The key and its value.</param>
    public static TextEdit? With(string text, TextRange words, string part)
    {
        var written = text.Substring(words.Start, words.Length);
        if (YamlScalar.IsBlock(written))
        {
            return null;
        }

        var line = BlockLines.StartOfLine(text, words.Start);
        var before = text.Substring(line, words.Start - line);
        if (Key(before) is not { } key)
        {
            return new(words.Start, words.Length, $"{{ exact: {InBraces(written)}, {part} }}");
        }

        var opening = before.Substring(0, key).TrimEnd(' ');
        return opening.Length > 0 && opening[opening.Length - 1] is '{' or ','
            ? new(words.End, 0, ", " + part)
            : new(words.End, 0, YamlScalar.LineEnd(text) + new string(' ', key) + part);
    }

    // The column of the key of a selector before its words; null where the words are the quote themselves.
    private static int? Key(string before)
    {
        var trimmed = before.TrimEnd(' ');
        foreach (var key in new[] { "exact:", "start:", "end:" })
        {
            if (trimmed.EndsWith(key, StringComparison.Ordinal) && (trimmed.Length == key.Length || trimmed[trimmed.Length - key.Length - 1] is ' ' or '{' or ','))
            {
                return trimmed.Length - key.Length;
            }
        }

        return null;
    }

    private static string InBraces(string written) =>
        written[0] is '"' or '\'' || written.IndexOfAny([',', '[', ']', '{', '}', '#', '\r', '\n']) < 0 ? written : YamlText.InQuotes(written);
}
