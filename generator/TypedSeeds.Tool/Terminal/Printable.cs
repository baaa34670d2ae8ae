using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Terminal;

/// <summary>Makes text of files safe to show: no character can move the cursor, change colours or reverse the writing direction, none is there that nobody sees, and no words are a command to a build server.</summary>
internal static class Printable
{
    private const int ControlPictures = 0x2400;
    private const char DeletePicture = '\u2421';
    private const char Unknown = '\uFFFD';
    private const string Sign = "\uFFFD";

    /// <summary>The text with a visible character in place of each unsafe one, and the code point of each that takes no room.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text) && !text.Contains('#', StringComparison.Ordinal) && !text.Contains("::", StringComparison.Ordinal))
        {
            return text;
        }

        // GitHub reads a line that begins with two colons, after any white space.
        var begin = text.Length - text.AsSpan().TrimStart().Length;
        var isCommand = string.CompareOrdinal(text, begin, "::", 0, 2) == 0;
        StringBuilder? shown = null;
        for (var i = 0; i < text.Length;)
        {
            var length = LengthAt(text, i);
            var safe = (isCommand && i == begin) || LogCommand.IsAt(text, i) ? Sign : At(text, i);
            if (shown is null && safe is not null)
            {
                shown = new StringBuilder(text.Length + 16).Append(text, 0, i);
            }

            _ = safe is null ? shown?.Append(text, i, length) : shown!.Append(safe);
            i += length;
        }

        return shown?.ToString() ?? text;
    }

    /// <summary>The visible form of the character at an offset of a text; null where it is safe as it is.</summary>
    public static string? At(string text, int index) =>
        text[index] is >= ' ' and <= '~' ? null
        : Show(text[index]) is var shown && shown != text[index] ? shown.ToString()
        : Invisible.IsHiddenAt(text, index) ? $"[{Invisible.Name(CodePoints.At(text, index))}]"
        : null;

    /// <summary>The columns that text takes in a terminal in its visible form: two for a wide character, none for a combining mark.</summary>
    public static int Width(string text) => IsPlain(text) ? text.Length : new Spectre.Console.Rendering.Segment(Of(text)).CellCount();

    /// <summary>The columns that a character takes.</summary>
    public static int Width(Rune rune) => rune.IsAscii ? 1 : Width(rune.ToString());

    // Nearly all text is, and each character of it takes one column.
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static int LengthAt(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    private static char Show(char character) => character switch
    {
        < ' ' => (char)(ControlPictures + character),
        '\u007F' => DeletePicture,
        >= '\u0080' and <= '\u009F' => Unknown,
        '\u2028' or '\u2029' => Unknown,
        _ when Invisible.IsDirection(character) => Unknown,
        _ => character,
    };
}
