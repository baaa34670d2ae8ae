using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>All documents, by their paths.</summary>
internal sealed record DocumentIndex(EquatableArray<DocumentText> Documents)
{
    private readonly Lazy<DocumentNames> _names = new(() => new DocumentNames(Documents));

    public static DocumentIndex Of(IEnumerable<DocumentText> documents) => new(documents.ToEquatableArray());

    /// <summary>The document of a request; null where there is none, or nothing is asked for.</summary>
    public DocumentText? Find(DocumentRequest? request) => request is null ? null : DocumentFiles.Find(request, _names.Value);

    /// <summary>A clause that names the document that a file probably means, or those that there are, where there is none of the name that it gives.</summary>
    public Hint Advice(BoundFile file) =>
        file.Document is { } request ? DocumentFiles.Advice(file.Path, request, _names.Value) : Hint.None;

    public bool Equals(DocumentIndex? other) => other is not null && Documents.Equals(other.Documents);

    public override int GetHashCode() => Documents.GetHashCode();
}
