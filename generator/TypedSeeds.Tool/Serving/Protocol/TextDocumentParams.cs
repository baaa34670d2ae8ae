namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>The parameters of a request about one file.</summary>
internal interface ITextDocumentParams
{
    TextDocumentIdentifier TextDocument { get; }
}

/// <summary>The parameters of a request about a place in a file.</summary>
internal interface IPositionParams : ITextDocumentParams
{
    Position Position { get; }
}

/// <summary>The parameters of a request about a range of a file.</summary>
internal interface IRangeParams : ITextDocumentParams
{
    PositionRange Range { get; }
}

/// <summary>A file.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument) : ITextDocumentParams;

/// <summary>A place in a file.</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position) : IPositionParams;

/// <summary>A range of a file.</summary>
internal sealed record TextDocumentRangeParams(TextDocumentIdentifier TextDocument, PositionRange Range) : IRangeParams;
