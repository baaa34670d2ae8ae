using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Terminal;

/// <summary>Makes text of files safe to show: no character can move the cursor, change colours or reverse the writing direction, and no words are a command to a build server.</summary>
internal static class Printable
{
    private const int ControlPictures = 0x2400;
    private const char DeletePicture = '\u2421';
    private const char Unknown = '\uFFFD';

    /// <summary>The text with one visible character in place of each unsafe one.</summary>
    public static string Of(string text)
    {
        // GitHub reads a line that begins with two colons, after any white space.
        var begin = text.Length - text.AsSpan().TrimStart().Length;
        var isCommand = string.CompareOrdinal(text, begin, "::", 0, 2) == 0;
        return !isCommand && text.All(IsSafe) && LogCommand.IndexIn(text) < 0
            ? text
            : string.Concat(text.Select((character, i) => (isCommand && i == begin) || LogCommand.IsAt(text, i) ? Unknown : Show(character)));
    }

    /// <summary>The columns that text takes in a terminal: two for a wide character, none for a combining mark.</summary>
    public static int Width(string text) => new Spectre.Console.Rendering.Segment(text).CellCount();

    /// <summary>The columns that a character takes.</summary>
    public static int Width(Rune rune) => rune.IsAscii ? 1 : Width(rune.ToString());

    private static bool IsSafe(char character) => Show(character) == character;

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
