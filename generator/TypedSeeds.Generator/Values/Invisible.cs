using System.Globalization;
using System.Text;

namespace TypedSeeds.Generator.Values;

/// <summary>Characters that a reader cannot see, or takes for a space.</summary>
internal static class Invisible
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Whether the character at an offset is one of them. The space is none.</summary>
    public static bool IsAt(string text, int index)
    {
        var character = text[index];
        if (character is >= ' ' and <= '~')
        {
            return false;
        }

        return IsBlank(CodePoints.At(text, index)) || Characters.CategoryOf(text, index)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    /// <summary>Whether the character at an offset takes no room and is no part of another: two texts that differ in it alone look the same. Spaces and controls are none.</summary>
    public static bool IsHiddenAt(string text, int index) =>
        text[index] > '~' && (IsBlank(CodePoints.At(text, index)) || Characters.CategoryOf(text, index) == UnicodeCategory.Format) && !IsPartOfCharacter(text, index);

    /// <summary>A character by its code point, such as <c>U+00A0</c>.</summary>
    public static string Name(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>A text for people, with the code point in brackets in the place of each character that cannot be seen or that begins a command to a build server, such as <c>[U+00A0]</c>.</summary>
    public static string Show(string text)
    {
        StringBuilder? shown = null;
        var copied = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!LogCommand.IsAt(text, i) && (!IsAt(text, i) || IsPartOfCharacter(text, i)))
            {
                continue;
            }

            var code = CodePoints.At(text, i);
            (shown ??= new StringBuilder(text.Length + 16)).Append(text, copied, i - copied).Append('[').Append(Name(code)).Append(']');
            i += CodePoints.LengthOf(code) - 1;
            copied = i + 1;
        }

        return shown is null ? text : shown.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether a code point is a letter without a shape or a variation selector: their categories are those of letters and marks.</summary>
    public static bool IsBlank(int code) => code is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Whether a character changes the direction of writing, so that text looks like other text.</summary>
    public static bool IsDirection(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether the character at an offset changes nothing that is read: a hyphen that is not there, a space without width, a mark of direction, a joiner that joins nothing.</summary>
    public static bool IsIdle(string text, int index) => text[index] switch
    {
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' => true,
        var mark when IsDirection(mark) => true,
        ZeroWidthJoiner or ZeroWidthNonJoiner => !IsPartOfCharacter(text, index),
        _ => false,
    };

    // Persian and Indic words have joiners between their letters, and emoji are joined and varied by them.
    private static bool IsPartOfCharacter(string text, int index) => text[index] switch
    {
        ZeroWidthJoiner or ZeroWidthNonJoiner => IsVisible(text, index - 1) && IsVisible(text, index + 1),
        >= '\uFE00' and <= '\uFE0F' => IsVisible(text, index - 1) || (index > 0 && text[index - 1] is (>= '0' and <= '9') or '#' or '*'),
        _ => false,
    };

    // The second half of a pair is no character of its own.
    private static bool IsVisible(string text, int index) =>
        index >= 0 && index < text.Length && text[index] > '\u007F' && (char.IsSurrogate(text[index]) || text[index] is >= '\uFE00' and <= '\uFE0F' || !IsAt(text, index));
}
