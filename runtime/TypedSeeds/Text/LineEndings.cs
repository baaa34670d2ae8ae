namespace TypedSeeds;

/// <summary>Where lines end: at LF, CRLF and a lone CR, as in every editor.</summary>
/// <remarks>Compiled into the generator too.</remarks>
internal static class LineEndings
{
    // Four UTF-16 units are looked at as one number. It has one of its highest bits set after the subtraction where a unit
    // is a control character up to CR, or follows one; what follows one is looked at alone, like it.
    private const int Four = 4;
    private const ulong AfterTheLastEnd = 0x000E_000E_000E_000E;
    private const ulong HighestBits = 0x8000_8000_8000_8000;

    /// <summary>The offset of the first character of the line after the one that an offset is in; the length of the text where it is in the last.</summary>
    /// <remarks>
    /// One method, four units at a time. The runtime calls it at the first access to an entry, when no method is optimized
    /// yet: one unit at a time takes a tenth of the first access to all entries, and the framework's search loads the types
    /// of all widths of vectors, which takes half of the first access to one.
    /// </remarks>
    public static unsafe int NextLine(string text, int offset)
    {
        fixed (char* units = text)
        {
            var length = text.Length;
            for (; offset < length; offset++)
            {
                for (; offset <= length - Four; offset += Four)
                {
                    var four = *(ulong*)(units + offset);
                    if (((four - AfterTheLastEnd) & ~four & HighestBits) != 0)
                    {
                        break;
                    }
                }

                // A text has a zero after its last unit.
                if (units[offset] == '\n' || (units[offset] == '\r' && units[offset + 1] != '\n'))
                {
                    return offset + 1;
                }
            }
        }

        return text.Length;
    }
}
