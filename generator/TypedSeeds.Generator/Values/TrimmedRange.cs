namespace TypedSeeds.Generator.Values;

/// <summary>Ranges without the white space at their ends.</summary>
internal static class TrimmedRange
{
    /// <summary>The range of a text from one offset to another, in UTF-16 units, without the white space at its end.</summary>
    public static TextRange Of(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end - start);
    }
}
