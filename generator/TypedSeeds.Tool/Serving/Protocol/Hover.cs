namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>What is shown about a place.</summary>
internal sealed record Hover(MarkupContent Contents, PositionRange? Range = null);
