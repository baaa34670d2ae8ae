namespace TypedSeeds.Generator.Values;

/// <summary>Offsets in rising order.</summary>
internal static class RisingOffsets
{
    /// <summary>The index of the first of the offsets that is not before another.</summary>
    public static int IndexFrom(this List<int> offsets, int offset)
    {
        var index = offsets.BinarySearch(offset);
        return index >= 0 ? index : ~index;
    }
}
