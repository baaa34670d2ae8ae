using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>Finds all words of a document that some entry quotes, in any field.</summary>
internal static class QuotedPlaces
{
    /// <param name="document">What the ids of the document's elements begin with.</param>
    /// <param name="entries">The entries of its file.</param>
    /// <param name="versions">The statements of other documents that have versions in this one, each with its words here.</param>
    /// <param name="marks">How the marks of each kind begin.</param>
    /// <returns>The places by their roles, each role in the order of the text. Words that an entry quotes twice are one place.</returns>
    public static IReadOnlyList<QuotedPlace> Of(string document, IEnumerable<CheckedEntry> entries, IEnumerable<(CheckedEntry Statement, Anchor Anchor)> versions, KindMarks marks)
    {
        var places = new List<QuotedPlace>();
        foreach (var kind in entries.SelectMany(Quotes).Concat(versions.Select(static version => new Quoted(PlaceRole.Aside, version.Statement, version.Anchor))).DistinctBy(quote => (quote.Entry.Key, quote.Anchor)).GroupBy(quote => quote.Entry.Key.Kind))
        {
            var owners = Owners(kind, marks.Of(kind.Key));
            places.AddRange(InTextOrder(kind).Select(quote => new QuotedPlace(string.Empty, quote.Role, owners[quote.Entry.Key], quote.Anchor)));
        }

        var others = 0;
        return
        [
            .. places
                .OrderBy(place => place.Role)
                .ThenBy(place => place.Anchor.Start)
                .ThenByDescending(place => place.Anchor.Pieces[^1].End)
                .Select(place => place with { Id = Anchors.InText(document, place, place.Role is PlaceRole.Statement or PlaceRole.Erratum ? place.Owner.Number : ++others) }),
        ];
    }

    // The number of an entry is that of its first quote, so the numbers of a kind rise along the text.
    private static Dictionary<EntryKey, NumberedEntry> Owners(IEnumerable<Quoted> quotes, string mark)
    {
        var owners = new Dictionary<EntryKey, NumberedEntry>();
        foreach (var quote in InTextOrder(quotes).OrderBy(quote => quote.Role))
        {
            owners.TryAdd(quote.Entry.Key, new NumberedEntry(owners.Count + 1, mark + Invariant.Text(owners.Count + 1), quote.Entry, quote.Anchor));
        }

        return owners;
    }

    private static IOrderedEnumerable<Quoted> InTextOrder(IEnumerable<Quoted> quotes) =>
        quotes.OrderBy(quote => quote.Anchor.Start).ThenByDescending(quote => quote.Anchor.Pieces[^1].End);

    // The strongest role comes first, since the same words may be quoted in several fields.
    private static IEnumerable<Quoted> Quotes(CheckedEntry entry) =>
        entry.Entry.Kind.AllFields.Zip(entry.Entry.Values).SelectMany(pair => Quotes(entry, pair.First, pair.Second)).OrderBy(quote => quote.Role);

    private static IEnumerable<Quoted> Quotes(CheckedEntry entry, Field field, Value? value) => value switch
    {
        // Words that need no annotation are quoted by nobody.
        AnchorsValue quotes when field.Key != FieldKeys.Ignore => quotes.Anchors.Select(anchor => new Quoted(RoleOf(entry.Key.Kind, field.Key), entry, anchor)),
        AnchoredSourcesValue sources => sources.Sources.Select(source => source.Anchor).OfType<Anchor>().Select(anchor => new Quoted(PlaceRole.Source, entry, anchor)),
        _ => [],
    };

    private static PlaceRole RoleOf(string kind, string field) => (kind, field) switch
    {
        (KindTable.Statement, FieldKeys.Quote) => PlaceRole.Statement,
        (KindTable.Erratum, FieldKeys.Quote) => PlaceRole.Erratum,
        (KindTable.Statement or KindTable.Erratum, _) => PlaceRole.Aside,
        (_, FieldKeys.Mentions) => PlaceRole.Aside,
        _ => PlaceRole.Other,
    };

    private sealed record Quoted(PlaceRole Role, CheckedEntry Entry, Anchor Anchor);
}
