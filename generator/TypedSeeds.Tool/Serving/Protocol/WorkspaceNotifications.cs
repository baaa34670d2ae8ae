using System.Text.Json;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>Folders that were opened or closed.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);

/// <summary>What was opened and closed.</summary>
internal sealed record WorkspaceFoldersChange(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

/// <summary>Files that changed on the disk.</summary>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

/// <summary>A file that changed.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Type">1 if it is new, 2 if it changed, 3 if it is gone.</param>
internal sealed record FileEvent(string Uri, int Type);

/// <summary>Settings that changed.</summary>
internal sealed record DidChangeConfigurationParams(JsonElement? Settings = null);

/// <summary>Asks the editor for settings.</summary>
internal sealed record ConfigurationParams(IReadOnlyList<ConfigurationItem> Items);

/// <summary>A part of the settings.</summary>
/// <param name="Section">Its name.</param>
/// <param name="ScopeUri">The folder for which it holds.</param>
internal sealed record ConfigurationItem(string Section, string? ScopeUri = null);

/// <summary>Asks the editor for notifications.</summary>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

/// <summary>A notification that is asked for.</summary>
internal sealed record Registration(string Id, string Method, object? RegisterOptions = null);

/// <summary>Which files the editor is to watch.</summary>
internal sealed record WatchedFilesOptions(IReadOnlyList<FileWatcher> Watchers);

/// <summary>Files to watch, by a pattern of their paths.</summary>
internal sealed record FileWatcher(string GlobPattern);
