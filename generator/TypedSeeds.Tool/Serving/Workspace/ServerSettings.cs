using System.Text.Json;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>The user's settings, under <see cref="Section"/>. What is not set follows from the project beside a seeds folder.</summary>
internal sealed record ServerSettings
{
    /// <summary>The name of the settings in an editor.</summary>
    public const string Section = "typedSeeds";

    /// <summary>The name of the setting for seeds folders, for a message.</summary>
    public const string FoldersSetting = Section + "." + FoldersName;

    private const string FoldersName = "folders";
    private const string StorageName = "storage";

    public static readonly ServerSettings Default = new();

    /// <summary>The seeds folders, each relative to the folders that are open; empty for those of the projects.</summary>
    public EquatableArray<string> Folders { get; private init; } = EquatableArray<string>.Empty;

    /// <summary>How documents are held; null for what the project says.</summary>
    public DocumentStorage? Storage { get; private init; }

    /// <summary>Reads settings. What has another form than it should is left out.</summary>
    public static ServerSettings Of(JsonElement? settings) => settings is not { ValueKind: JsonValueKind.Object } given ? Default : new()
    {
        Folders = given.TryGetProperty(FoldersName, out var folders) && folders.ValueKind == JsonValueKind.Array
            ? folders.EnumerateArray().Where(static folder => folder.ValueKind == JsonValueKind.String).Select(static folder => folder.GetString()!).ToEquatableArray()
            : EquatableArray<string>.Empty,
        Storage = given.TryGetProperty(StorageName, out var storage) && storage.ValueKind == JsonValueKind.String ? StorageOf(storage.GetString()!) : null,
    };

    // By name alone: a number, or several names, would be read as a value too.
    private static DocumentStorage? StorageOf(string name) =>
        Enum.GetValues<DocumentStorage>().Where(storage => storage.ToString().Equals(name, StringComparison.OrdinalIgnoreCase)).Select(static storage => (DocumentStorage?)storage).FirstOrDefault();
}
