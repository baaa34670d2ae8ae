namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A range of a text; <c>Range</c> in the specification.</summary>
/// <param name="Start">Its first place.</param>
/// <param name="End">The place after it.</param>
internal readonly record struct PositionRange(Position Start, Position End)
{
    /// <summary>Whether two ranges share a place; ranges that only touch do.</summary>
    public bool Touches(PositionRange other) => !IsBefore(End, other.Start) && !IsBefore(other.End, Start);

    private static bool IsBefore(Position left, Position right) =>
        left.Line < right.Line || (left.Line == right.Line && left.Character < right.Character);
}
