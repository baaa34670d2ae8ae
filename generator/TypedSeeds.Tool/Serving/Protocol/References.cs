namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>Asks for the places that refer to what is at a place.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext? Context = null) : IPositionParams;

/// <summary>What belongs to the answer.</summary>
/// <param name="IncludeDeclaration">Whether the declaration does.</param>
internal sealed record ReferenceContext(bool IncludeDeclaration);
