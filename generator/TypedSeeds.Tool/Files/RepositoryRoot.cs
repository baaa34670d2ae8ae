namespace TypedSeeds.Tool.Files;

/// <summary>The root of the repository that has a folder.</summary>
internal static class RepositoryRoot
{
    /// <summary>In a worktree and in a submodule it is a file.</summary>
    private const string Git = ".git";

    /// <summary>The nearest folder upward that is a repository; null where there is none.</summary>
    public static string? Of(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, Git)))
            {
                return at;
            }
        }

        return null;
    }
}
