namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A range of a file.</summary>
internal sealed record Location(string Uri, PositionRange Range);
