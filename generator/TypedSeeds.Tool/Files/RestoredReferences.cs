using System.Text.Json;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Tool.Files;

/// <summary>The data packages and projects that a project references itself, as its last restore wrote them down.</summary>
internal static class RestoredReferences
{
    private const int MostBytes = 100_000_000;
    private const string Project = "project";
    private const string Packages = "packageFolders";
    private const string Libraries = "libraries";
    private const string Dependencies = "dependencies";
    private const string PathOf = "path";

    /// <summary>The folders of these packages, as NuGet unpacked them, each once.</summary>
    public static IReadOnlyList<string> PackagesOf(SeedsProject project) => Read(project, nameof(PackagesOf), static assets =>
    {
        var own = Values(assets, Project, "frameworks").SelectMany(static framework => Values(framework, Dependencies).Select(static dependency => dependency.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return FoldersOf(assets, own.Contains);
    });

    /// <summary>The folders of all data packages that the compiler is given: those that these packages reference, too.</summary>
    public static IReadOnlyList<string> AllPackagesOf(SeedsProject project) => Read(project, nameof(AllPackagesOf), static assets => FoldersOf(assets, static _ => true));

    private static IReadOnlyList<string> FoldersOf(JsonElement assets, Func<string, bool> isMeant)
    {
        var folders = Values(assets, Packages).Select(static folder => Path.GetFullPath(folder.Name)).ToArray();
        return
        [
            .. Values(assets, Libraries)
                .Where(library => isMeant(library.Name.Split('/')[0]) && HasIndex(library))
                .Select(library => library.Value.TryGetProperty(PathOf, out var path) ? folders.Select(folder => FolderIn(folder, path.GetString())).FirstOrDefault(Directory.Exists) : null)
                .OfType<string>(),
        ];
    }

    // A path with dots may lead to the root of the disk.
    private static string? FolderIn(string folder, string? path) =>
        path is not null && Path.GetFullPath(Path.Combine(folder, path)) is var full && full.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;

    /// <summary>The files of the projects that it references.</summary>
    public static IReadOnlyList<string> ProjectsOf(SeedsProject project) => Read(project, nameof(ProjectsOf), static assets =>
    [
        .. Values(assets, Project, "restore", "frameworks").SelectMany(static framework => Values(framework, "projectReferences")).Select(static reference => reference.Name).Distinct(StringComparer.Ordinal),
    ]);

    private static bool HasIndex(JsonProperty library) =>
        library.Value.TryGetProperty("files", out var files) && files.EnumerateArray().Any(static file => file.GetString()!.EndsWith(IndexFormat.Extension, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> Read(SeedsProject project, string question, Func<JsonElement, IReadOnlyList<string>> read) =>
        project.AssetsFile() is { } file ? ProjectReads.Current.Answer(file, question, MostBytes, path => Read(path, read)) : [];

    // Somebody may send such a file. One of another form says nothing.
    private static IReadOnlyList<string> Read(string file, Func<JsonElement, IReadOnlyList<string>> read)
    {
        try
        {
            using var assets = JsonDocument.Parse(TextFile.ReadBytes(file, MostBytes));
            return read(assets.RootElement);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or ArgumentException)
        {
            return [];
        }
    }

    // The members of the object under a path of names, in a member or in each member of a member.
    private static JsonElement.ObjectEnumerator Values(JsonElement element, params string[] names)
    {
        foreach (var name in names)
        {
            if (!element.TryGetProperty(name, out element))
            {
                return default;
            }
        }

        return element.EnumerateObject();
    }

    private static JsonElement.ObjectEnumerator Values(JsonProperty member, string name) => Values(member.Value, name);
}
