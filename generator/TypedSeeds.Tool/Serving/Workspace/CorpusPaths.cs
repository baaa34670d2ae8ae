namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>
/// The paths that the stages use for the files of a seeds folder: from the folder's own name on, since messages show them,
/// and what is above is not the same on every machine.
/// </summary>
internal static class CorpusPaths
{
    /// <param name="folder">The full path of the seeds folder.</param>
    /// <param name="path">The full path of a file.</param>
    public static string Of(string folder, string path) => Path.GetRelativePath(BaseOf(folder), path);

    /// <summary>The full path of a file that the stages name.</summary>
    public static string FullPathOf(string folder, string path) => Path.GetFullPath(Path.Combine(BaseOf(folder), path));

    private static string BaseOf(string folder) => Path.GetDirectoryName(folder) ?? folder;
}
