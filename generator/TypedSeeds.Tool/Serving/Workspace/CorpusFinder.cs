using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>Finds the seeds folders of what is open in an editor.</summary>
internal static class CorpusFinder
{
    /// <summary>The seeds folders in folders that are open. A folder of anything else has none, so that no file of it is taken for an annotation.</summary>
    /// <param name="open">The full paths of the folders that are open.</param>
    /// <param name="settings">The user's settings.</param>
    public static IReadOnlyList<string> In(IReadOnlyList<string> open, ServerSettings settings)
    {
        var found = settings.Folders.Count > 0
            ? Given(open, settings).Where(Directory.Exists)
            : open.Where(Directory.Exists).SelectMany(Below);
        return Ordered(found);
    }

    /// <summary>The seeds folders that are not there yet: where the settings or a project say, or under the usual name.</summary>
    public static IReadOnlyList<string> Expected(IReadOnlyList<string> open, ServerSettings settings)
    {
        var expected = settings.Folders.Count > 0
            ? Given(open, settings)
            : open.Where(Directory.Exists).SelectMany(static folder => (string[])[Path.Combine(folder, SeedsFolder.DefaultName), .. Listed(folder, SeedsFolders.Expected)]);
        return Ordered(expected.Where(static folder => !Directory.Exists(folder)));
    }

    /// <summary>The seeds folder of an annotation outside of these.</summary>
    public static string Around(string path) => Path.TrimEndingDirectorySeparator(SeedsFolders.Around(path));

    /// <summary>What the project of a seeds folder says of it, where the settings do not.</summary>
    public static CorpusProject ProjectOf(string folder, ServerSettings settings) =>
        new(settings.Storage ?? SeedsProject.StorageOf(folder), CorpusPackage.Of(folder).Name);

    private static IEnumerable<string> Given(IReadOnlyList<string> open, ServerSettings settings) =>
        open.SelectMany(folder => settings.Folders.Select(given => Path.Combine(folder, given)));

    private static string[] Ordered(IEnumerable<string> folders) =>
        [.. folders.Select(static folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Below(string folder)
    {
        var seeds = Path.Combine(folder, SeedsFolder.DefaultName);
        var found = Listed(folder, SeedsFolders.In);
        return found is [var only] && only == folder
            ? (Directory.Exists(seeds) ? [seeds] : Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) == SeedsFolder.DefaultName ? [folder] : [])
            : found;
    }

    // A folder that may not be listed has no seeds; the others that are open have theirs.
    private static IReadOnlyList<string> Listed(string folder, Func<string, IReadOnlyList<string>> list)
    {
        try
        {
            return list(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
