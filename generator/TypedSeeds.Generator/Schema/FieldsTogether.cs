namespace TypedSeeds.Generator.Schema;

/// <summary>Which keys the format has in one mapping: those of an entry, a selector, a source, an office or a declaration.</summary>
internal static class FieldsTogether
{
    private static readonly Lazy<HashSet<string>[]> Mappings = new(static () =>
    [
        .. KindTable.BuiltIn.Select(static kind => kind.AllFields.Select(static field => field.Key).Append(FieldKeys.Id)).Select(ToSet),
        .. new[] { KindTable.QuoteFields, KindTable.OfficeFields, KindTable.SourceFields, KindTable.KindFields, KindTable.FieldFields }.Concat(HouseRuleTable.All.Select(static rule => rule.Options))
            .Select(static fields => ToSet(fields.Select(static field => field.Key))),
    ]);

    /// <summary>Whether some mapping of the format has all of these keys.</summary>
    public static bool Has(IReadOnlyCollection<string> keys) => Array.Exists(Mappings.Value, mapping => keys.All(mapping.Contains));

    private static HashSet<string> ToSet(IEnumerable<string> keys) => new(keys, StringComparer.Ordinal);
}
