using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>Values that are right each, and that cannot be meant as they are.</summary>
internal static class SenseCases
{
    private const string Happened = "SEED1049: 'published' (2025-05-01) lies before 'date' (2025-06-01); correct one of the two, or the 'certainty' of what had not happened by then";

    private static readonly string[] Nothing = [];

    public static IEnumerable<KeyValuePair<string, CauseCase>> All =>
    [
        new("members of a person", Small("parties: { a: { kind: person, name: A, members: [b] }, b: { kind: person, name: B, represents: a } }", "SEED1055: 'a' is a person, who has no members; write kind: group, or take 'members' out")),
        new("members of a group and of an organization", Small("parties: { a: { kind: group, name: A, members: [b] }, b: { kind: organization, name: B, members: [c], represents: a }, c: { kind: person, name: C, represents: b } }", Nothing)),
        new("a person that is a part of a person", Small("parties: { a: { kind: person, name: A, part-of: b }, b: { kind: person, name: B, represents: a } }", "SEED1055: 'b' is a person, who has no parts; name a group, an organization or a state, or write 'represents' if 'a' speaks for 'b'")),
        new("a group that is a part of a person in another file", new(SeedFiles.Small("seed: 1\nparties: { a: { kind: group, name: A, part-of: b }, c: { kind: person, name: C, represents: a } }\n").With("seeds/b.yaml", "seed: 1\ndefaults: { parties: { kind: person } }\nparties: { b: { name: B, represents: c } }\n"), ["SEED1055: 'b' is a person, who has no parts; name a group, an organization or a state, or write 'represents' if 'a' speaks for 'b'"])),
        new("a person that is a part of an organization for which it speaks", Small("parties: { a: { kind: person, name: A, part-of: b, represents: b }, b: { kind: organization, name: B } }", Nothing)),
        new("a number under ignore", Header("ignore: [1]", "SEED3007: A quote is the exact words, or 'exact' with 'prefix', 'suffix' or 'line', or 'start' and 'end', or a list of such pieces: 1 would be a number that the document says, and no line of it; quote the words of the line, or write \"1\" if the number is meant")),
        new("a name in marks of print", Small("parties: { a: { kind: group, name: “Doctors”, represents: b }, b: { kind: group, name: B, represents: c }, c: { kind: group, name: C, members: [a] } }", "SEED1056: “ and ” are no quotation marks in YAML, and what is written is a part of the text; write Doctors, or \"“Doctors”\" if they are meant")),
        new("a title in marks of French with spaces", Header("title: « Un traité »", "SEED1056: « and » are no quotation marks in YAML, and what is written is a part of the text; write Un traité, or \"« Un traité »\" if they are meant")),
        new("an alias in marks of German", Small("parties: { a: { kind: group, name: A, aliases: [„Die Ärzte“], represents: b }, b: { kind: group, name: B, members: [a] } }", "SEED1056: „ and “ are no quotation marks in YAML, and what is written is a part of the text; write Die Ärzte, or \"„Die Ärzte“\" if they are meant")),
        new("a name in marks of print that is in quotes of YAML, and a title with marks within", new(SeedFiles.Small("seed: 1\ndocument: { id: report, title: “One” and “Two” }\nparties: { a: { kind: group, name: \"“Doctors”\", represents: b }, b: { kind: group, name: 'Rock ‘n’ roll', members: [a] } }\n"), [])),
        new("a name with a comment of another language", Small("parties:\n  a: { kind: group, name: Both sides // the two\n    , represents: b }\n  b: { kind: group, name: B, members: [a] }", "SEED1056: '//' begins no comment in YAML, and what is written is a part of the text; write Both sides # the two, or \"Both sides // the two\" if it is meant")),
        new("a title with a comment of C", Header("title: A report /* draft */", "SEED1056: '/*' begins no comment in YAML, and what is written is a part of the text; write A report # draft, or \"A report /* draft */\" if it is meant")),
        new("a title with an address, and one with the signs in quotes", new(SeedFiles.Small("seed: 1\ndocument: { id: report, title: See https://example.org/a }\ntopics: { a: { name: \"One // Two\", broader: b }, b: { name: B, broader: c }, c: { name: C//D } }\n"), [])),
        new("a quote with a comment of another language", Small("statements: { s: { act: state, by: [], mode: narrated, quote: both sides // of two } }", "SEED3001: The document 'report.txt' does not say this; a comment begins with ' #': write both sides # of two")),
        new("a book in marks of Chinese", Header("title: 《红楼梦》", Nothing)),
        new("unique names that differ in capitals", Own("a: { label: Pier }, b: { label: PIER }", "SEED1057: The site 'a' has 'Pier' as its 'label', which differs in capitals alone, and no two may have the same; write another one, or make one entry of the two")),
        new("unique names that are the same", Own("a: { label: Pier }, b: { label: Pier }", "SEED1028: The site 'a' has the 'label' Pier too; no two may have the same")),
        new("what happened after the document was published", Published("date: 2025-06-01, certainty: happened", Happened)),
        new("what happened in the month of publication", Published("date: 2025-05, certainty: happened", Nothing)),
        new("what is planned for after the document", Published("date: 2025-06-01, certainty: planned", Nothing)),
        new("what happened later as is known from elsewhere", Published("date: 2025-06-01, certainty: happened, sources: { date: { origin: external, note: The city's own page. } }", Nothing)),
    ];

    private static CauseCase Published(string fields, params string[] told) => new(SeedFiles.Small($"seed: 1\ndocument: {{ id: report, published: 2025-05-01 }}\nevents: {{ e: {{ name: E, {fields} }} }}\n"), told);

    private static CauseCase Own(string sites, params string[] told) => Small($"kinds: {{ site: {{ fields: {{ label: {{ type: text, unique: true }} }} }} }}\nsites: {{ {sites} }}", told);

    private static CauseCase Header(string field, params string[] told) => new(SeedFiles.Small($"seed: 1\ndocument: {{ id: report, {field} }}\n"), told);

    private static CauseCase Small(string entries, params string[] told) => new(SeedFiles.Small($"seed: 1\ndocument: {{ id: report }}\n{entries}\n"), told);
}
