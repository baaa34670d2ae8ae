using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Editions.Quotes;

/// <summary>Lists the quotes of an annotation file.</summary>
internal static class QuoteList
{
    /// <summary>The quotes of one document, each once, in the order of the file, though several entries may have it from a default.</summary>
    public static IReadOnlyList<AnnotatedQuote> Of(CheckedFile file, string document)
    {
        var nodes = new PieceNodes(file.Meaning.Root);
        return
        [
            .. Anchors(file.Anchored)
                .Where(found => found.Anchor.Token > 0 && found.Document == document)
                .DistinctBy(static found => found.Anchor.Token)
                .OrderBy(static found => found.Anchor.Token)
                .Select(found => new AnnotatedQuote(file, found.Entry, found.Field, nodes.Of(found.Anchor))),
        ];
    }

    /// <summary>Whether an entry of a file has a version in a document, whether it is found or not.</summary>
    public static bool HasVersions(CheckedFile file, string document) => file.Anchored.Entries
        .Where(static entry => entry.Kind.IndexOf(FieldKeys.Versions) >= 0)
        .Select(static entry => entry.Kind)
        .Distinct()
        .SelectMany(kind => FileOutline.Entries(file.Meaning, kind))
        .Any(entry => entry.Value is MappingNode fields && fields.Find(FieldKeys.Versions) is MappingNode versions && versions.Find(document) is not null);

    /// <summary>The quotes of all fields, with the names of these and the ids of the documents.</summary>
    public static IEnumerable<(EntryKey Entry, string Field, string Document, Anchor Anchor)> Anchors(AnchoredFile file) =>
        from entry in file.Entries
        from value in entry.Values.Select((value, i) => (Value: value, Field: entry.Kind.AllFields[i].Key))
        from found in Anchors(value.Value, value.Field, file.DocumentId)
        select (entry.Key, found.Field, found.Document, found.Anchor);

    private static IEnumerable<(string Field, string Document, Anchor Anchor)> Anchors(AnchoredValue? value, string field, string document) => value switch
    {
        AnchorsValue quotes => quotes.Anchors.Select(anchor => (field, document, anchor)),
        AnchoredSourcesValue sources => sources.Sources.Where(static source => source.Anchor is not null).Select(source => ($"{field}.{source.Field}", document, source.Anchor!)),
        AnchoredVersionsValue versions => versions.Versions.Select(version => ($"{field}.{version.Key.Id}", version.Key.Id, version.Anchor)),
        _ => [],
    };
}
