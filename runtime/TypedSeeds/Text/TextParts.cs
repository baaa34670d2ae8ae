namespace TypedSeeds;

/// <summary>Parts of texts, compared where they are.</summary>
/// <remarks>Compiled into the generator too.</remarks>
internal static class TextParts
{
    /// <summary>Whether a part of one text is a part of another. A plain loop: the vectorised comparisons are compiled anew in each process.</summary>
    public static bool AreSame(string one, int oneStart, string other, int otherStart, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (one[oneStart + i] != other[otherStart + i])
            {
                return false;
            }
        }

        return true;
    }
}
