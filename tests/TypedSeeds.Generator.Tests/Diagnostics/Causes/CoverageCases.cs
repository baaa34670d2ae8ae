using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>Mistakes because of which a sentence of a document has no quote: that nothing quotes it is no second one.</summary>
internal static class CoverageCases
{
    private const string Peace = "  peace: { act: urge, by: [], mode: reported, quote: urged peace";

    private const string Thanks = "  thanks: { act: thank, by: [], mode: reported, quote: thanked the hosts, versions: { report-ko: [주최국에, 표했다.] } }";

    private const string Comma = "where braces hold a mapping, a ',' ends a value: put a value that holds one in quotes";

    private const string Names = "a document is named by its id, and not by its language: report-ko";

    public static IEnumerable<KeyValuePair<string, CauseCase>> All =>
    [
        new("a quote that is nothing", Own("quote: ", "SEED3005: A quote has at least one character that is not white space")),
        new("a quote without words", Own("quote: \"\"", "SEED3005: A quote has at least one character that is not white space")),
        new("a quote without pieces", Own("quote: []", "SEED3005: A quote has at least one character that is not white space")),
        new("a quote to be written", Own("quote: TODO", "SEED1047: 'quote' is still to be written, since 'TODO' is in its place; write the exact words of the document")),
        new("no quote", Own("made: 2025", "SEED1003: The statement 'peace' has no 'quote'; add: quote: the exact words")),
        new("no reason for words that are left out", Own("quote: { exact: urged peace, omits: true }", "SEED1047: 'omits' is still to be written, since 'true' is in its place; write why the words may be left out")),
        new("a version by its language", Version("{ ko: 평화를 촉구했다 }", "SEED2001: There is no document 'ko'; " + Names)),
        new("a version by its file", Version("{ report-ko.txt: 평화를 촉구했다 }", "SEED2001: There is no document 'report-ko.txt'; did you mean 'report-ko'?")),
        new("versions by another key", Of($"{Peace}, version: {{ report-ko: 평화를 촉구했다 }} }}", "SEED1002: A statement has no field 'version'; did you mean 'versions'?")),
        new("versions as a text", Version("평화를 촉구했다", "SEED1004: 'versions' is a mapping from document to quote, but this is a text; write for example: versions: { report-ko: the exact words there }")),
        new("a version in a wrong line", Version("{ report-ko: { exact: 평화를 촉구했다, line: 2 } }", "SEED3003: The document 'report-ko.txt' says this, but not in line 2: it is in line 1")),
        new("a version in another language", Version("{ report-ko: urged peace }", "SEED3001: The document 'report-ko.txt' does not say this; the document 'report.txt' says it, in line 1")),
        new("a version that a comma cuts", Version("{ report-ko: 평화를 촉구, 했다 }", $"SEED2001: There is no document '했다'; {Comma}, report-ko: \"평화를 촉구, 했다\"")),
        new("a version that several commas cut", Version("{ report-ko: 평화를, 촉구, 했다 }", $"SEED2001: There is no document '촉구'; {Comma}, report-ko: \"평화를, 촉구, 했다\"")),
        new("a version in marks of print that a comma cuts", Version("{ report-ko: “평화를, 촉구” }", "SEED2001: There is no document '촉구”'; “ and ” are no quotation marks of YAML: write \"평화를, 촉구\"")),
        new("a statement that is there twice", Of($"{Peace}, versions: {{ report-ko: 평화를 촉구했다 }} }}\n{Peace}, versions: {{ report-ko: 평화를 촉구했다 }} }}", "SEED2005: There is another statement 'peace'; give one of the two another id, or take one out if both are the same")),
    ];

    // The original has all its words quoted, and its translation where the version is right.
    private static CauseCase Own(string quote, params string[] told) => Of($"  peace: {{ act: urge, by: [], mode: reported, {quote}, versions: {{ report-ko: 평화를 촉구했다 }} }}", told);

    private static CauseCase Version(string versions, params string[] told) => Of($"{Peace}, versions: {versions} }}", told);

    private static CauseCase Of(string statements, params string[] told) => new(
        new SeedFiles()
            .With("seeds/report.txt", "Canada urged peace.\nIt thanked the hosts.\n")
            .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, language: en, coverage: complete }}\nstatements:\n{statements}\n{Thanks}\n")
            .With("seeds/report-ko.txt", "캐나다는 평화를 촉구했다.\n주최국에 감사를 표했다.\n")
            .With("seeds/report-ko.yaml", "seed: 1\ndocument: { id: report-ko, language: ko, coverage: complete }\n"),
        told);
}
