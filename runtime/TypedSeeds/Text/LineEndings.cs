namespace TypedSeeds;

internal static class LineEndings
{
    private const int Four = 4;
    private const ulong FirstThatEndsNone = 0x000E_000E_000E_000E;
    private const ulong HighestBits = 0x8000_8000_8000_8000;

    public static unsafe int NextLine(string text, int offset)
    {
        fixed (char* characters = text)
        {
            for (; offset < text.Length; offset++)
            {
                while (offset <= text.Length - Four && ((*(ulong*)(characters + offset) - FirstThatEndsNone) & ~*(ulong*)(characters + offset) & HighestBits) == 0)
                {
                    offset += Four;
                }

                if (characters[offset] == '\n' || (characters[offset] == '\r' && characters[offset + 1] != '\n'))
                {
                    return offset + 1;
                }
            }
        }

        return text.Length;
    }
}
