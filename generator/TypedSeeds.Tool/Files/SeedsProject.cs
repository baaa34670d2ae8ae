using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Files;

/// <summary>A project that compiles seeds, as far as its files say without a build.</summary>
internal sealed class SeedsProject(ProjectProperties properties)
{
    private const string SchemaName = "typed-seeds.schema.json";
    private const string IndexListName = "typed-seeds.uses";
    private const string IndexListExtension = ".txt";

    /// <summary>The names of the lists of the indexes that a project references: one, or one for each target framework.</summary>
    public const string IndexListPattern = IndexListName + "*" + IndexListExtension;

    /// <summary>The folder of its documents and annotations, whether it is there or not.</summary>
    public string SeedsFolder { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(
        properties.Folder, properties.Get("TypedSeedsDirectory") is { Length: > 0 } given ? given : Files.SeedsFolder.DefaultName)));

    /// <summary>The project of a project file.</summary>
    public static SeedsProject Of(string project) => ProjectReads.Current.Of(project);

    /// <summary>The C# projects in the nearest folder above that has one; none where there is none.</summary>
    public static IEnumerable<SeedsProject> Around(string folder) => FilesAround(folder).Select(Of);

    /// <summary>The projects around a folder whose seeds folder it is.</summary>
    public static IEnumerable<SeedsProject> WithSeeds(string folder) =>
        ProjectReads.Current.WithSeeds(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <summary>How a project holds the documents of a seeds folder: as resources where one of them says so.</summary>
    public static DocumentStorage StorageOf(string folder) =>
        WithSeeds(folder).Any(static project => project.Storage == DocumentStorage.Resource) ? DocumentStorage.Resource : DocumentStorage.Literal;

    /// <summary>The files of these projects.</summary>
    public static IReadOnlyList<string> FilesAround(string folder) => ProjectReads.Current.FilesAround(folder);

    /// <summary>Whether the build writes a JSON Schema for editors.</summary>
    public bool WritesSchema => !properties.Get("TypedSeedsSchema").Equals("false", StringComparison.OrdinalIgnoreCase);

    /// <summary>How it holds its documents, as far as its files say.</summary>
    public DocumentStorage Storage => properties.Get(BuildProperties.DocumentStorage).Equals(nameof(DocumentStorage.Resource), StringComparison.OrdinalIgnoreCase)
        ? DocumentStorage.Resource
        : DocumentStorage.Literal;

    /// <summary>Its package.</summary>
    public CorpusPackage Package => new(FirstOf(properties.Get("PackageId"), properties.Get("AssemblyName"), Path.GetFileNameWithoutExtension(properties.Project)))
    {
        Version = FirstOf(properties.Get("PackageVersion"), properties.Get("Version")),
        Description = properties.Get("Description"),
        License = properties.Get("PackageLicenseExpression"),
        Url = FirstOf(properties.Get("PackageProjectUrl"), properties.Get("RepositoryUrl")),
        Authors = properties.Get("Authors"),
    };

    /// <summary>Where the build writes the schema, as the package's targets say; null where only MSBuild knows.</summary>
    public string? SchemaFile() => IntermediateFolder() is { } folder ? Path.GetFullPath(Path.Combine(properties.Folder, folder, SchemaName)) : null;

    /// <summary>Where a restore writes what the project references; null where only MSBuild knows.</summary>
    public string? AssetsFile() => IntermediateFolder() is { } folder ? Path.GetFullPath(Path.Combine(properties.Folder, folder, "project.assets.json")) : null;

    /// <summary>
    /// The lists of the indexes of the data packages that the project references, as the last build wrote them, for each
    /// target framework in its order; none where only MSBuild knows their place.
    /// </summary>
    public IReadOnlyList<string> IndexLists()
    {
        if (IntermediateFolder() is not { } intermediate)
        {
            return [];
        }

        var folder = Path.GetFullPath(Path.Combine(properties.Folder, intermediate));
        var frameworks = properties.Get("TargetFrameworks").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return !properties.IsKnown("TargetFrameworks") ? (Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, IndexListPattern).Order(StringComparer.Ordinal)] : [])
            : frameworks.Length == 0 ? [Path.Combine(folder, IndexListName + IndexListExtension)]
            : [.. frameworks.Select(framework => Path.Combine(folder, $"{IndexListName}.{framework}{IndexListExtension}"))];
    }

    /// <summary>Whether a path is that of such a list.</summary>
    public static bool IsIndexList(string path) =>
        Path.GetFileName(path).StartsWith(IndexListName, StringComparison.Ordinal) && path.EndsWith(IndexListExtension, StringComparison.Ordinal);

    private string? IntermediateFolder()
    {
        string[] names = ["TypedSeedsSchema", "BaseIntermediateOutputPath", "UseArtifactsOutput", "ArtifactsPath", "ArtifactsProjectName", "IncludeProjectNameInArtifactsPaths"];
        if (!names.All(properties.IsKnown))
        {
            return null;
        }

        var path = properties.Get("ArtifactsPath");
        return properties.Get("BaseIntermediateOutputPath") is { Length: > 0 } given ? given
            : path.Length == 0 && !IsTrue("UseArtifactsOutput") ? "obj"
            : Path.Combine(path.Length > 0 ? path : Path.Combine(properties.BuildFolder ?? properties.Folder, "artifacts"), "obj", ArtifactsName(path));
    }

    // Without a Directory.Build.props each project has artifacts of its own, and no name in their path.
    private string ArtifactsName(string path)
    {
        var hasName = path.Length > 0 || properties.BuildFolder is not null;
        var name = properties.Get("ArtifactsProjectName") is { Length: > 0 } given ? given : Path.GetFileNameWithoutExtension(properties.Project);
        return properties.Get("IncludeProjectNameInArtifactsPaths") is { Length: > 0 } ? (IsTrue("IncludeProjectNameInArtifactsPaths") ? name : string.Empty)
            : hasName ? name : string.Empty;
    }

    private static string FirstOf(params string[] values) => values.FirstOrDefault(static value => value.Length > 0, string.Empty);

    private bool IsTrue(string name) => properties.Get(name).Equals("true", StringComparison.OrdinalIgnoreCase);
}
