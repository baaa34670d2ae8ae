namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>What the editor can, as far as the server asks.</summary>
internal sealed record ClientCapabilities
{
    public GeneralCapabilities? General { get; init; }

    public WindowCapabilities? Window { get; init; }

    public WorkspaceCapabilities? Workspace { get; init; }

    public TextDocumentCapabilities? TextDocument { get; init; }
}

/// <summary>What concerns all requests.</summary>
/// <param name="PositionEncodings">The units of columns that it can count in, the preferred one first.</param>
internal sealed record GeneralCapabilities(IReadOnlyList<string>? PositionEncodings = null);

/// <summary>What concerns the window.</summary>
/// <param name="WorkDoneProgress">Whether the server may show progress.</param>
internal sealed record WindowCapabilities(bool WorkDoneProgress = false);

/// <summary>What concerns all files together.</summary>
internal sealed record WorkspaceCapabilities
{
    /// <summary>Whether it can be asked for settings.</summary>
    public bool Configuration { get; init; }

    public WorkspaceEditCapabilities? WorkspaceEdit { get; init; }

    public DynamicCapabilities? DidChangeConfiguration { get; init; }

    public DynamicCapabilities? DidChangeWatchedFiles { get; init; }

    public RefreshCapabilities? SemanticTokens { get; init; }

    public RefreshCapabilities? InlayHint { get; init; }
}

/// <summary>What concerns edits of several files.</summary>
/// <param name="DocumentChanges">Whether an edit may name versions.</param>
internal sealed record WorkspaceEditCapabilities(bool DocumentChanges = false);

/// <summary>Whether the server may ask for a notification after the start.</summary>
internal sealed record DynamicCapabilities(bool DynamicRegistration = false);

/// <summary>Whether the server may ask the editor to ask again.</summary>
internal sealed record RefreshCapabilities(bool RefreshSupport = false);

/// <summary>What concerns one file.</summary>
internal sealed record TextDocumentCapabilities
{
    public FoldingCapabilities? FoldingRange { get; init; }
}

/// <summary>What concerns folding.</summary>
/// <param name="RangeLimit">The most ranges that it takes; null for any number.</param>
internal sealed record FoldingCapabilities(int? RangeLimit = null);
