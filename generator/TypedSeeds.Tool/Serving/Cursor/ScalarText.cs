using System.Globalization;
using System.Text;

namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>What a scalar says, or the part of it that is before the cursor.</summary>
/// <remarks>White space in a row is one space, line breaks included: every text is compared so that an editor asks for.</remarks>
internal static class ScalarText
{
    public static string Of(string text, LooseScalar scalar) => Until(text, scalar, scalar.Inner.End);

    /// <summary>What a scalar says up to an offset.</summary>
    public static string Until(string text, LooseScalar scalar, int offset)
    {
        var inner = scalar.Inner;
        var end = Math.Clamp(offset, inner.Start, Math.Max(inner.Start, inner.End));
        var start = scalar.Style == ScalarStyle.Block ? Math.Min(BlockStart(text, inner.Start), end) : inner.Start;
        var written = text[start..end];
        if (scalar.Style is ScalarStyle.Plain && written.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 && !written.Contains("  ", StringComparison.Ordinal))
        {
            return written;
        }

        var value = scalar.Style switch
        {
            ScalarStyle.Single => written.Replace("''", "'", StringComparison.Ordinal),
            ScalarStyle.Double => Unescaped(written),
            _ => written,
        };
        return OneSpace(value);
    }

    /// <summary>Where the lines of a block begin, after its sign and the options in that line.</summary>
    public static int BlockStart(string text, int start) => text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length + 1 : text.Length;

    private static string OneSpace(string value)
    {
        var words = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (!char.IsWhiteSpace(character))
            {
                words.Append(character);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString();
    }

    private static string Unescaped(string written)
    {
        if (!written.Contains('\\', StringComparison.Ordinal))
        {
            return written;
        }

        var value = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\' || i + 1 == written.Length)
            {
                value.Append(written[i]);
                continue;
            }

            i++;
            var digits = written[i] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (digits > 0 && i + digits < written.Length && uint.TryParse(written.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code <= 0x10FFFF)
            {
                value.Append(code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32((int)code));
                i += digits;
            }
            else
            {
                value.Append(written[i] switch { 'n' or 't' or 'r' or '\n' or '\r' or '_' or 'N' or 'L' or 'P' => ' ', var character => character });
            }
        }

        return value.ToString();
    }
}
