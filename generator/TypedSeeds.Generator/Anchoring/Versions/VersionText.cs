namespace TypedSeeds.Generator.Anchoring.Versions;

/// <summary>A document in which a statement of another one has a version, with its text.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Document">Its text; null where there is none in which anything can be sought, which is reported there.</param>
/// <param name="Language">The tag of its language; empty where it gives none.</param>
/// <param name="Layout">What a line of it is; empty where the text shows it.</param>
internal sealed record VersionText(string Id, DocumentText? Document, string Language, string Layout)
{
    /// <summary>Whether it gives one that is wrong, which is told there.</summary>
    public bool HasWrongLanguage { get; init; }

    public static VersionText Of(VersionedDocument document, DocumentIndex documents)
    {
        var text = documents.Find(document.Request);
        return new(document.Id, text is not null && DocumentFiles.CanBeSearched(text) ? text : null, document.Request.Language, document.Request.Layout)
        {
            HasWrongLanguage = document.Request.HasWrongLanguage,
        };
    }
}
