namespace TypedSeeds.Generator.Anchoring;

/// <summary>What quotes are sought in: all documents, and what the annotations of all of them say together.</summary>
internal sealed record QuotedTexts(DocumentIndex Documents, BoundCorpus Corpus)
{
    public static QuotedTexts Of(DocumentIndex documents, BoundCorpus corpus) => new(documents, corpus);
}
