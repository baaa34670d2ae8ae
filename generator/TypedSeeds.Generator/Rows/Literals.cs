using System.Globalization;
using System.Text;

namespace TypedSeeds.Generator.Rows;

/// <summary>Text as it stands in C# source.</summary>
internal static class Literals
{
    /// <summary>An ordinary string literal.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 16).Append('"');
        var copied = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Escaped(text, i) is { } escaped)
            {
                literal.Append(text, copied, i - copied).Append(escaped);
                copied = i + 1;
            }
        }

        return literal.Append(text, copied, text.Length - copied).Append('"').ToString();
    }

    /// <summary>
    /// Whether a character must be escaped to survive in a source file and to be seen by who reads it: controls,
    /// invisible and bidirectional marks, the other line breaks, and surrogates without their partner.
    /// </summary>
    public static bool MustEscape(string text, int index)
    {
        var character = text[index];
        if (character < 128)
        {
            return character is < ' ' or '\x7f';
        }

        if (char.IsSurrogate(character))
        {
            var start = char.IsLowSurrogate(character) ? index - 1 : index;
            return start < 0 || !char.IsSurrogatePair(text, start) || CharUnicodeInfo.GetUnicodeCategory(text, start) == UnicodeCategory.Format;
        }

        return char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
    }

    public static string Escape(char character) => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    private static string? Escaped(string text, int index) => text[index] switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        var character => MustEscape(text, index) ? Escape(character) : null,
    };
}
