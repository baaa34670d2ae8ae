using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Tool.Files;

/// <summary>A data package that a project references, and the folder with its annotations.</summary>
/// <param name="Package">Its id, or the name of the project where that is referenced.</param>
/// <param name="Version">Its version; empty for a project.</param>
/// <param name="Namespace">The namespace of its classes; empty where it has no index.</param>
/// <param name="Folder">The folder with its annotations; null where it carries none.</param>
internal sealed record CarriedSeeds(string Package, string Version, string Namespace, string? Folder)
{
    /// <summary>The folder of a package that has its annotations, as the targets pack them.</summary>
    private const string FolderName = "typed-seeds";

    private const string Assemblies = "lib";

    /// <summary>The most bytes of the head of an index.</summary>
    private const int MostOfHead = 1 << 16;

    /// <summary>The folder of the project; null for a package, which is wherever a restore put it.</summary>
    public string? ProjectFolder { get; private init; }

    /// <summary>Those of the projects around a folder.</summary>
    public static IReadOnlyList<CarriedSeeds> Of(string folder) =>
    [
        .. SeedsProject.Around(folder).DistinctBy(static project => project.AssetsFile()).SelectMany(static project => RestoredReferences.PackagesOf(project).Distinct(StringComparer.Ordinal).Select(InPackage).OfType<CarriedSeeds>().Concat(RestoredReferences.ProjectsOf(project).Select(InProject).OfType<CarriedSeeds>())).DistinctBy(static seeds => (seeds.Package, seeds.Version)),
    ];

    /// <summary>Whether the projects around a folder say what they reference, as they do after a restore.</summary>
    public static bool IsKnown(string folder) => SeedsProject.Around(folder).All(static project => project.AssetsFile() is not { } assets || File.Exists(assets));

    /// <summary>The package whose annotations a folder has; null where it is no such folder.</summary>
    public static CarriedSeeds? At(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return Path.GetFileName(full) == FolderName ? InPackage(Path.GetDirectoryName(full)!) : null;
    }

    /// <summary>The indexes of the packages that the one whose annotations a folder has was compiled with, as far as they are unpacked beside it; none for another folder.</summary>
    public static IReadOnlyList<string> IndexesFor(string folder)
    {
        if (At(folder) is null)
        {
            return [];
        }

        var package = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))!;
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var next = new Queue<string>([package]);
        while (next.TryDequeue(out var at))
        {
            foreach (var used in IndexOf(at) is { } index ? Head(index, IndexFormat.Uses) : [])
            {
                if (used is [_, _, var id, var version, ..] && !found.ContainsKey(id) && Unpacked(package, id, version) is { } folderOf && IndexOf(folderOf) is { } indexOf)
                {
                    found.Add(id, indexOf);
                    next.Enqueue(folderOf);
                }
            }
        }

        return [.. found.Values];
    }

    /// <summary>The indexes of the packages that a project was restored with.</summary>
    public static IEnumerable<string> RestoredFor(SeedsProject project) => RestoredReferences.AllPackagesOf(project).Select(IndexOf).OfType<string>();

    private static CarriedSeeds? InPackage(string package)
    {
        if (IndexOf(package) is not { } index || Head(index, IndexFormat.Package).FirstOrDefault() is not [_, var id, var version, ..])
        {
            return null;
        }

        var folder = Path.Combine(package, FolderName);
        return new(id, version, Head(index, IndexFormat.Namespace).FirstOrDefault() is [_, var space, ..] ? space : string.Empty, Directory.Exists(folder) ? folder : null);
    }

    private static CarriedSeeds? InProject(string file)
    {
        if (!File.Exists(file) || SeedsProject.Of(file) is not { } project || !Directory.Exists(project.SeedsFolder))
        {
            return null;
        }

        return new(project.Package.Name, string.Empty, string.Empty, project.SeedsFolder) { ProjectFolder = Path.GetDirectoryName(Path.GetFullPath(file)) };
    }

    // NuGet unpacks each package at id/version, in lower case. Another version of a used package is better than none.
    private static string? Unpacked(string package, string id, string version)
    {
        var all = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(package)!)!, id.ToLowerInvariant());
        var exact = Path.Combine(all, version.ToLowerInvariant());
        return Directory.Exists(exact) ? exact
            : Directory.Exists(all) ? Directory.EnumerateDirectories(all).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
    }

    // Beside an assembly, which is in a folder for its target framework. Deeper may be anything.
    private static string? IndexOf(string package) => Path.Combine(package, Assemblies) is var assemblies && Directory.Exists(assemblies)
        ? Directory.EnumerateDirectories(assemblies).Order(StringComparer.Ordinal)
            .SelectMany(static framework => Directory.EnumerateFiles(framework, "*" + IndexFormat.Extension).Order(StringComparer.Ordinal))
            .FirstOrDefault()
        : null;

    // The lines of one word at the head of an index.
    private static IEnumerable<string[]> Head(string index, string word) => ProjectReads.Current.Answer(index, nameof(Head), MostOfHead, LinesOfHead)
        .Select(IndexFormat.Columns)
        .Where(columns => columns[0] == word)
        .Select(static columns => columns.Select(static column => IndexFormat.Items(column).FirstOrDefault() ?? string.Empty).ToArray());

    // Without the entries, which are nearly all of it.
    private static List<string> LinesOfHead(string index)
    {
        using var reader = new StringReader(TextFile.ReadStart(index, MostOfHead));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line && !line.StartsWith('#'))
        {
            lines.Add(line);
        }

        return lines;
    }
}
