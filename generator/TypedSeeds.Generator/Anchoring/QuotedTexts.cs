using TypedSeeds.Generator.Anchoring.Versions;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>What quotes are sought in: all documents, and those of them that hold versions of other documents' statements.</summary>
internal sealed record QuotedTexts(DocumentIndex Documents, VersionIndex Versions)
{
    public static QuotedTexts Of(DocumentIndex documents, VersionIndex versions) => new(documents, versions);
}
