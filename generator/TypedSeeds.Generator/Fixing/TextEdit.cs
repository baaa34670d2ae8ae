namespace TypedSeeds.Generator.Fixing;

/// <summary>A replacement in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 offsets.</param>
/// <param name="Length">How many UTF-16 units are replaced.</param>
/// <param name="Text">What is written there.</param>
internal sealed record TextEdit(int Start, int Length, string Text)
{
    /// <summary>The first offset after what is replaced.</summary>
    public int End => Start + Length;
}
