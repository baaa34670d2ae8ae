using System.Buffers;
using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Viewing.Html;

/// <summary>
/// Escapes text for HTML; a visible mark replaces each character that HTML cannot hold, and the code point each one that
/// reverses the writing direction.
/// </summary>
internal static class HtmlEscaper
{
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Unknown = '\uFFFD';

    /// <summary>Characters that stay as they are: a page is made of them, and has millions of texts of nothing else. Two of <c>#</c> or <c>:</c> do not.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("\t\n !#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain) && !text.Contains("##", StringComparison.Ordinal) && !text.Contains("::", StringComparison.Ordinal))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(escaped, rune);
        }

        return escaped.ToString();
    }

    /// <summary>Whether a character embeds, overrides or isolates the writing direction of what follows, so that text looks like other text.</summary>
    public static bool TurnsText(int character) => character is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static void Append(StringBuilder escaped, Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                escaped.Append("&amp;");
                break;
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '"':
                escaped.Append("&quot;");
                break;
            case '\'':
                escaped.Append("&#39;");
                break;
            case '\r':
                // A parser turns an unescaped carriage return into a line feed.
                escaped.Append("&#13;");
                break;
            case '#' or ':' when escaped.Length > 0 && escaped[^1] == rune.Value:
                // A page on the standard output may be in the log of a build server, which obeys ## and ::.
                escaped.Append("&#").Append(rune.Value).Append(';');
                break;
            case var code when TurnsText(code):
                escaped.Append('[').Append(Invisible.Name(code)).Append(']');
                break;
            default:
                Append(escaped, Show(rune).Value);
                break;
        }
    }

    private static void Append(StringBuilder escaped, int code) =>
        _ = code <= char.MaxValue ? escaped.Append((char)code) : escaped.Append(char.ConvertFromUtf32(code));

    // EnumerateRunes already turns half a surrogate pair into U+FFFD.
    private static Rune Show(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => rune,
        < ' ' => new Rune((char)(ControlPictures + rune.Value)),
        '\u007F' => new Rune(DeletePicture),
        >= '\u0080' and <= '\u009F' => new Rune(Unknown),
        _ when IsNoncharacter(rune) => new Rune(Unknown),
        _ => rune,
    };

    private static bool IsNoncharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
