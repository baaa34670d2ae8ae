namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A target, with the range from which it is reached.</summary>
/// <param name="TargetUri">The file of the target.</param>
/// <param name="TargetRange">The whole target.</param>
/// <param name="TargetSelectionRange">What is selected there; within the whole.</param>
internal sealed record LocationLink(string TargetUri, PositionRange TargetRange, PositionRange TargetSelectionRange)
{
    /// <summary>The range of the origin; null for the word at the cursor.</summary>
    public PositionRange? OriginSelectionRange { get; init; }
}
