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
    public CompletionCapabilities? Completion { get; init; }

    public HoverCapabilities? Hover { get; init; }

    public LinkCapabilities? Definition { get; init; }

    public DocumentSymbolCapabilities? DocumentSymbol { get; init; }

    public FoldingCapabilities? FoldingRange { get; init; }

    public PublishCapabilities? PublishDiagnostics { get; init; }
}

/// <summary>What concerns completion.</summary>
internal sealed record CompletionCapabilities(CompletionItemCapabilities? CompletionItem = null);

/// <summary>What concerns a proposal.</summary>
/// <param name="SnippetSupport">Whether it may hold places to fill in.</param>
/// <param name="DocumentationFormat">The forms of its documentation, the preferred one first.</param>
internal sealed record CompletionItemCapabilities(bool SnippetSupport = false, IReadOnlyList<string>? DocumentationFormat = null);

/// <summary>What concerns hover.</summary>
/// <param name="ContentFormat">The forms of its text, the preferred one first.</param>
internal sealed record HoverCapabilities(IReadOnlyList<string>? ContentFormat = null);

/// <summary>What concerns definitions.</summary>
/// <param name="LinkSupport">Whether the answer may name the range of the origin.</param>
internal sealed record LinkCapabilities(bool LinkSupport = false);

/// <summary>What concerns the parts of a file.</summary>
/// <param name="HierarchicalDocumentSymbolSupport">Whether parts may have parts.</param>
internal sealed record DocumentSymbolCapabilities(bool HierarchicalDocumentSymbolSupport = false);

/// <summary>What concerns folding.</summary>
/// <param name="RangeLimit">The most ranges that it takes; null for any number.</param>
internal sealed record FoldingCapabilities(int? RangeLimit = null);

/// <summary>What concerns diagnostics.</summary>
internal sealed record PublishCapabilities
{
    /// <summary>Whether a diagnostic may name other places.</summary>
    public bool RelatedInformation { get; init; }

    /// <summary>Whether a diagnostic may have a page.</summary>
    public bool CodeDescriptionSupport { get; init; }
}
