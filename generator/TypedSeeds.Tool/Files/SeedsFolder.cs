using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Files;

/// <summary>The folder with the documents and their annotations: what the props of the package give to the compiler.</summary>
internal static class SeedsFolder
{
    /// <summary>The folder that is checked where none is given, if it is there; else the current one.</summary>
    public const string DefaultName = "seeds";

    private const string ResourcePrefix = "TypedSeeds.Documents/";

    // What a build leaves behind, where the folder is that of a project.
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

    /// <summary>The folder whose files a file belongs with: the seeds folder that it lies in, or, outside of one, its own.</summary>
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

    /// <summary>Where the baseline of a folder is written.</summary>
    public static string BaselineOf(string folder) => folder == "." ? InputRoles.BaselineName : Path.Combine(folder, InputRoles.BaselineName);

    /// <summary>Whether a file counts as one of the folder's: an annotation, a document or a baseline.</summary>
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
