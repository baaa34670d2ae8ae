namespace TypedSeeds;

/// <summary>Parts of texts, compared where they are.</summary>
/// <remarks>Compiled into the generator too.</remarks>
internal static class TextParts
{
    /// <summary>Whether a part of one text is a part of another. A plain loop: the vectorised comparison is compiled anew in each process, which takes 1 ms where the first access takes 4.</summary>
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
