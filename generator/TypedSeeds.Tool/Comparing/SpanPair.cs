namespace TypedSeeds.Tool.Comparing;

/// <summary>Entries of two annotators that are taken for one.</summary>
internal sealed record SpanPair(MarkedEntry One, MarkedEntry Other)
{
    /// <summary>Whether both have the same words.</summary>
    public bool IsExact => One.Pieces.Equals(Other.Pieces);
}
