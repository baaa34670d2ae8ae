using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>
/// Writes U+FFFD for each half of a surrogate pair in JSON. An editor may send one, since its texts are of UTF-16; no text of
/// JSON holds one. A message that was refused for it would be an edit that the server never sees, and all after it would be
/// applied to another text. U+FFFD has as many units of UTF-16, so that every place is the same.
/// </summary>
internal static class HalfPairs
{
    private const int EscapeLength = 6;

    /// <summary>Mends a message. It may be the same bytes, changed.</summary>
    public static byte[] Mend(byte[] json)
    {
        var content = Utf8.IsValid(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        for (var at = content.AsSpan().IndexOf((byte)'\\'); at >= 0 && at < content.Length;)
        {
            at = content[at] == '\\' ? AfterEscape(content, at) : at + 1;
        }

        return content;
    }

    private static int AfterEscape(byte[] content, int at)
    {
        if (Unit(content, at) is not { } unit || !char.IsSurrogate(unit))
        {
            // Another sign that is escaped, such as the backslash itself, begins no escape.
            return at + 2;
        }

        if (char.IsHighSurrogate(unit) && Unit(content, at + EscapeLength) is { } low && char.IsLowSurrogate(low))
        {
            return at + (2 * EscapeLength);
        }

        "fffd"u8.CopyTo(content.AsSpan(at + 2));
        return at + EscapeLength;
    }

    // The unit of UTF-16 that is escaped at a place; null where none is.
    private static char? Unit(byte[] content, int at) =>
        at + EscapeLength <= content.Length && content[at] == '\\' && content[at + 1] == 'u'
        && Utf8Parser.TryParse(content.AsSpan(at + 2, 4), out ushort unit, out var read, 'x') && read == 4
            ? (char)unit
            : null;
}
