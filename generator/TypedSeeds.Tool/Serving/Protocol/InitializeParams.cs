using System.Text.Json;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>What the editor says first.</summary>
internal sealed record InitializeParams
{
    /// <summary>The process of the editor; null where there is none.</summary>
    public int? ProcessId { get; init; }

    /// <summary>The folder that is open; the older form of <see cref="WorkspaceFolders"/>.</summary>
    public string? RootUri { get; init; }

    /// <summary>The folders that are open.</summary>
    public IReadOnlyList<WorkspaceFolder>? WorkspaceFolders { get; init; }

    public ClientCapabilities? Capabilities { get; init; }

    /// <summary>The settings of a client that cannot be asked for them.</summary>
    public JsonElement? InitializationOptions { get; init; }

    /// <summary>A name for progress before the answer; null where it is not wanted.</summary>
    public JsonElement? WorkDoneToken { get; init; }
}

/// <summary>A folder that is open.</summary>
internal sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>What the server answers.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>The server's name and version.</summary>
internal sealed record ServerInfo(string Name, string Version);
