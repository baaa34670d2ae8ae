using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>What the project of a seeds folder says of it, as far as checks depend on it.</summary>
/// <param name="Storage">How documents are held.</param>
/// <param name="PackageId">The id of the corpus's own package.</param>
internal sealed record CorpusProject(DocumentStorage Storage, string PackageId);
