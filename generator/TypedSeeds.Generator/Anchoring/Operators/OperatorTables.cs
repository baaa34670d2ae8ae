namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The tables of operators, by language. The quotes of a document in another language are not checked for operators.</summary>
internal static class OperatorTables
{
    private static readonly Dictionary<string, Lazy<OperatorTable>> Tables = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = Of(EnglishOperators.Table),
        ["fr"] = Of(FrenchOperators.Table),
        ["de"] = Of(GermanOperators.Table),
        ["es"] = Of(SpanishOperators.Table),
        ["ko"] = Of(KoreanOperators.Table),
        ["ja"] = Of(JapaneseOperators.Table),
        ["zh"] = Of(ChineseOperators.Table),
        ["ar"] = Of(ArabicOperators.Table),
    };

    /// <summary>The primary subtags of the languages that have a table.</summary>
    public static IEnumerable<string> Languages => Tables.Keys;

    /// <summary>The table of a language; null where it has none.</summary>
    /// <param name="language">A BCP 47 tag; empty where the document gives none.</param>
    public static OperatorTable? Find(string language) => Tables.TryGetValue(language.Split('-')[0], out var table) ? table.Value : null;

    private static Lazy<OperatorTable> Of(string lines) => new(() => new OperatorTable(lines));
}
