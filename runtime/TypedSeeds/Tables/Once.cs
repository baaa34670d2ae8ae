using System.Runtime.CompilerServices;

namespace TypedSeeds.Tables;

/// <summary>Keeps what was made first, so that all threads get the same instance.</summary>
internal static class Once
{
    /// <summary>Keeps a value where none is kept yet.</summary>
    /// <param name="kept">Where to.</param>
    /// <param name="made">The value.</param>
    /// <returns>The value that is kept.</returns>
    /// <remarks>
    /// Not <c>Interlocked</c> or <c>lock</c>, which would load another assembly at the first access to any entry. Not
    /// of the value's own type, since a program that is compiled ahead of time ends at a synchronized static method with
    /// a type parameter. Nothing else is done under the lock, and each place needs it once.
    /// </remarks>
    [MethodImpl(MethodImplOptions.Synchronized)]
    public static object Keep(ref object? kept, object made) => kept ??= made;
}
