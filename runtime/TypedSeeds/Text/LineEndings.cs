namespace TypedSeeds;

/// <summary>Where lines end: at LF, CRLF and a lone CR, as in every editor.</summary>
/// <remarks>Compiled into the generator too.</remarks>
internal static class LineEndings
{
    /// <summary>The offset of the first character of the line after the one that an offset is in; the length of the text where it is in the last.</summary>
    /// <remarks>
    /// A plain loop in one method. The runtime calls it at the first access to a quote, where a vectorised search, or a
    /// second method, would have to be compiled first.
    /// </remarks>
    public static int NextLine(string text, int offset)
    {
        while (offset < text.Length)
        {
            var character = text[offset++];
            if (character == '\n' || (character == '\r' && (offset == text.Length || text[offset] != '\n')))
            {
                break;
            }
        }

        return offset;
    }
}
