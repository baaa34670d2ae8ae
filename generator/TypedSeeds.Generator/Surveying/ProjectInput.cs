using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>All annotation files and all documents.</summary>
internal sealed record CorpusFiles(SummarizedFiles Annotations, DocumentIndex Documents)
{
    public static CorpusFiles Of(SummarizedFiles annotations, DocumentIndex documents) => new(annotations, documents);
}

/// <summary>All that the checks of a project need.</summary>
/// <param name="Corpus">Its annotations and documents.</param>
/// <param name="Storage">How it holds documents.</param>
internal sealed record ProjectInput(CorpusFiles Corpus, DocumentStorage Storage);
