using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Editions.Quotes;

/// <summary>Lists the quotes of an annotation file.</summary>
internal static class QuoteList
{
    /// <summary>Each quote once, in the order of the file, though several entries may have it from a default.</summary>
    public static IReadOnlyList<AnnotatedQuote> Of(CheckedFile file)
    {
        var nodes = new PieceNodes(file.Meaning.Root);
        return
        [
            .. Anchors(file.Anchored)
                .Where(static found => found.Anchor.Token > 0)
                .DistinctBy(static found => found.Anchor.Token)
                .OrderBy(static found => found.Anchor.Token)
                .Select(found => new AnnotatedQuote(file, found.Entry, found.Field, nodes.Of(found.Anchor))),
        ];
    }

    /// <summary>The quotes of all fields with the names of these.</summary>
    public static IEnumerable<(EntryKey Entry, string Field, Anchor Anchor)> Anchors(AnchoredFile file) =>
        from entry in file.Entries
        from value in entry.Values.Select((value, i) => (Value: value, Field: entry.Kind.AllFields[i].Key))
        from found in Anchors(value.Value, value.Field)
        select (entry.Key, found.Field, found.Anchor);

    private static IEnumerable<(string Field, Anchor Anchor)> Anchors(AnchoredValue? value, string field) => value switch
    {
        AnchorsValue quotes => quotes.Anchors.Select(anchor => (field, anchor)),
        AnchoredSourcesValue sources => sources.Sources.Where(static source => source.Anchor is not null).Select(source => ($"{field}.{source.Field}", source.Anchor!)),
        _ => [],
    };
}
