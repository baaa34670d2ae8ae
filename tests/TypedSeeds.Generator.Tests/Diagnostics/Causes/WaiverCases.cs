using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>A waiver or a rule with a mistake: the broken rules that it would let off, and the waivers that would need it, follow from it.</summary>
internal static class WaiverCases
{
    private const string Annotation = """
        seed: 1
        document: { id: report, language: en }
        parties:
          okafor: { kind: person, name: Helen Okafor }
        statements:
          renewal: { act: commit, by: [okafor], mode: quoted, quote: We will ask again }

        """;

    private const string Kinds = "(document, party, topic, event, statement, agreement, erratum)";
    private const string Rules = "(shortest-quote, speaker-near, stated-in-quote, one-quote-one-claim, require, ids";
    private const string SpeakerNear = "speaker-near: { sentences: 0 }";
    private const string Waiver = "waivers: { statement: { renewal: { speaker-near: She is named before. } } }";
    private const string Example = "SEED1004: 'statement' is a mapping from id to reason, but this is a list; write for example: statement: { some-id: Why the change is meant. }";

    public static IEnumerable<KeyValuePair<string, CauseCase>> All =>
    [
        new("a waiver that is right", Case(Waiver, SpeakerNear)),
        new("a waiver of a section", Case("waivers: { statements: { renewal: { speaker-near: She is named before. } } }", SpeakerNear, $"SEED1005: 'statements' is no kind; did you mean 'statement'? {Kinds}")),
        new("a waiver without its kind", Case("waivers: { renewal: { speaker-near: She is named before. } }", SpeakerNear, $"SEED1005: 'renewal' is no kind; write the kind, the id and then the rule: statement: {{ renewal: {{ speaker-near: the reason }} }} {Kinds}")),
        new("a waiver by its rule", Case("waivers: { speaker-near: { renewal: She is named before. } }", SpeakerNear, $"SEED1005: 'speaker-near' is no kind; write the kind, the id and then the rule: statement: {{ renewal: {{ speaker-near: the reason }} }} {Kinds}")),
        new("a waiver of a misspelt rule", Case("waivers: { statement: { renewal: { speaker-nere: She is named before. } } }", SpeakerNear, $"SEED1005: 'speaker-nere' is no rule; did you mean 'speaker-near'? {Rules}, baseline)")),
        new("a waiver of a diagnostic", Case("waivers: { statement: { renewal: { SEED3021: She is named before. } } }", SpeakerNear, $"SEED1005: 'SEED3021' is no rule {Rules}, baseline)")),
        new("a waiver of a misspelt id", Case("waivers: { statement: { renewel: { speaker-near: She is named before. } } }", SpeakerNear, "SEED4024: Nothing of the statement 'report/renewel' breaks the rule 'speaker-near'; did you mean 'report/renewal'?")),
        new("a waiver of another document", Case("waivers: { statement: { memo/renewal: { speaker-near: She is named before. } } }", SpeakerNear, "SEED4024: Nothing of the statement 'memo/renewal' breaks the rule 'speaker-near'; did you mean 'report/renewal'?")),
        new("a waiver of another rule", Case("waivers: { statement: { renewal: { shortest-quote: It is short. } } }", SpeakerNear, "SEED4024: Nothing of the statement 'report/renewal' breaks the rule 'shortest-quote'; did you mean 'speaker-near', which it breaks?")),
        new("a list of waived ids", Case("waivers: { statement: [renewal] }", SpeakerNear, Example)),
        new("a list of waived rules", Case("waivers: { statement: { renewal: [speaker-near] } }", SpeakerNear, "SEED1004: 'renewal' is a text, or a mapping from rule to reason, but this is a list; write renewal: { speaker-near: the reason }")),
        new("a list of waivers", Case("waivers:\n- statement: { renewal: { speaker-near: She is named before. } }", SpeakerNear, "SEED1004: 'waivers' is a mapping from kind to waivers, but this is a list; write for example: waivers: { statement: { some-id: Why the change is meant. } }")),
        new("a misspelt section of waivers", Case(Waiver.Replace("waivers", "waiver", StringComparison.Ordinal), SpeakerNear, "SEED1001: 'waiver' is no section of an annotation file; did you mean 'waivers'?")),
        new("a section of waivers by a common word", Case(Waiver.Replace("waivers", "exceptions", StringComparison.Ordinal), SpeakerNear, "SEED1001: 'exceptions' is no section of an annotation file; did you mean 'waivers'?")),
        new("two sections of waivers", Case($"waivers: {{ event: {{}} }}\n{Waiver}", SpeakerNear, "SEED0008: 'waivers' is twice in one mapping; put what is under both under one 'waivers'")),
        new("a slip of YAML before the waivers", Case($"topics:\n  harbour:\n    name: Harbour\n    broader:none\n{Waiver}", SpeakerNear, "SEED0001: This is not YAML: a space is missing after this ':'")),
        new("an alias before the waivers", Case($"topics: {{ harbour: {{ name: *harbour }} }}\n{Waiver}", SpeakerNear, "SEED0004: The alias *harbour is not allowed in an annotation; write the value out in full, and in quotes if it is a text that begins with '*'")),
        new("a waiver beside the rules without its document", Beside(Waiver, string.Empty, SpeakerNear, "SEED4024: Nothing of the statement 'renewal' breaks the rule 'speaker-near'; did you mean 'report/renewal'?")),
        new("a slip of YAML beside the rules", Beside("waivers: { statement: { report/renewal: { speaker-near: [ } } }", string.Empty, SpeakerNear, "SEED0001: This is not YAML: a value cannot begin with '}', which has a meaning in YAML; put the value in quotes")),
        new("a rule that is misspelt", Case(Waiver, "speaker-nearby: { sentences: 0 }", $"SEED1005: 'speaker-nearby' is no rule; did you mean 'speaker-near'? {Rules})")),
        new("a rule that is a number", Case(Waiver, "speaker-near: 0", "SEED1004: 'speaker-near' is a mapping of options, but this is a text; write speaker-near: { sentences: 0 }")),
        new("a rule of an unknown level", Case(Waiver, "speaker-near: { sentences: 0, level: fatal }", "SEED1005: 'fatal' is no level (error, warning, info)")),
        new("a rule with a number below the least", Case(Waiver, "speaker-near: { sentences: -1 }", "SEED1025: '-1' is below 0, the least that 'sentences' may be")),
        new("a rule that is off", Case(Waiver, "speaker-near: off", "SEED1004: 'speaker-near' is a mapping of options, but this is a text; write for example: speaker-near: { sentences: 2 }")),
    ];

    private static CauseCase Case(string waivers, string rule, params string[] told) => Beside(string.Empty, waivers, rule, told);

    private static CauseCase Beside(string beside, string waivers, string rule, params string[] told) => new(
        new SeedFiles()
            .With("seeds/report.txt", "Mayor Helen Okafor met the union. The ministry denied it. “We will ask again,” she said.\n")
            .With("seeds/report.yaml", $"{Annotation}{waivers}\n")
            .With("seeds/rules.yaml", $"seed: 1\nrules: {{ {rule} }}\n{beside}\n"),
        told);
}
