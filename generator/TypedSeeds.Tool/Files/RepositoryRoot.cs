using TypedSeeds.Build;

namespace TypedSeeds.Tool.Files;

/// <summary>The root of the repository that has a folder.</summary>
internal static class RepositoryRoot
{
    /// <summary>In a worktree and in a submodule it is a file.</summary>
    private const string Git = ".git";

    /// <summary>Whether a path is in the repository of a folder; where that is in none, in its solution, or in the folder itself.</summary>
    public static bool IsInThatOf(string path, string folder)
    {
        var root = Of(folder) ?? Nearest(folder, SeedsFolders.HasSolution) ?? Path.GetFullPath(folder);
        return RealPath.IsIn(RealPath.Of(Path.GetFullPath(path)), RealPath.Of(root));
    }

    /// <summary>The nearest folder upward that is a repository; null where there is none.</summary>
    public static string? Of(string folder) => Nearest(folder, static at => Path.Exists(Path.Combine(at, Git)));

    private static string? Nearest(string folder, Predicate<string> isRoot)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (isRoot(at))
            {
                return at;
            }
        }

        return null;
    }
}
