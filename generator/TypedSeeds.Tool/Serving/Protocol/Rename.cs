namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>Asks to rename what is at a place.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName) : IPositionParams;

/// <summary>What can be renamed at a place.</summary>
/// <param name="Range">Its range.</param>
/// <param name="Placeholder">Its name now.</param>
internal sealed record PrepareRenameResult(PositionRange Range, string Placeholder);
