using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>Rows of characters that nobody sees, which divide nothing.</summary>
internal static class UnseenRuns
{
    /// <summary>No text has more of them in a row; a hostile one is read no further.</summary>
    public const int Most = 64;

    /// <summary>Where those begin that end at an offset; -1 where there are too many.</summary>
    public static int StartOf(string text, int offset)
    {
        for (var count = 0; offset > 0 && CodePoints.Before(text, offset) is var code && Unseen.Is(code); count++)
        {
            if (count == Most)
            {
                return -1;
            }

            offset -= CodePoints.LengthOf(code);
        }

        return offset;
    }

    /// <summary>Where those end that begin at an offset; -1 where there are too many.</summary>
    public static int EndOf(string text, int offset)
    {
        for (var count = 0; offset < text.Length && CodePoints.At(text, offset) is var code && Unseen.Is(code); count++)
        {
            if (count == Most)
            {
                return -1;
            }

            offset += CodePoints.LengthOf(code);
        }

        return offset;
    }
}
