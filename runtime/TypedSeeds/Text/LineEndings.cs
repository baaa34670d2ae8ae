namespace TypedSeeds;

/// <summary>Where lines end: at LF, CRLF and a lone CR, as in every editor.</summary>
/// <remarks>Compiled into the generator too.</remarks>
internal static class LineEndings
{
    /// <summary>The offset of the first character of the line after the one that an offset is in; the length of the text where it is in the last.</summary>
    /// <remarks>A plain loop. The runtime calls it at the first access to a quote, where a vectorised search would have to be compiled first.</remarks>
    public static int NextLine(string text, int offset)
    {
        while (offset < text.Length && text[offset] is not ('\n' or '\r'))
        {
            offset++;
        }

        return offset < text.Length ? LastOf(text, offset) + 1 : offset;
    }

    /// <summary>The offset of the last character of the line ending that begins at an offset.</summary>
    public static int LastOf(string text, int offset) =>
        text[offset] == '\r' && offset + 1 < text.Length && text[offset + 1] == '\n' ? offset + 1 : offset;
}
