using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Comparing;

/// <summary>Two annotations of one text.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second.</param>
/// <param name="Speakers">The labels of speakers, by which the two name them alike.</param>
internal sealed record ComparedDocument(CheckedFile One, CheckedFile Other, SpeakerLabels Speakers)
{
    private const string Mode = "mode";

    /// <summary>The fields with quotes that either has, in the order of the kinds and of their fields.</summary>
    public IReadOnlyList<SpanAgreement> Fields { get; } = Compare(One, Other, Speakers);

    /// <summary>The spans of statements; null where nobody has any.</summary>
    public SpanAgreement? Statements => Fields.FirstOrDefault(static field => field.Kind == KindTable.Statement && field.Field == FieldKeys.Quote);

    private static SpanAgreement[] Compare(CheckedFile one, CheckedFile other, SpeakerLabels speakers)
    {
        var (ones, others) = (Marked(one, SpeakerLabels.OfOne).ToLookup(NameOf), Marked(other, speakers.OfOther).ToLookup(NameOf));
        return [.. ones.Select(static group => group.Key).Union(others.Select(static group => group.Key)).OrderBy(static name => name.Order).Select(name => new SpanAgreement(name.Kind, name.Field, [.. ones[name]], [.. others[name]]))];
    }

    private static readonly string[] KindOrder = [.. KindTable.BuiltIn.Select(static kind => kind.Name)];

    private static (int Order, string Kind, string Field) NameOf(MarkedEntry entry)
    {
        var kind = entry.Entry.Entry.Kind;
        return ((Array.IndexOf(KindOrder, kind.Name) * 100) + kind.IndexOf(entry.Field), kind.Name, entry.Field);
    }

    private static IEnumerable<MarkedEntry> Marked(CheckedFile file, Func<EntryKey, string> labelOf) =>
        from entry in file.Anchored.Entries
        from value in entry.Values.Select((value, i) => (Value: value, Field: entry.Kind.AllFields[i].Key))
        where value.Value is AnchorsValue
        from anchor in ((AnchorsValue)value.Value!).Anchors
        select new MarkedEntry(
            new CheckedEntry(file, entry),
            value.Field,
            anchor.Pieces,
            TextOf(entry, FieldKeys.Act),
            SpeakersOf(entry).Select(labelOf).Order(StringComparer.Ordinal).ToEquatableArray(),
            TextOf(entry, Mode));

    private static string TextOf(AnchoredEntry entry, string field) => entry.Kind.IndexOf(field) >= 0 ? (entry[field] as TextValue)?.Text ?? string.Empty : string.Empty;

    private static EquatableArray<EntryKey> SpeakersOf(AnchoredEntry entry) => entry.Kind.IndexOf(FieldKeys.By) >= 0 && entry[FieldKeys.By] is ReferencesValue by ? by.Keys : EquatableArray<EntryKey>.Empty;
}
