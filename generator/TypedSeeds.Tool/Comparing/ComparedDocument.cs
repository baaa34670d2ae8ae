using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Comparing;

/// <summary>Two annotations of one text.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second.</param>
/// <param name="Fields">The fields with quotes that either has, in the order of the kinds and of their fields.</param>
internal sealed record ComparedDocument(CheckedFile One, CheckedFile Other, IReadOnlyList<SpanAgreement> Fields)
{
    private const string Mode = "mode";

    /// <summary>The spans of statements; null where nobody has any.</summary>
    public SpanAgreement? Statements => Fields.FirstOrDefault(static field => field.Kind == KindTable.Statement && field.Field == FieldKeys.Quote);

    /// <summary>Compares what two annotators marked in one text.</summary>
    /// <param name="one">The first, and the annotation of the text there.</param>
    /// <param name="other">The second.</param>
    /// <param name="speakers">The labels of speakers, by which the two name them alike.</param>
    public static ComparedDocument Of((ComparedSide Side, CheckedFile File) one, (ComparedSide Side, CheckedFile File) other, SpeakerLabels speakers)
    {
        var (ones, others) = (Marked(one.Side, one.File, SpeakerLabels.OfOne).ToLookup(NameOf), Marked(other.Side, other.File, speakers.OfOther).ToLookup(NameOf));
        return new(one.File, other.File, [.. ones.Select(static group => group.Key).Union(others.Select(static group => group.Key)).OrderBy(static name => name.Order).Select(name => new SpanAgreement(name.Kind, name.Field, [.. ones[name]], [.. others[name]]))]);
    }

    private static readonly string[] KindOrder = [.. KindTable.BuiltIn.Select(static kind => kind.Name)];

    private static (int Order, string Kind, string Field) NameOf(MarkedEntry entry)
    {
        var kind = entry.Entry.Entry.Kind;
        return ((Array.IndexOf(KindOrder, kind.Name) * 100) + kind.IndexOf(entry.Field), kind.Name, entry.Field);
    }

    private static IEnumerable<MarkedEntry> Marked(ComparedSide side, CheckedFile file, Func<EntryKey, string> labelOf) =>
        Quotes(side, file, labelOf).Concat(side.VersionsIn(file).Select(found => Mark(found.Entry, FieldKeys.Versions, found.Version.Anchor, labelOf)));

    private static IEnumerable<MarkedEntry> Quotes(ComparedSide side, CheckedFile file, Func<EntryKey, string> labelOf) =>
        from entry in side.EntriesOf(file)
        from value in entry.Values.Select((value, i) => (Value: value, Field: entry.Kind.AllFields[i].Key))
        where value.Value is AnchorsValue
        from anchor in ((AnchorsValue)value.Value!).Anchors
        select Mark(new CheckedEntry(file, entry), value.Field, anchor, labelOf);

    private static MarkedEntry Mark(CheckedEntry marked, string field, Anchor anchor, Func<EntryKey, string> labelOf) => new(
        marked,
        field,
        anchor.Pieces,
        TextOf(marked.Entry, FieldKeys.Act),
        SpeakersOf(marked.Entry).Select(labelOf).Order(StringComparer.Ordinal).ToEquatableArray(),
        TextOf(marked.Entry, Mode));

    private static string TextOf(AnchoredEntry entry, string field) => entry.Kind.IndexOf(field) >= 0 ? (entry[field] as TextValue)?.Text ?? string.Empty : string.Empty;

    private static EquatableArray<EntryKey> SpeakersOf(AnchoredEntry entry) => entry.Kind.IndexOf(FieldKeys.By) >= 0 && entry[FieldKeys.By] is ReferencesValue by ? by.Keys : EquatableArray<EntryKey>.Empty;
}
