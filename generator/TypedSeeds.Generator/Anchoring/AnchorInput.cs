using TypedSeeds.Generator.Binding;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>All that the anchoring of one file needs.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">Its document; null where it annotates none, or where there is none.</param>
internal sealed record AnchorInput(BoundFile File, DocumentText? Document)
{
    public static AnchorInput Of(BoundFile file, DocumentIndex documents) => new(file, documents.Find(file));
}
