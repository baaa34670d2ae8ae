namespace TypedSeeds.Generator.Binding;

/// <summary>What people call a section of an annotation file.</summary>
internal static class SectionWords
{
    /// <summary>Common words for a section.</summary>
    private static readonly Dictionary<string, string> Sections = Table(
        ("parties", "party entities people persons person speakers speaker actors actor organizations organisations organization participants stakeholders countries states groups who"),
        ("statements", "claims quotes quotations opinions utterances annotations assertions remarks speech-acts acts sentences propositions"),
        ("agreements", "decisions deals treaties commitments contracts pacts"),
        ("topics", "subjects themes tags keywords issues"),
        ("events", "meetings happenings occurrences incidents"),
        ("errata", "corrections errors mistakes typos"),
        ("document", "metadata meta header front-matter info doc source"),
        ("kinds", "schema schemas types classes definitions"),
        ("rules", "constraints checks"),
        ("waivers", "exceptions exemptions suppressions ignored"),
        ("uses", "imports packages dependencies requires"));

    private static Dictionary<string, string> Table(params (string Section, string Words)[] rows) => rows
        .SelectMany(static row => row.Words.Split(' ').Select(word => (Word: word, row.Section)))
        .ToDictionary(static pair => pair.Word, static pair => pair.Section, StringComparer.OrdinalIgnoreCase);

    /// <summary>The section that a common word means; null where it means none.</summary>
    public static string? Meant(string word) => Sections.TryGetValue(word, out var section) ? section : null;
}
