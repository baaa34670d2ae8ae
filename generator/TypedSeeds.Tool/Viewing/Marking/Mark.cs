namespace TypedSeeds.Tool.Viewing.Marking;

/// <summary>A range of a text that something is said about, in UTF-16 units.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; the unit there is no longer part of it.</param>
/// <param name="Owner">The number of what is said.</param>
internal readonly record struct Mark(int Start, int End, int Owner)
{
    public int Length => End - Start;
}
