namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A place in the same file that belongs to what is at the cursor.</summary>
/// <param name="Range">The place.</param>
/// <param name="Kind">1 for a text, 2 for a read, 3 for a write.</param>
internal sealed record DocumentHighlight(PositionRange Range, int Kind = 1);
