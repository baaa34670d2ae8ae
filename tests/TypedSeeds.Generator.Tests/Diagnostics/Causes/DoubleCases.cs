using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>Mistakes that were told twice: at their place, and where something follows from them.</summary>
internal static class DoubleCases
{
    private const string German = "Der Minister sagte, dass die beiden Seiten sich nicht auf einen Vertrag geeinigt haben und dass die Gespräche im Herbst in der Stadt am Fluss weitergehen, wenn der Rat und die Länder es für richtig halten.\n";

    private const string English = "The minister said that the two sides had not agreed on a treaty and that the talks would go on in the autumn in the city by the river, if the council and the states think that it is right for all of them.\n";

    private const string Statement = "act: state, by: [], mode: narrated";

    private const string Alias = "SEED0004: The alias *x is not allowed in an annotation; write the value out in full, ";

    private const string Anchor = "SEED0004: The anchor &x is not allowed in an annotation; take '&x' out";

    private const string Merge = "SEED0004: The merge key << is not allowed in an annotation; write the fields themselves in its place";

    public static IEnumerable<KeyValuePair<string, CauseCase>> All =>
    [
        new("a wrong language of the original, whose text shows it", Two(English, "id: a, language: en, translated-from: de, original: b", German, "id: b, language: en", "SEED0025: The document 'b' is said to be in 'en', but its text is in German, so what is checked by its language is not checked; write de")),
        new("a wrong language of the original, whose text is short", Two("Words.\n", "id: a, language: en, translated-from: de, original: b", "Worte.\n", "id: b, language: fr", "SEED2062: 'b' is in 'fr', but this document is translated from 'de'; write translated-from: fr, or correct 'original' or the 'language' of 'b'")),
        new("languages that are swapped", Two("Words.\n", "id: a, language: de, translated-from: en, original: b", "Worte.\n", "id: b, language: de", "SEED2062: 'b' is in 'de', but this document is translated from 'en'; if this document is the one in 'en', write language: en and translated-from: de")),
        new("languages that are swapped, as the text shows", Two(English, "id: a, language: de, translated-from: en, original: b", German, "id: b, language: de", "SEED0025: The document 'a' is said to be in 'de', but its text is in English, so what is checked by its language is not checked; write en")),
        new("a document translated from its own language", Two("Words.\n", "id: a, language: de, translated-from: DE, original: b", "Worte.\n", "id: b, language: fr", "SEED1054: 'translated-from' is 'DE', which is the language of the document itself; write the language of its original, or take it out")),
        new("a language that is none, beside a version", Version("id: b, language: German", "SEED1009: 'German' is no language tag after BCP 47; did you mean 'de'?")),
        new("a misspelt key of the language, beside a version", Version("id: b, langauge: de", "SEED1002: A document has no field 'langauge'; did you mean 'language'?")),
        new("a language outside of the document, beside a version", Version("id: b }\nlanguage: de\nerrata: {", "SEED1001: 'language' is no section of an annotation file; to make it a field of the document, write it between its braces")),
        new("a misspelt section of defaults", Small($"default: {{ statements: {{ mode: quoted, by: [] }} }}\nstatements: {{ s: {{ act: state, quote: We call }}, t: {{ act: state, quote: We thank }} }}", "SEED1001: 'default' is no section of an annotation file; did you mean 'defaults'?")),
        new("a misspelt section of defaults with a field alone", Small($"defualts: {{ mode: quoted }}\nstatements: {{ s: {{ act: state, by: [], quote: We call }} }}", "SEED1001: 'defualts' is no section of an annotation file; did you mean 'defaults'?")),
        new("a section of the corpus that is called nearly as that of defaults", Small("kinds: { default: { plural: default-s, fields: { mode: { type: text } } } }\ndefault-s: { statements: { mode: quoted } }\nstatements: { s: { act: state, by: [], quote: We call } }", "SEED1003: The statement 's' has no 'mode'; add: mode: … (official, quoted, reported, narrated, headline)")),
        new("a document that is its own original", Small(", original: report", "SEED2006: 'original' of the document 'report' leads back to itself: report → report")),
        new("a document id that is there twice, and leads back", Two("Words.\n", "id: a, language: en, original: a", "Worte.\n", "id: a, language: de", "SEED2005: There is another document 'a'; give one of the two another id, or take one out if both are the same")),
        new("two files of one id for one text", new(SeedFiles.Small("seed: 1\ndocument: { id: report }\n").With("seeds/second.yaml", "seed: 1\ndocument: { id: report, text: report.txt }\n"), ["SEED0010: The document 'report.txt' is annotated by another file too; one document has one annotation file"])),
        new("parties of one id that nothing refers to", new(SeedFiles.Small("seed: 1\ndocument: { id: report }\nparties: { we: { kind: group, name: We } }\n").With("seeds/shared.yaml", "seed: 1\nparties: { we: { kind: group, name: We } }\n"), ["SEED2005: There is another party 'we'; take one of the two out if both are the same, since an entry has all its fields in one file, or give one another id"])),
        new("a party that represents itself, and nothing refers to", Small("parties: { we: { kind: group, name: We, represents: we } }", "SEED2006: 'represents' of the party 'we' leads back to itself: we → we")),
        new("a mapping that is merged", Small("events:\n  a: &x { name: A }\n  b: { <<: *x, date: 2024 }", Anchor, Merge)),
        new("a mapping that is merged beside the fields that are missing", Small($"statements:\n  a: {{ <<: {{ {Statement} }}, quote: We call }}", Merge)),
        new("several mappings that are merged", Small("events:\n  a: &x { name: A }\n  b: { <<: [*x, *y], date: 2024 }", Anchor, Merge)),
        new("an alias of a text", Small("events:\n  a: { name: &x The talks }\n  b: { name: *x }", $"{Anchor}, or put the value in quotes if it is a text that begins with '&'", Alias + "The talks, and in quotes if it is a text that begins with '*'")),
        new("an empty document with quotes of every form", Blank(string.Empty)),
        new("a document of white space", Blank(" \n\u00A0\n")),
        new("an empty document beside a version", new(SeedFiles.Small($"seed: 1\ndocument: {{ id: report, language: en }}\nstatements: {{ s: {{ {Statement}, quote: We call, versions: {{ b: Worte, }} }}, t: {{ {Statement}, quote: We thank, versions: {{ b: Mehr }} }} }}\n").With("seeds/b.txt", string.Empty).With("seeds/b.yaml", "seed: 1\ndocument: { id: b, language: de }\n"), ["SEED3061: The document 'b.txt' is empty, so no quote of this file is in it; save its text there, or name another file in 'text'"])),
    ];

