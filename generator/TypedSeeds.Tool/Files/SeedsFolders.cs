using TypedSeeds.Build;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Files;

/// <summary>The corpora that a folder means on the command line: each seeds folder of each project in it, or itself.</summary>
internal static class SeedsFolders
{
    /// <summary>The most seeds folders of which each is in the one before it.</summary>
    private const int MostNested = 4;

    private static readonly string[] SolutionEndings = [".sln", ".slnx"];

    /// <summary>The folders to work on.</summary>
    /// <param name="given">The folder that the user gave; null for the current one.</param>
    /// <param name="mostFolders">The most folders in which projects are looked for.</param>
    /// <exception cref="IOException">A folder or a project cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder or a project may not be read.</exception>
    /// <exception cref="TooManyFoldersException">There are more folders.</exception>
    public static IReadOnlyList<string> In(string? given, int mostFolders = int.MaxValue)
    {
        var folder = given ?? (Directory.Exists(SeedsFolder.DefaultName) && !HasSolution(".") ? SeedsFolder.DefaultName : ".");
        var own = Existing(Directory.EnumerateFiles(folder).Where(FolderWalk.IsProject), folder);
        if (own.Length > 0)
        {
            return own;
        }

        var below = IsCorpus(folder) ? [] : Existing(FolderWalk.Projects(folder, mostFolders), folder);
        return below.Length > 0 ? below
            : given is null && Directory.Exists(SeedsFolder.DefaultName) ? [SeedsFolder.DefaultName]
            : [folder];
    }

    /// <summary>The seeds folders of the projects in a folder, whether they are there or not.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="mostFolders">The most folders in which projects are looked for.</param>
    /// <exception cref="IOException">A folder or a project cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder or a project may not be read.</exception>
    /// <exception cref="TooManyFoldersException">There are more folders.</exception>
    public static IReadOnlyList<string> Expected(string folder, int mostFolders)
    {
        var own = Directory.EnumerateFiles(folder).Where(FolderWalk.IsProject).ToArray();
        return [.. (own.Length > 0 ? own : FolderWalk.Projects(folder, mostFolders)).Select(static project => SeedsProject.Of(project).SeedsFolder)];
    }

    /// <summary>The corpus folder of a file: the seeds folder that contains it, or else its own folder.</summary>
    public static string Around(string path) => Holding(path) ?? Path.GetDirectoryName(Path.GetFullPath(path))!;

    /// <summary>The seeds folder that contains a file, by its project or by its name; null where none does.</summary>
    public static string? Holding(string path)
    {
        var own = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (SeedsProject.Around(own).Select(project => project.SeedsFolder).FirstOrDefault(seeds => RealPath.IsIn(own, seeds)) is { } ofProject)
        {
            return ofProject;
        }

        for (var folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) == SeedsFolder.DefaultName)
            {
                return folder;
            }
        }

        return null;
    }

    /// <summary>The corpus folder of a file, as a path that is relative where that of the file is.</summary>
    public static string AroundAsGiven(string path) => AsGiven(Around(path), path);

    // A folder named seeds, or that of a project above, is one corpus, even with projects in it.
    private static bool IsCorpus(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return (Path.GetFileName(full) == SeedsFolder.DefaultName || SeedsProject.WithSeeds(full).Any())
            && SeedsFolder.List(folder).Any(file => InputRoles.ByName(file.Path) == InputRole.Annotation);
    }

    /// <summary>Whether a folder has a solution.</summary>
    public static bool HasSolution(string folder) =>
        Directory.EnumerateFiles(folder).Any(file => SolutionEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));

    private static string[] Existing(IEnumerable<string> projects, string folder)
    {
        var existing = projects.Select(project => SeedsProject.Of(project).SeedsFolder).Where(Directory.Exists).Distinct(StringComparer.Ordinal)
            .Select(static seeds => (Path: seeds, Real: RealPath.Of(seeds)))
            .DistinctBy(static seeds => seeds.Real, StringComparer.Ordinal)
            .ToArray();
        RefuseNested(existing.Select(static seeds => seeds.Real));
        return [.. existing.Select(seeds => AsGiven(seeds.Path, folder)).Order(StringComparer.Ordinal)];
    }

    // What is in several of them is read for each.
    private static void RefuseNested(IEnumerable<string> folders)
    {
        var above = new Stack<string>();
        foreach (var real in folders.OrderBy(static path => path + Path.DirectorySeparatorChar, StringComparer.Ordinal))
        {
            while (above.TryPeek(out var outer) && !RealPath.IsIn(real, outer))
            {
                above.Pop();
            }

            above.Push(real);
            if (above.Count > MostNested)
            {
                throw new IOException($"the seeds folders of more than {Invariant.Text(MostNested)} projects are in one another, the innermost in '{real}'. Name the folder to work on");
            }
        }
    }

    // A relative folder gives relative paths, which are short and the same on every machine.
    private static string AsGiven(string seeds, string folder) => Path.IsPathRooted(folder) ? seeds : Path.GetRelativePath(Environment.CurrentDirectory, seeds);
}
