namespace TypedSeeds.Tool.Viewing.Marking;

/// <summary>A marked range of a text, in UTF-16 units.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Owner">The number of the statement or erratum that marks it.</param>
internal readonly record struct Mark(int Start, int End, int Owner)
{
    public int Length => End - Start;
}
