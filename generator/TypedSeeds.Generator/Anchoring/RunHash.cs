using System.Runtime.InteropServices;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A hash of some characters in a row: of the first four, the middle four and the last four, so that long runs cost no more than short ones.</summary>
/// <remarks>It serves look-ups within one process alone: its value depends on the machine's order of bytes.</remarks>
internal static class RunHash
{
    /// <summary>The shortest run that it can take.</summary>
    public const int Shortest = 4;

    /// <summary>The hash, of which the highest bits are the best.</summary>
    public static ulong Of(ReadOnlySpan<char> run)
    {
        var last = run.Length - Shortest;
        return unchecked((Read(run, 0) * 0x9E3779B97F4A7C15) + (Read(run, last / 2) * 0xC2B2AE3D27D4EB4F) + (Read(run, last) * 0x165667B19E3779F9));
    }

    private static ulong Read(ReadOnlySpan<char> run, int at) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(run.Slice(at, Shortest)));
}
