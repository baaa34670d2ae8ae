using System.Globalization;
using System.Text;

namespace TypedSeeds.Generator.Emitting;

/// <summary>Text as it stands in C# source.</summary>
internal static class Literals
{
    /// <summary>An ordinary string literal.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 16).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            Append(literal, text, i);
        }

        return literal.Append('"').ToString();
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

    private static void Append(StringBuilder literal, string text, int index)
    {
        switch (text[index])
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append(@"\\");
                break;
            case '\n':
                literal.Append(@"\n");
                break;
            case '\r':
                literal.Append(@"\r");
                break;
            case '\t':
                literal.Append(@"\t");
                break;
            case var character when MustEscape(text, index):
                literal.Append(Escape(character));
                break;
            case var character:
                literal.Append(character);
                break;
        }
    }
}
