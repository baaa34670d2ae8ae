using System.Globalization;

namespace TypedSeeds;

/// <summary>Shortens a text for display, with an ellipsis where something was cut off.</summary>
/// <remarks>Compiled into the generator too.</remarks>
internal static class Shorten
{
    public const string Ellipsis = "…";

    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>The longest row of marks that is kept with its letter; a longer one is no writing.</summary>
    private const int MostMarks = 8;

    /// <summary>Cuts after the given number of UTF-16 units, or a little before, so that no character is cut in two.</summary>
    public static string To(string text, int longest) =>
        text.Length <= longest ? text : text.Remove(Boundary(text, longest)) + Ellipsis;

    /// <summary>Cuts between two words, or inside a word that is longer than half of the room.</summary>
    public static string BetweenWords(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', longest);
        return space > longest / 2 ? text.Remove(space) + Ellipsis : To(text, longest);
    }

    /// <summary>The offset itself, or the start of the character that it would cut: a surrogate pair, a letter with its marks, joined emoji.</summary>
    public static int Boundary(string text, int offset)
    {
        var start = offset;
        while (start > offset - MostMarks && IsInside(text, start))
        {
            start--;
        }

        return !IsInside(text, start) ? start : offset - (IsInsidePair(text, offset) ? 1 : 0);
    }

    private static bool IsInside(string text, int offset) =>
        offset > 0 && offset < text.Length && (IsInsidePair(text, offset) || IsJoined(text[offset]) || text[offset - 1] == ZeroWidthJoiner);

    private static bool IsInsidePair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static bool IsJoined(char character) => character == ZeroWidthJoiner
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
