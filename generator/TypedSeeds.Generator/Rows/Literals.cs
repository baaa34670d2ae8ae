using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Rows;

/// <summary>Text as C# source.</summary>
internal static class Literals
{
    private const int CharactersBetweenChecks = 1 << 16;

    /// <summary>An ordinary string literal.</summary>
    public static string Quote(string text) => Append(new StringBuilder(text.Length + 16), text, 0, text.Length).ToString();

    /// <summary>Appends a part of a text as an ordinary string literal.</summary>
    public static StringBuilder Append(StringBuilder code, string text, int start, int end, CancellationToken cancellation = default)
    {
        code.Append('"');
        var copied = start;
        for (var i = start; i < end; i++)
        {
            if (i % CharactersBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (Escaped(text, i) is { } escaped)
            {
                code.Append(text, copied, i - copied).Append(escaped);
                copied = i + 1;
            }
        }

        return code.Append(text, copied, end - copied).Append('"');
    }

    /// <summary>
    /// Whether a character must be escaped, since a source file would change it or a reader would not see it: controls,
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
            return start < 0 || !char.IsSurrogatePair(text, start) || Characters.CategoryOf(text, start) == UnicodeCategory.Format;
        }

        return Characters.CategoryOf(character) is UnicodeCategory.Control or UnicodeCategory.Format
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
