using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TypedSeeds.Tables;

/// <summary>Keeps what was made first, so that all threads get the same instance.</summary>
internal sealed class Once
{
    private Once()
    {
    }

    /// <summary>The one lock of all. A field, since a property is one more method to compile at the first access.</summary>
    public static readonly Once Lock = new();

    /// <summary>Keeps a value where none is kept yet.</summary>
    /// <param name="kept">Where to.</param>
    /// <param name="made">The value.</param>
    /// <returns>The value that is kept.</returns>
    /// <remarks>
    /// Not <c>Interlocked</c> or <c>lock</c>, which would load another assembly at the first access to any entry. Not
    /// static, since a program that is compiled ahead of time ends at a synchronized static method with a type parameter.
    /// Nothing else is done under the lock, and each place needs it once.
    /// </remarks>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The instance is the lock.")]
    [MethodImpl(MethodImplOptions.Synchronized)]
    public T Keep<T>(ref T? kept, T made)
        where T : class => kept ??= made;
}
