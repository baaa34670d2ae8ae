using TypedSeeds.Generator.Anchoring.Packages;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>All documents, by their paths.</summary>
internal sealed record DocumentIndex(EquatableArray<DocumentText> Documents)
{
    private readonly Lazy<DocumentNames> _names = new(() => new DocumentNames(Documents));

    /// <summary>The texts of the packages that the project references.</summary>
    public CarriedTexts Carried { get; init; } = CarriedTexts.None;

    public static DocumentIndex With(DocumentIndex documents, CarriedTexts carried) => documents with { Carried = carried };

    public static DocumentIndex Of(IEnumerable<DocumentText> documents) => new(documents.ToEquatableArray());

    /// <summary>The document of a request; null where there is none, or nothing is asked for.</summary>
    public DocumentText? Find(DocumentRequest? request) =>
        request is null ? null : request.IsReading ? (request.Of is { } carried ? Carried.Find(carried) : null) : DocumentFiles.Find(request, _names.Value);

    /// <summary>A clause that names the document that a file probably means, or those that there are, where there is none of the name that it gives.</summary>
    public Hint Advice(BoundFile file) =>
        file.Document is not { } request ? Hint.None
        : request.IsReading ? (request.Of is { } carried ? Carried.Problem(carried) : Hint.None)
        : DocumentFiles.Advice(file.Path, request, _names.Value);

    public bool Equals(DocumentIndex? other) => other is not null && Documents.Equals(other.Documents) && Carried.Equals(other.Carried);

    public override int GetHashCode() => Documents.GetHashCode();
}
