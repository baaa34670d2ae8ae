using TypedSeeds.Build;

namespace TypedSeeds.Tool.Files;

/// <summary>A file that a folder lists.</summary>
/// <param name="Path">Its path, or that of a folder that cannot be listed.</param>
/// <param name="Unreadable">Why its folder cannot be listed; empty for a file.</param>
/// <param name="LeadsOut">Whether a link leads from it to a file outside the folder that is listed.</param>
internal sealed record ListedFile(string Path, string Unreadable = "", bool LeadsOut = false);

/// <summary>
/// Lists the files of a folder as the package's props do: nothing hidden, no output of builds, no packages of Node, no
/// other project, and no folder again that a link leads back to.
/// </summary>
internal static class FolderWalk
{
    private const string NodePackages = "node_modules";

    // The output of a build, if the folder is that of a project.
    private static readonly string[] BuildFolders = ["bin", "obj"];

    /// <summary>The files, in any order.</summary>
    /// <exception cref="IOException">The folder itself cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder itself may not be listed.</exception>
    public static IReadOnlyList<ListedFile> Files(string folder, CancellationToken cancellation = default)
    {
        var files = new List<ListedFile>();
        var real = RealPath.Of(folder);
        Add(new Folder(Directory.GetFiles(folder), Directory.GetDirectories(folder)), real, real, [real], isTop: true, files, cancellation);
        return files;
    }

    /// <summary>Whether <see cref="Files"/> would list a file, and not as one that a link leads out to. It need not be there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The path of the file, below that of the folder.</param>
    public static bool Lists(string folder, string path)
    {
        var top = RealPath.Of(folder);
        var real = top;
        HashSet<string> above = [top];
        var at = folder;
        foreach (var name in PartsOf(Path.GetRelativePath(folder, Path.GetDirectoryName(path)!)))
        {
            var isTop = at == folder;
            at = Path.Combine(at, name);
            if (Enter(at, real, above, isTop) is not { } inner || List(at, out _).Files.Any(IsProject))
            {
                return false;
            }

            real = inner;
        }

        return !IsHidden(path) && !LeadsOut(real, path, top);
    }

    /// <summary>The project files in a folder and below it, without those in folders that a build or a package manager fills.</summary>
    public static IEnumerable<string> Projects(string folder) => Projects(folder, RealPath.Of(folder));

    /// <summary>Whether a file is a project, of which the SDK says <c>*.*proj</c>.</summary>
    public static bool IsProject(string path) =>
        Path.GetExtension(path) is { Length: >= 5 } extension && extension.EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    private static void Add(Folder folder, string real, string top, HashSet<string> above, bool isTop, List<ListedFile> files, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        files.AddRange(folder.Files.Where(path => !IsHidden(path)).Select(path => new ListedFile(path, LeadsOut: LeadsOut(real, path, top))));
        foreach (var path in folder.Folders)
        {
            if (Enter(path, real, above, isTop) is not { } inner)
            {
                continue;
            }

            var listed = List(path, out var problem);
            if (problem.Length > 0)
            {
                files.Add(new ListedFile(path, problem));
            }
            else if (!listed.Files.Any(IsProject))
            {
                Add(listed, inner, top, above, isTop: false, files, cancellation);
            }

            above.Remove(inner);
        }
    }

    /// <summary>The real path of a folder that is entered, which is then among those above; null where it is not.</summary>
    private static string? Enter(string path, string real, HashSet<string> above, bool isTop)
    {
        var inner = IsLeftOut(path, isTop) ? null : RealPath.Of(real, path);
        return inner is not null && !RealPath.IsIn(real, inner) && above.Add(inner) ? inner : null;
    }

    private static bool LeadsOut(string real, string path, string top) => !RealPath.IsIn(RealPath.Of(real, path), top);

    private static string[] PartsOf(string relative) => relative == "." ? [] : relative.Split(Path.DirectorySeparatorChar);

    private static IEnumerable<string> Projects(string folder, string real)
    {
        var listed = List(folder, out _);
        return listed.Files.Where(IsProject).Order(StringComparer.Ordinal).Concat(listed.Folders
            .Where(path => !IsLeftOut(path, isTop: true) && new DirectoryInfo(path).LinkTarget is null)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Projects(path, RealPath.Of(real, path))));
    }

    private static Folder List(string path, out string problem)
    {
        try
        {
            problem = string.Empty;
            return new Folder(Directory.GetFiles(path), Directory.GetDirectories(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that is gone since has nothing to read.
            problem = exception is DirectoryNotFoundException ? string.Empty : ReadProblem.Of(exception);
            return new Folder([], []);
        }
    }

    private static bool IsLeftOut(string path, bool isTop) =>
        IsHidden(path) || IsNamed(path, NodePackages) || (isTop && BuildFolders.Any(name => IsNamed(path, name)));

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    // MSBuild compares names without regard to case, on every system.
    private static bool IsNamed(string path, string name) => Path.GetFileName(path).Equals(name, StringComparison.OrdinalIgnoreCase);

    private sealed record Folder(string[] Files, string[] Folders);
}
