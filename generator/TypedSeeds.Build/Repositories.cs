namespace TypedSeeds.Build;

/// <summary>The repositories that the names of a path lead through.</summary>
internal static class Repositories
{
    /// <summary>In a worktree and in a submodule it is a file.</summary>
    private const string Git = ".git";

    /// <summary>Whether a folder is the root of one.</summary>
    public static bool IsRoot(string folder) => Directory.Exists(Path.Combine(folder, Git)) || File.Exists(Path.Combine(folder, Git));

    /// <summary>Whether a link leads from a folder out of one of the repositories that have it. A change that somebody sends may be such a link.</summary>
    public static bool LeadsOut(string folder)
    {
        var full = Path.GetFullPath(folder);
        if (full == Path.GetPathRoot(full))
        {
            return false;
        }

        full = full.TrimEnd(Path.DirectorySeparatorChar);
        var real = RealPath.Of(full);
        return real != full && Above(full).Where(IsRoot).Any(root => !RealPath.IsIn(real, RealPath.Of(root)));
    }

    // Not the folder itself: what a link leads to may be a root, too.
    private static IEnumerable<string> Above(string path)
    {
        for (var at = Path.GetDirectoryName(path); at is not null; at = Path.GetDirectoryName(at))
        {
            yield return at;
        }
    }
}
