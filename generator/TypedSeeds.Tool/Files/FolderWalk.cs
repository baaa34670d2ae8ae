using TypedSeeds.Build;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Files;

/// <summary>A file that a folder lists.</summary>
/// <param name="Path">Its path, or that of a folder that cannot be listed.</param>
/// <param name="Unreadable">Why its folder cannot be listed; empty for a file.</param>
/// <param name="LeadsOut">Whether a link leads from it to a file outside the folder that is listed.</param>
internal sealed record ListedFile(string Path, string Unreadable = "", bool LeadsOut = false)
{
    /// <summary>Its path without any link; empty for a folder that cannot be listed.</summary>
    public string Real { get; init; } = string.Empty;

    /// <summary>Whether a link leads to it.</summary>
    public bool IsLinked { get; init; }

    /// <summary>Whether a link leads to it, and the same file is listed under another name.</summary>
    public bool IsAgain { get; init; }
}

/// <summary>
/// Lists the files of a folder as the package's props do: nothing hidden, no output of builds, no packages of Node, no
/// other project, and no folder again that a link leads back to. What is reached by links has a bound.
/// </summary>
internal static class FolderWalk
{
    private const string NodePackages = "node_modules";

    /// <summary>What .NET writes in the place of bytes of a name that are no UTF-8.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>The most folders of a walk that are reached by links: two links in each folder to the next give a million ways to the twentieth.</summary>
    private const int MostLinked = 1_000;

    // The output of a build, if the folder is that of a project. MSBuild drops a pattern of a folder that is not
    // there, and so leaves BIN out only where the file system finds it as bin, or beside that.
    private static readonly string[] BuildFolders = ["bin", "obj"];

    /// <summary>The files, in any order.</summary>
    /// <exception cref="IOException">The folder itself cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder itself may not be listed.</exception>
    public static IReadOnlyList<ListedFile> Files(string folder, CancellationToken cancellation = default)
    {
        var real = RealPath.Of(folder);
        var walk = new Walk(real, cancellation);
        walk.Add(new Folder(Directory.GetFiles(folder), Directory.GetDirectories(folder)), real, isTop: true, isLinked: false);
        return walk.Files;
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
            if (Enter(at, real, isTop, above) is not { } inner || List(at, out _).Files.Any(IsProject))
            {
                return false;
            }

            real = inner;
        }

        return !IsHidden(path) && !LeadsOut(real, path, top);
    }

    /// <summary>The project files in a folder and below it, without those in folders that a build or a package manager fills.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="mostFolders">The most folders to look through.</param>
    /// <exception cref="TooManyFoldersException">There are more.</exception>
    public static IEnumerable<string> Projects(string folder, int mostFolders)
    {
        var left = new Stack<string>([folder]);
        for (var seen = 0; left.TryPop(out var next); seen++)
        {
            if (seen == mostFolders)
            {
                throw new TooManyFoldersException();
            }

            var listed = List(next, out _);
            foreach (var project in listed.Files.Where(IsProject).Order(StringComparer.Ordinal))
            {
                yield return project;
            }

            foreach (var inner in listed.Folders.Where(path => !IsLeftOut(path, isTop: true) && new DirectoryInfo(path).LinkTarget is null))
            {
                left.Push(inner);
            }
        }
    }

    /// <summary>Whether a file is a project, of which the SDK says <c>*.*proj</c>.</summary>
    public static bool IsProject(string path) =>
        Path.GetExtension(path) is { Length: >= 5 } extension && extension.EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    /// <summary>The real path of a folder that is entered, which is then among those above; null where it is not.</summary>
    private static string? Enter(string path, string real, bool isTop, HashSet<string> above)
    {
        var inner = IsLeftOut(path, isTop) ? null : RealPath.Of(real, path);
        return inner is not null && !RealPath.IsIn(real, inner) && above.Add(inner) ? inner : null;
    }

    private static bool LeadsOut(string real, string path, string top) => !RealPath.IsIn(RealPath.Of(real, path), top);

    private static string[] PartsOf(string relative) => relative == "." ? [] : relative.Split(Path.DirectorySeparatorChar);

    private static Folder List(string path, out string problem)
    {
        try
        {
            problem = string.Empty;
            return new Folder(Directory.GetFiles(path), Directory.GetDirectories(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that is gone since has nothing to read. One whose name is no UTF-8 is not found by the name that was listed.
            problem = exception is not DirectoryNotFoundException ? ReadProblem.Of(exception)
                : Path.GetFileName(path).Contains(Replacement, StringComparison.Ordinal) ? ReadFailure.Name
                : string.Empty;
            return new Folder([], []);
        }
    }

    private static bool IsLeftOut(string path, bool isTop) =>
        IsHidden(path) || IsNamed(path, NodePackages) || (isTop && BuildFolders.Any(name => IsBuildFolder(path, name)));

    // A file that was never saved may be in a folder that is not there yet.
    private static bool IsBuildFolder(string path, string name) =>
        Path.GetFileName(path) == name || (IsNamed(path, name) && Directory.Exists(Path.Combine(Path.GetDirectoryName(path)!, name)));

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    // MSBuild compares names without regard to case, on every system.
    private static bool IsNamed(string path, string name) => Path.GetFileName(path).Equals(name, StringComparison.OrdinalIgnoreCase);

    private sealed record Folder(string[] Files, string[] Folders);

    /// <summary>A walk through a folder.</summary>
    /// <param name="top">The real path of the folder.</param>
    /// <param name="cancellation">Stops long work.</param>
    private sealed class Walk(string top, CancellationToken cancellation)
    {
        private readonly HashSet<string> _above = new(StringComparer.Ordinal) { top };
        private int _linked;

        public List<ListedFile> Files { get; } = [];

        /// <param name="folder">The folder.</param>
        /// <param name="real">Its real path.</param>
        /// <param name="isTop">Whether it is the one that is listed.</param>
        /// <param name="isLinked">Whether a link leads to it.</param>
        public void Add(Folder folder, string real, bool isTop, bool isLinked)
        {
            cancellation.ThrowIfCancellationRequested();
            Files.AddRange(folder.Files.Where(path => !IsHidden(path)).Select(path => Listed(path, real, isLinked)));
            // In the order of their names, so that the bound leaves out the same links on every system.
            foreach (var path in folder.Folders.Order(StringComparer.Ordinal))
            {
                if (Enter(path, real, isTop, _above) is not { } inner)
                {
                    continue;
                }

                var isInnerLinked = isLinked || inner != Path.Combine(real, Path.GetFileName(path));
                if (!(isInnerLinked && IsBeyondBound(path)))
                {
                    AddListed(path, inner, isInnerLinked);
                }

                _above.Remove(inner);
            }
        }

        private ListedFile Listed(string path, string real, bool isLinked)
        {
            var own = RealPath.Of(real, path);
            return new ListedFile(path, LeadsOut: !RealPath.IsIn(own, top)) { Real = own, IsLinked = isLinked || own != Path.Combine(real, Path.GetFileName(path)) };
        }

        private void AddListed(string path, string real, bool isLinked)
        {
            var listed = List(path, out var problem);
            if (problem.Length > 0)
            {
                Files.Add(new ListedFile(path, problem));
            }
            else if (!listed.Files.Any(IsProject))
            {
                Add(listed, real, isTop: false, isLinked);
            }
        }

        // The first one is told; the others are below the same links.
        private bool IsBeyondBound(string path)
        {
            if (++_linked == MostLinked + 1)
            {
                Files.Add(new ListedFile(path, $"links lead to more than {MostLinked} folders, and those after them are not read"));
            }

            return _linked > MostLinked;
        }
    }
}
