using TypedSeeds.Generator.Values;
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
            ? open.SelectMany(folder => settings.Folders.Select(given => Path.Combine(folder, given))).Where(Directory.Exists)
            : open.Where(Directory.Exists).SelectMany(Below);
        return [.. found.Select(static folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The seeds folder of an annotation outside of these.</summary>
    public static string Around(string path) => Path.TrimEndingDirectorySeparator(SeedsFolders.Around(path));

    /// <summary>How the project of a seeds folder holds its documents.</summary>
    public static DocumentStorage StorageOf(string folder, ServerSettings settings) =>
        settings.Storage ?? SeedsProject.StorageOf(folder);

    // A folder that may not be listed has no seeds; the others that are open have theirs.
    private static IReadOnlyList<string> Below(string folder)
    {
        try
        {
            var seeds = Path.Combine(folder, SeedsFolder.DefaultName);
            var found = SeedsFolders.In(folder);
            return found is [var only] && only == folder
                ? (Directory.Exists(seeds) ? [seeds] : Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) == SeedsFolder.DefaultName ? [folder] : [])
                : found;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
