namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>Replacements in files, in one of two forms: that which the editor can take.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>The replacements by URI.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<RangeEdit>>? Changes { get; init; }

    /// <summary>The replacements with the versions to which they belong.</summary>
    public IReadOnlyList<TextDocumentEdit>? DocumentChanges { get; init; }
}

/// <summary>Replacements in a file of a version.</summary>
internal sealed record TextDocumentEdit(VersionedTextDocument TextDocument, IReadOnlyList<RangeEdit> Edits);
