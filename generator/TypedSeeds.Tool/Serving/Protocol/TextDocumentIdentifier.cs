namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A file, by its URI.</summary>
internal sealed record TextDocumentIdentifier(string Uri);
