using TypedSeeds.Generator.Schema.Languages;

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

    private const string SeveralLanguages = "mul";

    /// <summary>The members of two of those languages that their text is in.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cmn"] = "zh",
        ["arb"] = "ar",
    };

    /// <summary>The primary subtags of the languages that have a table.</summary>
    public static IEnumerable<string> Languages => Tables.Keys;

    /// <summary>The table of a language; null where it has none.</summary>
    /// <param name="language">A BCP 47 tag, or a code of three letters.</param>
    public static OperatorTable? Find(string language)
    {
        var primary = LanguageRegistry.Primary(language);
        return Tables.TryGetValue(Members.TryGetValue(primary, out var tag) ? tag : primary, out var table) ? table.Value : null;
    }

    /// <summary>The language of a document: the one that it gives, or else the one that its script decides, or its words; null where none is known.</summary>
    /// <param name="language">A BCP 47 tag; empty where the document gives none.</param>
    /// <param name="text">The document.</param>
    public static string? LanguageOf(string language, string text) => language.Length > 0 ? language : ScriptLanguages.Of(text) ?? OtherLanguage.PlainIn(text);

    /// <summary>The language that a document may be in of which none is known: the one of a table that has most of its words. Null where none has more than the others.</summary>
    /// <param name="known">What is known: a BCP 47 tag, which may name no language, or null.</param>
    /// <param name="text">The document.</param>
    public static string? LikelyOf(string? known, string text) =>
        known is null || LanguageRegistry.Primary(known) is var primary && (primary == SeveralLanguages || LanguageRegistry.IsNoLanguage(primary)) ? FunctionWords.MostOf(text) : null;

    private static Lazy<OperatorTable> Of(string lines) => new(() => new OperatorTable(lines));
}
