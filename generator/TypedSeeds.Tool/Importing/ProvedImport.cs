using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing;

/// <summary>The part of an import that passed the checks.</summary>
/// <param name="Annotations">The annotations to write.</param>
/// <param name="Documents">The documents to write.</param>
/// <param name="Problems">Why the rest is not written.</param>
/// <param name="Warnings">How many warnings the checks have of what is written.</param>
internal sealed record ProvedImport(IReadOnlyList<AnnotationDraft> Annotations, IReadOnlyList<CorpusFile> Documents, ImportProblems Problems, int Warnings);
