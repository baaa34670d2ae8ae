using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Files;

/// <summary>The folder with documents and annotations: the same files that the package's props give to the compiler.</summary>
internal static class SeedsFolder
{
    /// <summary>The default folder, if it exists; otherwise the current folder is checked.</summary>
    public const string DefaultName = "seeds";

    private const string ResourcePrefix = "TypedSeeds.Documents/";

    // The output of a build, if the folder is that of a project.
    private static readonly string[] BuildFolders = ["bin", "obj"];

    /// <summary>Reads every annotation, every document and the baseline, in the order of their paths.</summary>
    /// <exception cref="IOException">A file or folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or folder may not be read.</exception>
    public static IReadOnlyList<CorpusFile> Read(string folder, CancellationToken cancellation = default)
    {
        var files = new List<CorpusFile>();
        foreach (var path in Paths(folder))
        {
            cancellation.ThrowIfCancellationRequested();
            files.Add(ReadFile(folder, path));
        }

        return files;
    }

    /// <summary>The corpus folder of a file: the seeds folder that contains it, or else its own folder.</summary>
    public static string Around(string path)
    {
        var own = Path.GetDirectoryName(Path.GetFullPath(path))!;
        for (var folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) == DefaultName)
            {
                return folder;
            }
        }

        return own;
    }

    /// <summary>The path of a folder's baseline.</summary>
    public static string BaselineOf(string folder) => folder == "." ? InputRoles.BaselineName : Path.Combine(folder, InputRoles.BaselineName);

    /// <summary>Whether a file is an annotation, a document or a baseline of the folder.</summary>
    public static bool Holds(string folder, string path) =>
        InputRoles.ByName(path) != InputRole.None && !BuildFolders.Contains(Relative(folder, path).Split('/')[0], StringComparer.Ordinal);

    private static IEnumerable<string> Paths(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Holds(folder, path))
        .Select(path => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path)
        .Order(StringComparer.Ordinal);

    private static CorpusFile ReadFile(string folder, string path)
    {
        var (text, encoding) = TextFile.Read(path);
        var role = InputRoles.ByName(path);
        return new(path, role, text, encoding, role == InputRole.Document ? ResourcePrefix + Relative(folder, path) : string.Empty);
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
