using TypedSeeds.Generator.Anchoring.Versions;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>All that the anchoring of one file needs.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">Its document; null where it annotates none, or where there is none.</param>
/// <param name="Advice">A clause that names the document that is probably meant, where there is none; else empty.</param>
internal sealed record AnchorInput(BoundFile File, DocumentText? Document, Hint Advice)
{
    /// <summary>The documents that its versions name, each once.</summary>
    public EquatableArray<VersionText> Others { get; init; }

    /// <summary>The quotes of its document that are versions of other documents' statements: they cover its words as its own do.</summary>
    public EquatableArray<QuoteSelector> Guests { get; init; }

    /// <summary>Whether further such quotes may be in files with errors.</summary>
    public bool MayMissGuests { get; init; }

    /// <summary>Whether it is one of so many files that nobody reads its rows.</summary>
    public bool IsOfLargeCorpus { get; init; }

    public static AnchorInput Of(BoundFile file, DocumentIndex documents) => Of(file, new QuotedTexts(documents, BoundCorpus.None));

    public static AnchorInput Of(BoundFile file, QuotedTexts texts)
    {
        var (documents, versions) = (texts.Documents, texts.Corpus.Versions);
        var document = documents.Find(file.Document);
        if (document is not null && texts.Corpus.IsSurplus(file.Path))
        {
            document = document with { Text = string.Empty, Unreadable = Rules.DocumentAnnotatedTwice.Title };
        }

        var input = new AnchorInput(file, document, document is null ? documents.Advice(file) : Hint.None) { IsOfLargeCorpus = texts.Corpus.IsLarge };
        return versions.Documents.Count == 0 && !versions.HasDoubts ? input : input with
        {
            MayMissGuests = file.Document is { } claim && claim.Coverage != CoverageClaim.Some && versions.MayMissQuotesOf(claim.Id),
            Others = file.Versions.Select(static version => version.Document.Id).Distinct().Select(versions.Find).OfType<VersionedDocument>().Select(other => VersionText.Of(other, documents)).ToEquatableArray(),
            Guests = file.Document is { } request && versions.Find(request.Id) is { } own ? own.Quotes : default,
        };
    }
}
