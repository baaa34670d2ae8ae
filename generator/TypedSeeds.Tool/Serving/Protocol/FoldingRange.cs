namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>Lines that can be hidden.</summary>
/// <param name="StartLine">The line that stays.</param>
/// <param name="EndLine">The last line that is hidden.</param>
/// <param name="Kind"><c>comment</c>, <c>imports</c> or <c>region</c>; null for anything else.</param>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind = null);
