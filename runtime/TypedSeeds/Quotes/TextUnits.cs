namespace TypedSeeds;

/// <summary>Counting and shortening of text.</summary>
internal static class TextUnits
{
    private const int ShortLength = 60;

    /// <summary>Counts units of some kind in a text.</summary>
    public delegate int Counter(ReadOnlySpan<char> text);

    /// <summary>The number of Unicode code points; an unpaired surrogate counts as one.</summary>
    public static int CountCodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    /// <summary>The text on one line, cut with an ellipsis where it is long.</summary>
    public static string OnShortLine(string text) => Shorten.To(text.ReplaceLineEndings(" "), ShortLength);
}
