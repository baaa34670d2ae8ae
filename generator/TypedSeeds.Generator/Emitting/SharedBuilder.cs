using System.Text;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The builder in which a thread writes one file after the other.</summary>
/// <remarks>A builder for each file would be as much garbage as all code that is written: a seventh of what a cold run allocates.</remarks>
internal static class SharedBuilder
{
    /// <summary>The code of a file is seldom shorter, and a larger first piece would go to the large object heap.</summary>
    private const int FirstCapacity = 32_768;

    /// <summary>A larger one is not kept, so that a host that stays does not hold the size of its largest file.</summary>
    private const int MostKept = 262_144;

    [ThreadStatic]
    private static StringBuilder? _kept;

    /// <summary>An empty builder, which is the caller's alone.</summary>
    public static StringBuilder Take()
    {
        var builder = _kept ?? new StringBuilder(FirstCapacity);
        _kept = null;
        return builder;
    }

    /// <summary>What was written. The builder is given back, and used by nobody else from then on.</summary>
    public static string Finish(StringBuilder builder)
    {
        var text = builder.ToString();
        if (builder.Capacity <= MostKept)
        {
            _kept = builder.Clear();
        }

        return text;
    }
}
