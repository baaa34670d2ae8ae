using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>A key that is none, where one is missing: they are one mistake where the value fits.</summary>
internal static class KeyCases
{
    public static IEnumerable<KeyValuePair<string, CauseCase>> All =>
    [
        new("a quote by another key", Figure("quote: met the union", "SEED1002: A figure has no field 'quote'; did you mean 'words', which is missing?")),
        new("two keys that are none", Figure("quote: met the union, colour: red", Unknown("quote"), Unknown("colour"), "SEED1003: The figure 'first' has no 'words'; add: words: the exact words")),
        new("a key whose value does not fit", Figure("quote: { colour: red }", Unknown("quote"), "SEED1003: The figure 'first' has no 'words'; add: words: the exact words")),
        new("a source of a field by another key", Entry("events: { vote: { name: The vote, happening: 2025, sources: { date: { origin: inferred } } } }", "SEED1002: An event has no field 'happening'; its fields are name, date, place, participants, certainty, codes, quotes, description, sources, deprecated, formerly")),
        new("a source by the key that is none", Entry("events: { vote: { name: The vote, happening: 2025, sources: { happening: { origin: inferred } } } }", "SEED1002: An event has no field 'happening'; its fields are name, date, place, participants, certainty, codes, quotes, description, sources, deprecated, formerly")),
        new("a number of a rule by another key", Rule("shortest-quote: { min: 2 }", "SEED1002: The rule 'shortest-quote' has no field 'min'; did you mean 'words', which is missing?")),
        new("the fields of a rule by another key", Rule("require: { kind: statement, mandatory: [topics] }", "SEED1002: The rule 'require' has no field 'mandatory'; did you mean 'fields', which is missing?")),
        new("the level of a rule by another key", Rule("shortest-quote: { words: 2, severity: error }", "SEED1002: The rule 'shortest-quote' has no field 'severity'; did you mean 'level'?")),
        new("a rule by its kind", Rule("require: { statement: [topics] }", "SEED1002: The rule 'require' has no field 'statement'; write require: { kind: statement, fields: [topics] }")),
        new("a rule by a section", Rule("require: { statements: topics }", "SEED1002: The rule 'require' has no field 'statements'; write require: { kind: statement, fields: [topics] }")),
        new("a rule by two kinds", Rule("require: { statement: [topics], event: [place] }", "SEED1002: The rule 'require' has no field 'statement'; write require: [{ kind: statement, fields: [topics] }, { kind: event, fields: [place] }]")),
        new("a pattern by its kind", Rule("ids: { statement: '[a-z]+' }", "SEED1002: The rule 'ids' has no field 'statement'; write ids: { kind: statement, pattern: \"[a-z]+\" }")),
    ];

    private static string Unknown(string key) => $"SEED1002: A figure has no field '{key}'; its fields are words, description, sources, deprecated, formerly; or declare it, kinds: {{ figure: {{ fields: {{ {key}: {{ type: text }} }} }} }}";

    private static CauseCase Figure(string fields, params string[] told) => new(
        SeedFiles.Small($"seed: 1\ndocument: {{ id: report }}\nfigures: {{ first: {{ {fields} }} }}\n")
            .With("seeds/kinds.yaml", "seed: 1\nkinds: { figure: { fields: { words: { type: quote, required: true } } } }\n"),
        told);

    private static CauseCase Entry(string entries, params string[] told) => new(SeedFiles.Small($"seed: 1\ndocument: {{ id: report }}\n{entries}\n"), told);

    private static CauseCase Rule(string rule, params string[] told) => new(
        SeedFiles.Small("seed: 1\ndocument: { id: report }\n").With("seeds/rules.yaml", $"seed: 1\nrules: {{ {rule} }}\n"),
        told);
}
