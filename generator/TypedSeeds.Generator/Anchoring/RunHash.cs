using System.Runtime.InteropServices;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A hash of some characters in a row, four at once. It takes in all of them: runs of a text that repeats itself may differ in any one.</summary>
/// <remarks>It serves look-ups within one process alone: its value depends on the machine's order of bytes.</remarks>
internal static class RunHash
{
    /// <summary>The shortest run that it can take.</summary>
    public const int Shortest = 4;

    /// <summary>The hash, of which the highest bits are the best.</summary>
    public static ulong Of(ReadOnlySpan<char> run)
    {
        var last = run.Length - Shortest;
        var hash = Mix(0, Read(run, last));
        for (var at = 0; at < last; at += Shortest)
        {
            hash = Mix(hash, Read(run, at));
        }

        return hash;
    }

    // The shift brings to the lower half what a product moves up, so that the next product moves it everywhere.
    private static ulong Mix(ulong hash, ulong characters) => unchecked(((hash >> 32) ^ hash ^ characters) * 0x9E3779B97F4A7C15);

    private static ulong Read(ReadOnlySpan<char> run, int at) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(run.Slice(at, Shortest)));
}
