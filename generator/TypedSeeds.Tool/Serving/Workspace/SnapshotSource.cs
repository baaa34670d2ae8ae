using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>The files of a seeds folder at one moment.</summary>
/// <param name="Folder">The full path of the folder.</param>
/// <param name="Files">The files, in the order of their paths, each with the text that counts.</param>
/// <param name="Open">Those that are open in the editor, by the path that the stages use.</param>
/// <param name="Encoding">How the editor counts columns.</param>
internal sealed record SnapshotSource(string Folder, IReadOnlyList<CorpusFile> Files, IReadOnlyDictionary<string, OpenBuffer> Open, PositionEncoding Encoding)
{
    // A message shows a path; one from the folder's own name on is the same on every machine.
    private string Base => Path.GetDirectoryName(Folder) ?? Folder;

    /// <summary>The path that the stages use for a file.</summary>
    public string CorpusPathOf(string path) => Path.GetRelativePath(Base, path);

    /// <summary>The full path of a file that the stages name.</summary>
    public string FullPathOf(string path) => Path.GetFullPath(Path.Combine(Base, path));
}
