namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A place between two characters, as the editor counts: lines from zero, columns in the units of the negotiated encoding.</summary>
internal readonly record struct Position(int Line, int Character);
