using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>All that the anchoring of one file needs.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">Its document; null where it annotates none, or where there is none.</param>
/// <param name="Advice">A clause that names the document that is probably meant, where there is none; else empty.</param>
internal sealed record AnchorInput(BoundFile File, DocumentText? Document, Hint Advice)
{
    public static AnchorInput Of(BoundFile file, DocumentIndex documents) =>
        documents.Find(file) is { } document ? new(file, document, Hint.None) : new(file, null, documents.Advice(file));
}
