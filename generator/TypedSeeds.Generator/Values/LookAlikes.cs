using System.Globalization;

namespace TypedSeeds.Generator.Values;

/// <summary>Names the characters in which two texts differ that look alike, since the texts themselves would show nothing.</summary>
internal static class LookAlikes
{
    /// <summary>The characters in which two texts differ that look alike, in their order.</summary>
    public static IEnumerable<Pair> Between(string one, string other)
    {
        var (i, j) = (0, 0);
        while (i < one.Length || j < other.Length)
        {
            var (endOne, endOther) = (EndOfCharacter(one, i), EndOfCharacter(other, j));
            while (!IsSame(one, i, endOne, other, j, endOther) && !Look.IsShared(one.Substring(i, endOne - i), other.Substring(j, endOther - j)) && (endOne < one.Length || endOther < other.Length))
            {
                // The shorter look lacks a character that the other has in one.
                var isShorter = Look.Of(one.Substring(i, endOne - i)).Length <= Look.Of(other.Substring(j, endOther - j)).Length;
                (endOne, endOther) = (isShorter && endOne < one.Length) || endOther == other.Length ? (EndOfCharacter(one, endOne), endOther) : (endOne, EndOfCharacter(other, endOther));
            }

            if (!IsSame(one, i, endOne, other, j, endOther))
            {
                yield return Trimmed(one.Substring(i, endOne - i), other.Substring(j, endOther - j), j);
            }

            (i, j) = (endOne, endOther);
        }
    }

    /// <summary>A clause for a name that is meant and looks like the one that was written, such as <c> (with a (U+0061) instead of U+0430)</c>; else empty.</summary>
    public static string Clause(string written, params string[] meant) =>
        meant.FirstOrDefault(name => Look.IsShared(name, written)) is { } found && Between(found, written).FirstOrDefault() is { } pair
            ? $" (with {NameOf(pair.One)} instead of {NameOf(pair.Other)})"
            : string.Empty;

    /// <summary>Characters by their code points, such as <c>é (U+00E9)</c> or <c>e U+0301</c>.</summary>
    public static string NameOf(string characters)
    {
        var names = new List<string>();
        for (var i = 0; i < characters.Length; i += CodePoints.LengthOf(CodePoints.At(characters, i)))
        {
            var code = CodePoints.At(characters, i);
            if (code == ' ')
            {
                var spaces = characters.Substring(i).TakeWhile(static character => character == ' ').Count();
                names.Add(spaces == 1 ? "a space" : $"{Invariant.Text(spaces)} spaces");
                i += spaces - 1;
                continue;
            }

            names.Add(
                Invisible.IsAt(characters, i) || IsMark(characters, i) || char.IsSurrogate(characters, i) && code <= char.MaxValue ? Invisible.Name(code)
                : code < 0x80 && characters.Length > 1 ? ((char)code).ToString()
                : $"{characters.Substring(i, CodePoints.LengthOf(code))} ({Invisible.Name(code)})");
        }

        return names.Count == 0 ? "nothing" : string.Join(" ", names);
    }

    private static bool IsSame(string one, int i, int endOne, string other, int j, int endOther) =>
        endOne - i == endOther - j && string.CompareOrdinal(one, i, other, j, endOne - i) == 0;

    // What both begin with tells nothing, unless marks alone are left, which are no characters of their own.
    private static Pair Trimmed(string one, string other, int at)
    {
        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
        {
            same++;
        }

        while (same > 0 && ((same < one.Length && IsJoined(one, same)) || (same < other.Length && IsJoined(other, same))))
        {
            same--;
        }

        return new(one.Substring(same), other.Substring(same), at + same);
    }

    private static int EndOfCharacter(string text, int start)
    {
        var end = start;
        do
        {
            end += end < text.Length ? CodePoints.LengthOf(CodePoints.At(text, end)) : 0;
        }
        while (end < text.Length && (IsJoined(text, end) || (Invisible.IsAt(text, end) && !WhiteSpace.Is(text[end]))));

        return end;
    }

    private static bool IsJoined(string text, int index) => CodePoints.IsInside(text, index) || IsMark(text, index);

    // A vowel or a last consonant of Hangul belongs to the syllable before it.
    private static bool IsMark(string text, int index) => text[index] is >= '\u1160' and <= '\u11FF'
        || Characters.CategoryOf(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Characters of two texts that look alike and differ.</summary>
    /// <param name="One">Those of the first text.</param>
    /// <param name="Other">Those of the second text.</param>
    /// <param name="At">Where they are in the second text.</param>
    internal sealed record Pair(string One, string Other, int At);
}
