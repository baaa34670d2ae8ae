using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>The files of a seeds folder at one moment.</summary>
/// <param name="Folder">The full path of the folder.</param>
/// <param name="Files">The files, in the order of their paths, each with the text that counts.</param>
/// <param name="Open">Those that are open in the editor, by the path that the stages use.</param>
/// <param name="Encoding">How the editor counts columns.</param>
internal sealed record SnapshotSource(string Folder, IReadOnlyList<CorpusFile> Files, IReadOnlyDictionary<string, OpenBuffer> Open, PositionEncoding Encoding);
