using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>Errata by rank: by the first choice that the corpus adds to the kind, in the order of its values.</summary>
/// <param name="Field">The field that has the choice.</param>
/// <param name="Groups">The values that errata have, in order, each with its errata; those that have none come last, under an empty value.</param>
internal sealed record RankedErrata(Field Field, IReadOnlyList<(string Value, NumberedEntry[] Errata)> Groups)
{
    /// <summary>The errata of a document by rank; null where the corpus does not rank them, or there are none.</summary>
    public static RankedErrata? Of(KindSchema schema, DocumentView document) =>
        document.Errata.Count > 0 && schema[KindTable.Erratum].OwnFields.FirstOrDefault(field => field is { Type: FieldType.Choice, IsMany: false }) is { } field
            ? new(field, Grouped(field, document.Errata))
            : null;

    private static (string, NumberedEntry[])[] Grouped(Field field, IReadOnlyList<NumberedEntry> errata)
    {
        var byValue = errata.ToLookup(erratum => CorpusView.Text(erratum.Entry, field.Key), StringComparer.Ordinal);
        return [.. field.ChoiceIds.Append(string.Empty).Where(byValue.Contains).Select(value => (value, byValue[value].ToArray()))];
    }
}