    private static CauseCase Blank(string text) => new(
        new SeedFiles().With("seeds/report.txt", text).With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, coverage: complete, ignore: [headings, \"1\"] }}\nstatements:\n  a: {{ {Statement}, quote: [We, call], cue: call }}\n  b: {{ {Statement}, quote: {{ exact: We, line: 7 }} }}\n  c: {{ {Statement}, quote: {{ start: We, end: call }} }}\n"),
        ["SEED3061: The document 'report.txt' is empty, so no quote of this file is in it; save its text there, or name another file in 'text'"]);

    private static CauseCase Two(string text, string header, string otherText, string otherHeader, params string[] told) => new(
        new SeedFiles().With("seeds/a.txt", text).With("seeds/a.yaml", $"seed: 1\ndocument: {{ {header} }}\n").With("seeds/b.txt", otherText).With("seeds/b.yaml", $"seed: 1\ndocument: {{ {otherHeader} }}\n"),
        told);

    private static CauseCase Version(string header, params string[] told) => new(
        new SeedFiles()
            .With("seeds/a.txt", "We call and we thank.\n").With("seeds/a.yaml", $"seed: 1\ndocument: {{ id: a, language: en }}\nstatements: {{ s: {{ {Statement}, quote: We call, versions: {{ b: [Wir, rufen] }} }} }}\n")
            .With("seeds/b.txt", "Wir danken und rufen.\n").With("seeds/b.yaml", $"seed: 1\ndocument: {{ {header} }}\n"),
        told);

    private static CauseCase Small(string entries, params string[] told) => new(
        SeedFiles.Small(entries[0] == ',' ? $"seed: 1\ndocument: {{ id: report{entries} }}\n" : $"seed: 1\ndocument: {{ id: report }}\n{entries}\n"),
        told);
}
