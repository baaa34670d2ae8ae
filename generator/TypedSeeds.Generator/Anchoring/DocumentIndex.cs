using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>All documents, by their paths.</summary>
internal sealed record DocumentIndex(EquatableArray<DocumentText> Documents)
{
    private readonly Lazy<Dictionary<string, DocumentText>> _byPath = new(() => ByPath(Documents));

    public static DocumentIndex Of(IEnumerable<DocumentText> documents) => new(documents.ToEquatableArray());

    /// <summary>The document that a file annotates; null where it annotates none or there is none.</summary>
    public DocumentText? Find(BoundFile file) =>
        file.Document is { } request ? DocumentFiles.Find(request, _byPath.Value) : null;

    public bool Equals(DocumentIndex? other) => other is not null && Documents.Equals(other.Documents);

    public override int GetHashCode() => Documents.GetHashCode();

    private static Dictionary<string, DocumentText> ByPath(EquatableArray<DocumentText> documents)
    {
        var byPath = new Dictionary<string, DocumentText>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            byPath[document.Path] = document;
        }

        return byPath;
    }
}
