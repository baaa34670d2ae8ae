using System.Runtime.InteropServices;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A hash of some characters in a row, four at a time. It serves look-ups within one run alone: its value depends on the machine's order of bytes.</summary>
internal static class RunHash
{
    /// <summary>The shortest run that it can take.</summary>
    public const int Shortest = 4;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>The hash, of which the highest bits are the best.</summary>
    public static uint Of(ReadOnlySpan<char> run)
    {
        var bytes = MemoryMarshal.AsBytes(run);
        // The last four overlap those before where the length is no multiple.
        var hash = MemoryMarshal.Read<ulong>(bytes.Slice(bytes.Length - sizeof(ulong)));
        for (var at = 0; at < bytes.Length - sizeof(ulong); at += sizeof(ulong))
        {
            hash = unchecked((hash * Factor) + MemoryMarshal.Read<ulong>(bytes.Slice(at)));
        }

        hash = unchecked((hash ^ (hash >> 32)) * Factor);
        return (uint)(hash >> 32);
    }
}
