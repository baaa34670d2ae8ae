namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>What the server can.</summary>
internal sealed record ServerCapabilities
{
    /// <summary>The units of columns.</summary>
    public string? PositionEncoding { get; init; }

    public TextDocumentSyncOptions? TextDocumentSync { get; init; }

    public WorkspaceServerCapabilities? Workspace { get; init; }

    public CompletionOptions? CompletionProvider { get; init; }

    public bool? HoverProvider { get; init; }

    public bool? DefinitionProvider { get; init; }

    public bool? ReferencesProvider { get; init; }

    public bool? DocumentHighlightProvider { get; init; }

    public bool? DocumentSymbolProvider { get; init; }

    public bool? WorkspaceSymbolProvider { get; init; }

    public CodeActionOptions? CodeActionProvider { get; init; }

    public RenameOptions? RenameProvider { get; init; }

    public DocumentLinkOptions? DocumentLinkProvider { get; init; }

    public bool? FoldingRangeProvider { get; init; }

    public SemanticTokensOptions? SemanticTokensProvider { get; init; }

    public bool? InlayHintProvider { get; init; }
}

/// <summary>How the editor tells of changes.</summary>
internal sealed record TextDocumentSyncOptions
{
    /// <summary>Whether it tells what is opened and closed.</summary>
    public bool OpenClose { get; init; } = true;

    /// <summary>2: it tells what was changed, not the whole text.</summary>
    public int Change { get; init; } = 2;
}

/// <summary>What the server can with the folders that are open.</summary>
internal sealed record WorkspaceServerCapabilities(WorkspaceFoldersOptions WorkspaceFolders);

/// <summary>How the editor tells of folders.</summary>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);

/// <summary>When completion begins.</summary>
internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);

/// <summary>The kinds of actions that there are.</summary>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

/// <summary>Whether the server says first what can be renamed.</summary>
internal sealed record RenameOptions(bool PrepareProvider);

/// <summary>Whether the target of a link is asked for apart.</summary>
internal sealed record DocumentLinkOptions(bool ResolveProvider = false);
