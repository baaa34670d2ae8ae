using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Drafts;

namespace TypedSeeds.Tool.Importing;

/// <summary>The files that an import would write.</summary>
/// <param name="Annotations">The annotations.</param>
/// <param name="Documents">The documents that the folder does not have yet.</param>
internal sealed record ImportDrafts(IReadOnlyList<AnnotationDraft> Annotations, IReadOnlyList<CorpusFile> Documents);
