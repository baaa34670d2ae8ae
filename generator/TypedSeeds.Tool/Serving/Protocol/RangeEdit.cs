namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A replacement in a file; <c>TextEdit</c> in the specification.</summary>
internal sealed record RangeEdit(PositionRange Range, string NewText);
