using TypedSeeds.Build;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>Finds the seeds folders of what is open in an editor. To open a folder is no leave to read the rest of the disk.</summary>
internal static class CorpusFinder
{
    /// <summary>The most folders in which projects are looked for: a disk as a whole would take minutes, while no request is answered.</summary>
    public const int MostFolders = 50_000;

    /// <summary>The seeds folders in folders that are open. A folder of anything else has none, so that no file of it is taken for an annotation.</summary>
    /// <param name="open">The full paths of the folders that are open.</param>
    /// <param name="settings">The user's settings.</param>
    /// <param name="tell">Is told of each folder that is left out, for the user.</param>
    /// <param name="mostFolders">The most folders in which projects are looked for.</param>
    public static IReadOnlyList<string> In(IReadOnlyList<string> open, ServerSettings settings, Action<string> tell, int mostFolders = MostFolders)
    {
        var found = settings.Folders.Count > 0
            ? open.SelectMany(folder => settings.Folders.SelectMany(given => Given(folder, given, tell))).Where(Directory.Exists)
            : open.Where(Directory.Exists).SelectMany(folder => Below(folder, tell, mostFolders));
        return Ordered(found);
    }

    /// <summary>The seeds folders that are not there yet: where the settings or a project say, or under the usual name.</summary>
    public static IReadOnlyList<string> Expected(IReadOnlyList<string> open, ServerSettings settings)
    {
        var expected = settings.Folders.Count > 0
            ? open.SelectMany(folder => settings.Folders.SelectMany(given => Given(folder, given, Tell)))
            : open.Where(Directory.Exists).SelectMany(static folder => OfProjects(folder).Prepend(Path.Combine(folder, SeedsFolder.DefaultName)));
        return Ordered(expected.Where(static folder => !Directory.Exists(folder)));

        // Which folders are left out was told when they were looked for.
        static void Tell(string message)
        {
        }
    }

    /// <summary>The seeds folder of an annotation outside of these.</summary>
    public static string Around(string path)
    {
        var seeds = Path.TrimEndingDirectorySeparator(SeedsFolders.Around(path));
        var own = Path.GetDirectoryName(Path.GetFullPath(path))!;
        // A project whose seeds are all that is around it could have them read with one file.
        return SeedsProject.FilesAround(own).Select(Path.GetDirectoryName).Any(project => project != seeds && RealPath.IsIn(project!, seeds)) ? own : seeds;
    }

    /// <summary>What the project of a seeds folder says of it, where the settings do not.</summary>
    public static CorpusProject ProjectOf(string folder, ServerSettings settings) =>
        new(settings.Storage ?? SeedsProject.StorageOf(folder), CorpusPackage.Of(folder).Name);

    private static string[] Ordered(IEnumerable<string> folders) =>
        [.. folders.Select(static folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Settings come with a folder that somebody else may have made.
    private static string[] Given(string folder, string given, Action<string> tell)
    {
        var path = given.Contains('\0', StringComparison.Ordinal) ? folder : Path.Combine(folder, given);
        if (Path.IsPathRooted(given) || !RealPath.IsIn(RealPath.Of(path), RealPath.Of(folder)))
        {
            tell($"The setting '{ServerSettings.FoldersSetting}' has '{given}', which leads out of the open folder '{folder}'; it is left out.");
            return [];
        }

        return [path];
    }

    private static string[] Below(string folder, Action<string> tell, int mostFolders)
    {
        var seeds = Path.Combine(folder, SeedsFolder.DefaultName);
        try
        {
            var found = SeedsFolders.In(folder, mostFolders);
            return found is [var only] && only == folder
                ? (Directory.Exists(seeds) ? Inside([seeds], folder, tell) : Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) == SeedsFolder.DefaultName ? [folder] : [])
                : Inside(found, folder, tell);
        }
        catch (TooManyFoldersException)
        {
            tell($"Projects are looked for in no more than {Invariant.Text(mostFolders)} folders, and '{folder}' has more. Open the folder of a project, or name the seeds in the setting '{ServerSettings.FoldersSetting}'.");
            return Directory.Exists(seeds) ? Inside([seeds], folder, tell) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be listed has no seeds; the others that are open have theirs.
            return [];
        }
    }

    private static string[] OfProjects(string folder)
    {
        try
        {
            return [.. SeedsFolders.Expected(folder, MostFolders).Where(RepositoryRoot.IsInThatOf(folder))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or TooManyFoldersException)
        {
            return [];
        }
    }

    // What is open is often a part of a repository, and a project there may have its seeds beside it.
    private static string[] Inside(IReadOnlyList<string> found, string folder, Action<string> tell)
    {
        var isInside = RepositoryRoot.IsInThatOf(folder);
        var inside = found.ToLookup(seeds => isInside(seeds) && !Repositories.LeadsOut(seeds));
        foreach (var seeds in inside[false])
        {
            tell($"A project in '{folder}' has its seeds in '{seeds}', outside of that folder and its repository; they are left out.");
        }

        return [.. inside[true]];
    }
}
