namespace TypedSeeds.Generator.Values;

/// <summary>Code points of a text, by offsets in UTF-16 units. A surrogate without its other half counts as itself.</summary>
internal static class CodePoints
{
    /// <summary>ZERO WIDTH NON-JOINER.</summary>
    public const char NonJoiner = '\u200C';

    /// <summary>The code point that begins at an offset.</summary>
    public static int At(string text, int offset) =>
        char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1])
            ? char.ConvertToUtf32(text[offset], text[offset + 1])
            : text[offset];

    /// <summary>The code point that ends at an offset.</summary>
    public static int Before(string text, int offset) =>
        char.IsLowSurrogate(text[offset - 1]) && offset > 1 && char.IsHighSurrogate(text[offset - 2])
            ? char.ConvertToUtf32(text[offset - 2], text[offset - 1])
            : text[offset - 1];

    /// <summary>The number of UTF-16 units of a code point.</summary>
    public static int LengthOf(int codePoint) => codePoint > char.MaxValue ? 2 : 1;

    /// <summary>Whether an offset lies between the two units of one code point.</summary>
    public static bool IsInside(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]);
}
