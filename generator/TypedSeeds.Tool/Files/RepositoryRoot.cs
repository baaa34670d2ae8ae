using TypedSeeds.Build;

namespace TypedSeeds.Tool.Files;

/// <summary>The root of the repository that has a folder.</summary>
internal static class RepositoryRoot
{
    /// <summary>Tells whether a path is in the repository of a folder; where that is in none, in its solution, or in the folder itself.</summary>
    public static Func<string, bool> IsInThatOf(string folder)
    {
        var root = RealPath.Of(Of(folder) ?? Nearest(folder, SeedsFolders.HasSolution) ?? Path.GetFullPath(folder));
        return path => RealPath.IsIn(RealPath.Of(Path.GetFullPath(path)), root);
    }

    /// <summary>The nearest folder upward that is a repository; null where there is none.</summary>
    public static string? Of(string folder) => Nearest(folder, Repositories.IsRoot);

    /// <summary>
    /// Each repository that the names of a path lead through, from the innermost. Where none of them has the current folder, that
    /// folder too, if the path is below it: what somebody sent may be there without its repository.
    /// </summary>
    /// <remarks>One alone would not do. A link leads to another repository, and the folder that it leads to is a root as well.</remarks>
    public static IEnumerable<string> AllAround(string path)
    {
        var current = RealPath.Of(Environment.CurrentDirectory);
        var above = Upward(Path.GetDirectoryName(path)).ToArray();
        var roots = above.Where(Repositories.IsRoot).ToArray();
        return roots.Any(root => RealPath.IsIn(current, RealPath.Of(root))) ? roots : roots.Concat(above.Where(at => RealPath.Of(at) == current));
    }

    private static string? Nearest(string folder, Predicate<string> isRoot) => Upward(Path.GetFullPath(folder)).FirstOrDefault(at => isRoot(at));

    private static IEnumerable<string> Upward(string? folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            yield return at;
        }
    }
}
