using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Versions;

/// <summary>The documents in which statements of other documents have versions.</summary>
/// <param name="Documents">Those documents, in the order of their ids.</param>
/// <param name="Doubts">Which documents may have versions that could not be read.</param>
internal sealed record VersionIndex(EquatableArray<VersionedDocument> Documents, VersionDoubts Doubts)
{
    private readonly Lazy<Dictionary<string, VersionedDocument>> _byId = new(() => Documents.ToDictionary(static document => document.Id, StringComparer.Ordinal));

    public static VersionIndex None { get; } = new(EquatableArray<VersionedDocument>.Empty, VersionDoubts.None);

    public bool HasDoubts => Doubts.OfAll || Doubts.Documents.Count > 0;

    public static VersionIndex Of(IEnumerable<BoundFile> files)
    {
        var all = files.ToArray();
        var doubts = VersionDoubts.Of(all);
        var quotes = all.SelectMany(static file => file.Versions).ToLookup(static version => version.Document.Id, static version => version.Quote, StringComparer.Ordinal);
        return quotes.Count == 0 ? None with { Doubts = doubts } : new(all
            .Select(static file => file.Document)
            .OfType<DocumentRequest>()
            .Where(request => quotes.Contains(request.Id))
            .GroupBy(static request => request.Id, StringComparer.Ordinal)
            .OrderBy(static requests => requests.Key, StringComparer.Ordinal)
            .Select(requests => new VersionedDocument(requests.First(), quotes[requests.Key].ToEquatableArray()))
            .ToEquatableArray(), doubts);
    }

    /// <summary>The document with an id; null where no statement has a version in it.</summary>
    public VersionedDocument? Find(string id) => _byId.Value.TryGetValue(id, out var document) ? document : null;

    /// <summary>Whether a document may have versions that could not be read.</summary>
    public bool MayMissQuotesOf(string id) => Doubts.OfAll || Doubts.Documents.Contains(id);

    public bool Equals(VersionIndex? other) => other is not null && Documents.Equals(other.Documents) && Doubts.Equals(other.Doubts);

    public override int GetHashCode() => Documents.GetHashCode();
}

/// <summary>A document that holds versions of statements of other documents.</summary>
/// <param name="Request">The document, as its annotation asks for it.</param>
/// <param name="Quotes">The versions.</param>
internal sealed record VersionedDocument(DocumentRequest Request, EquatableArray<QuoteSelector> Quotes)
{
    public string Id => Request.Id;
}
