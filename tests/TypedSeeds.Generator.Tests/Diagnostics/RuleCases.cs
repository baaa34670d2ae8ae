using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>For each rule: an annotation that breaks it, with the wrong token marked, and the whole message.</summary>
internal static class RuleCases
{
    /// <summary>The document of the annotations, if a case does not have its own.</summary>
    public const string Document = "We call on both sides to stop.\nWe thank the hosts.\nWe thank the guests.\n";

    /// <summary>A data package with one party.</summary>
    private static readonly DataPackage Texts = DataPackage.Of("Texts.Data", new SeedFiles()
        .With("seeds/report-fr.txt", "Nous remercions nos hôtes.\n")
        .With("seeds/report-fr.yaml", "seed: 1\ndocument: { id: report-fr, language: fr }\n"));

    private static readonly DataPackage Core = DataPackage.Of("Core.Data", new SeedFiles().With("seeds/parties.yaml", """
        seed: 1
        parties:
          canada: { kind: state, name: Canada, formerly: [dominion] }
        """));

    public static IReadOnlyDictionary<string, (Marked Files, string Message)> All { get; } = new Dictionary<string, (Marked Files, string Message)>
    {
        ["SEED0001"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  canada: ⟦{⟧ kind: state, name: Canada
                """ + "\n")),
            "This is not YAML: the bracket or brace that opens here is never closed"),

        ["SEED0002"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/empty.yaml", """
                ⟦⟧# nothing yet
                """ + "\n")),
            "This annotation file is empty; it begins with 'seed: 1'"),

        ["SEED0003"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                ⟦seed⟧
                """ + "\n")),
            "An annotation file is a mapping of sections; it begins with 'seed: 1'"),

        ["SEED0004"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  canada: { kind: state, name: ⟦!!str Canada⟧ }
                """ + "\n")),
            "A tag is not allowed in an annotation; write the value out in full, and in quotes if it is a text that begins with '!'"),

        ["SEED0005"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  canada: { kind: state, name: Canada }
                ⟦-⟧--
                seed: 1
                """ + "\n")),
            "A second YAML document begins here; make it a file of its own, or take the '---' or '...' out"),

        ["SEED0006"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                ⟦document⟧: { id: report }
                """ + "\n")),
            "The file does not say which version of the annotation format it follows; begin it with 'seed: 1'"),

        ["SEED0007"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: ⟦2⟧
                document: { id: report }
                """ + "\n")),
            "'2' is no version of the annotation format that is known here; write 'seed: 1'"),

        ["SEED0008"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, ⟪title⟫: A, ⟦title⟧: B }
                """ + "\n")),
            "'title' is twice in one mapping; keep one of the two"),

        ["SEED0009"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, text: ⟦missing.txt⟧ }
                """ + "\n")),
            "There is no document 'missing.txt'; the path is relative to this file (report.txt)"),

        ["SEED0010"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: ⟪report⟫ }
                """ + "\n"),
                ("seeds/second.yaml", """
                seed: 1
                document: { id: ⟦second⟧, text: report.txt }
                """ + "\n")),
            "The document 'report.txt' is annotated by another file too; one document has one annotation file"),

        ["SEED0012"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, sha256: ⟦0000000000000000000000000000000000000000000000000000000000000000⟧ }
                """ + "\n")),
            "The document 'report.txt' is not the text that was annotated, or the hash is mistyped; look first at what changed in it, and if that is meant, write its SHA-256: ea307f115c4bd197de0da15463362ac8986f9093af22efa51abd0e94ff1a7a93"),

        ["SEED0017"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document:
                  id: report
                  title: Report ⟦#⟧12 of the year
                """ + "\n")),
            "A '#' after a space begins a comment, so the text before it ends there; put the text in quotes, or two spaces before a comment"),

        ["SEED0025"] = (
            Marked.Of(
                ("seeds/report.txt", "세입자는 주인의 허락 없이 이 집을 다른 사람에게 빌려주지 않는다.\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: ⟦en⟧ }
                """ + "\n")),
            "The document 'report' is said to be in 'en', but its text is in Korean, so what is checked by its language is not checked; write ko"),

        ["SEED0026"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  canada:
                    kind: state
                    name: Canada
                    aliases:
                      ⟦-⟧Dominion of Canada
                      -Canadians
                """ + "\n")),
            "A '-' with no space after it begins no item of the list 'aliases', but is a part of the text; write a space after it for items in lines of their own, or aliases: [Dominion of Canada, Canadians], or put a text that begins with '-' in quotes"),

        ["SEED1001"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                ⟦statments⟧: {}
                """ + "\n")),
            "'statments' is no section of an annotation file; did you mean 'statements'?"),

        ["SEED1002"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  canada: { kind: state, name: Canada, ⟦alias⟧: [Dominion] }
                """ + "\n")),
            "A party has no field 'alias'; did you mean 'aliases'?"),

        ["SEED1003"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  ⟦canada⟧: { kind: state }
                """ + "\n")),
            "The party 'canada' has no 'name'; add: name: Some words"),

        ["SEED1004"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  canada: { kind: state, name: ⟦[⟧Canada] }
                """ + "\n")),
            "'name' is a text, but this is a list; write for example: name: Some words"),

        ["SEED1005"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: ⟦call-to⟧, by: [canada], mode: quoted, quote: both sides }
                """ + "\n")),
            VocabularyWords.Fill("'call-to' is no act; did you mean 'call-on'? (one of {SpeechActs.Count})")),

        ["SEED1006"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  ⟦Great Britain⟧: { kind: state, name: Great Britain }
                """ + "\n")),
            "'Great Britain' is no id: an id has no capital letters; write 'great-britain'"),

        ["SEED1007"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: both sides, made: ⟦2024-13⟧ }
                """ + "\n")),
            "'2024-13' is no date: month 13 does not exist; months are 01 to 12"),

        ["SEED1008"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                agreements:
                  meet: { parties: [canada], summary: To meet., status: agreed, quotes: [both sides], every: ⟦2 years⟧ }
                """ + "\n")),
            "'2 years' is no duration: it is not ISO 8601: write P2Y"),

        ["SEED1009"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: ⟦en_US⟧ }
                """ + "\n")),
            "'en_US' is no language tag after BCP 47; did you mean 'en-US'?"),

        ["SEED1010"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, source: ⟦example.org⟧ }
                """ + "\n")),
            "'example.org' is no absolute URI; write for example https://example.org/page"),

        ["SEED1011"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, sha256: ⟦8215a576⟧ }
                """ + "\n")),
            "'8215a576' is no SHA-256; write its 64 hexadecimal digits"),

        ["SEED1012"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  canada: { kind: state, name: Canada, codes: { iso-3166-1-alpha-3: ⟦CAM⟧ } }
                """ + "\n")),
            "'CAM' is no code of iso-3166-1-alpha-3: no country has it; that of Canada is CAN"),

        ["SEED1013"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                agreements:
                  meet: { parties: ⟦[⟧], summary: To meet., status: agreed, quotes: [both sides] }
                """ + "\n")),
            "'parties' of the agreement 'meet' is empty; name at least one"),

        ["SEED1014"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                agreements:
                  ⟦meet⟧: { parties: [canada], summary: To meet., status: agreed }
                """ + "\n")),
            "The agreement 'meet' has neither 'stated-in' nor 'quotes'; give the statements or the words that state it"),

        ["SEED1015"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: both sides, sources: { ⟦mode-of⟧: { origin: stated } } }
                """ + "\n")),
            "'mode-of' under 'sources' is no field that the statement 'stop' has a value for; it has a value for act, by, mode, quote"),

        ["SEED1016"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                events:
                  meeting: { name: Meeting, date: 2024, sources: { ⟦date⟧: { origin: external } } }
                """ + "\n")),
            "The source of 'date' is external; say where the value is known from, in 'note' or 'uri'"),

        ["SEED1018"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  agreement:
                    fields:
                      ⟦due⟧: { type: date }
                """ + "\n")),
            "The kind 'agreement' has a field 'due' already; give yours another key"),

        ["SEED1019"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  forum:
                    fields:
                      level: { type: ⟦txet⟧ }
                """ + "\n")),
            "'txet' is no type of a field; did you mean 'text'? (text, integer, number, boolean, date, duration, uri, language, quote, choice, code, or the name of a kind)"),

        ["SEED1020"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  forum:
                    fields:
                      level: { type: text, ⟦min⟧: 1 }
                """ + "\n")),
            "'min' cannot be said of a field of type text: it bounds an integer, a number or a date"),

        ["SEED1021"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  forum:
                    fields:
                      code: { type: text, pattern: ⟦"[A-Z"⟧ }
                """ + "\n")),
            "'[A-Z' is no pattern: the '[' at character 1 is never closed; write the ']', or \\[ for the character"),

        ["SEED1022"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  forum:
                    fields:
                      rounds: { type: integer }
                forums:
                  summit: { rounds: ⟦"12.5"⟧ }
                """ + "\n")),
            "'12.5' is no whole number from -9223372036854775808 to 9223372036854775807; write digits alone and no zeros before them, such as 12 or -3"),

        ["SEED1023"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  forum:
                    fields:
                      share: { type: number }
                forums:
                  summit: { share: ⟦1e3⟧ }
                """ + "\n")),
            "'1e3' is no number; write digits, with a point where there is a fraction, such as 12.5, and at most 28 of them"),

        ["SEED1024"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  forum:
                    fields:
                      open: { type: boolean }
                forums:
                  summit: { open: ⟦yes⟧ }
                """ + "\n")),
            "'yes' is neither 'true' nor 'false'; write true"),

        ["SEED1025"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  forum:
                    fields:
                      rounds: { type: integer, min: 1 }
                forums:
                  summit: { rounds: ⟦0⟧ }
                """ + "\n")),
            "'0' is below 1, the least that 'rounds' may be"),

        ["SEED1026"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  forum:
                    fields:
                      code: { type: text, pattern: "[A-Z]{2}-[0-9]+" }
                forums:
                  summit: { code: ⟦A-1⟧ }
                """ + "\n")),
            "'A-1' does not match the pattern of 'code': [A-Z]{2}-[0-9]+"),

        ["SEED1027"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  forum:
                    fields:
                      opened: { type: date }
                      closed: { type: date, after: opened }
                forums:
                  summit: { opened: ⟪2024-05⟫, closed: ⟦2024-04⟧ }
                """ + "\n")),
            "'closed' (2024-04) lies before 'opened' (2024-05)"),

        ["SEED1028"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  forum:
                    fields:
                      number: { type: integer, unique: true }
                forums:
                  first: { number: ⟪1⟫ }
                  second: { number: ⟦1⟧ }
                """ + "\n")),
            "The forum 'first' has the 'number' 1 too; no two may have the same"),

        ["SEED1029"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                kinds:
                  round:
                    scope: document
                    fields:
                      number: { type: integer }
                rounds:
                  ⟦spring⟧: { number: 1 }
                """ + "\n")),
            "The round 'spring' belongs to a document, but this file annotates none; move it to a file with a 'document' section"),

        ["SEED1030"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                defaults: { statements: { ⟦mode⟧: quoted } }
                statements:
                  stop: { act: call-on, by: [], mode: official, quote: both sides to stop }
                """ + "\n")),
            "None of the statements of this file takes the default of 'mode', since each has its own value or there are none; take it out"),

        ["SEED1040"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  canada: { kind: state, name: Canada, codes: { ⟦iso⟧: CA } }
                """ + "\n")),
            "'iso' is no scheme that is known here, so its codes are not checked; did you mean 'iso-3166-1-alpha-2'?"),

        ["SEED1041"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                agreements:
                  meet: { parties: [canada], summary: To meet., status: agreed, quotes: [both sides], every: ⟦PT36H⟧ }
                """ + "\n")),
            "'PT36H' cannot be how often 'every' says: it recurs on days, which have no hours, minutes or seconds; write whole days, such as P1D, P2W or P6M"),

        ["SEED1042"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  ⟪scope⟫: { kind: group, name: Scope }
                  ⟦ѕсоре⟧: { kind: group, name: Other }
                """ + "\n")),
            "'ѕсоре' looks like the other party 'scope' (with s (U+0073) instead of ѕ (U+0455)); give one of the two another id"),

        ["SEED1046"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  canada:
                    kind: state
                    name: Canada
                    aliases: ⟦Dominion of Old; The Dominion⟧
                """ + "\n")),
            "'aliases' is a list, and this is one text; write aliases: [Dominion of Old, The Dominion], or aliases: [\"Dominion of Old; The Dominion\"] if it is one"),

        ["SEED1047"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                statements:
                  call: { act: call-on, by: [], mode: quoted, quote: ⟦todo⟧ }
                """ + "\n")),
            "'quote' is still to be written, since 'todo' is in its place; write the exact words of the document"),

        ["SEED1048"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                  usa: { kind: state, name: United States }
                statements:
                  stop: { act: call-on, by: [canada], to: [⟪usa⟫, ⟦usa⟧], mode: quoted, quote: We call on both sides }
                """ + "\n")),
            "'usa' is in this list already; take one of the two out, or write what is meant"),

        ["SEED1049"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                  usa: { kind: state, name: United States }
                agreements:
                  pact: { parties: [canada, usa], summary: To stop., status: agreed, quotes: [We call on both sides], made: ⟪2025-03-10⟫, due: ⟦2020-12⟧ }
                """ + "\n")),
            "'due' (2020-12) lies before 'made' (2025-03-10); correct one of the two"),

        ["SEED1050"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/rules.yaml", """
                seed: 1
                rules:
                  require: { kind: statement, fields: [summary] }
                """ + "\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                statements:
                  ⟦stop⟧: { act: call-on, by: [], mode: quoted, quote: both sides }
                """ + "\n")),
            "The statement 'stop' has no 'summary', which the rule 'require' of this corpus asks for; add: summary: Some words"),

        ["SEED1051"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/rules.yaml", """
                seed: 1
                rules:
                  ids: { kind: statement, pattern: "[a-z]+(-[a-z]+)*" }
                """ + "\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                statements:
                  ⟦stop-2⟧: { act: call-on, by: [], mode: quoted, quote: both sides }
                """ + "\n")),
            "'stop-2' does not match the pattern that the rule 'ids' of this corpus sets for the kind statement: [a-z]+(-[a-z]+)*"),

        ["SEED1052"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                ⟦rules⟧:
                  require: { kind: statement, fields: [summary] }
                """ + "\n")),
            "Rules hold for the whole corpus; move 'rules' to a file without a 'document' section"),

        ["SEED1053"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/rules-1.yaml", """
                seed: 1
                rules:
                  ⟪require⟫: { kind: statement, fields: [summary] }
                """ + "\n"),
                ("seeds/rules-2.yaml", """
                seed: 1
                rules:
                  ⟦require⟧: { kind: event, fields: [date] }
                """ + "\n")),
            "Another file sets the rule 'require' too; keep one of the two, or make one list of both"),

        ["SEED1054"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en, translated-from: ⟦en⟧ }
                """ + "\n")),
            "'translated-from' is 'en', which is the language of the document itself; write the language of its original, or take it out"),

        ["SEED1055"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  joly: { kind: person, name: Mélanie Joly, members: ⟦[⟧both] }
                  both: { kind: group, name: Both sides, represents: joly }
                """ + "\n")),
            "'joly' is a person, who has no members; write kind: group, or take 'members' out"),

        ["SEED1056"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, title: ⟦“A report”⟧ }
                """ + "\n")),
            "“ and ” are no quotation marks in YAML, and what is written is a part of the text; write A report, or \"“A report”\" if they are meant"),

        ["SEED1057"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                kinds:
                  forum: { fields: { label: { type: text, unique: true } } }
                forums:
                  first: { label: ⟪Two plus two⟫ }
                  second: { label: ⟦Two Plus Two⟧ }
                """ + "\n")),
            "The forum 'first' has 'Two plus two' as its 'label', which differs in capitals alone, and no two may have the same; write another one, or make one entry of the two"),

        ["SEED1059"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                """ + "\n"),
                ("seeds/shared.yaml", """
                seed: 1
                defaults: { statements: { ⟦mode⟧: quoted } }
                """ + "\n")),
            "No entry of 'statements' can be in this file, which annotates no document, and defaults hold in their own file alone; move them to the files whose statements are to take them"),

        ["SEED2001"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [⟦canda⟧], mode: quoted, quote: both sides }
                """ + "\n")),
            "There is no party 'canda'; did you mean 'canada'?"),

        ["SEED2002"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                topics:
                  peace: { name: Peace }
                statements:
                  stop: { act: call-on, by: [canada, ⟦peace⟧], mode: quoted, quote: both sides }
                """ + "\n")),
            "'peace' is a topic, but 'by' names a party; a topic goes under 'topics'"),

        ["SEED2003"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: both sides, renders: [⟦reprot/stop⟧] }
                """ + "\n")),
            "No file annotates a document 'reprot'; did you mean 'report'?"),

        ["SEED2004"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  peace: { kind: group, name: The Peace Party }
                topics:
                  peace: { name: Peace }
                errata:
                  odd: { quote: both sides, note: Odd., concerns: [⟦peace⟧] }
                """ + "\n")),
            "'peace' is the id of a party and a topic; rename one, so that it is clear which is meant"),

        ["SEED2005"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  ⟪canada⟫: { kind: state, name: Canada }
                  ⟦canada⟧: { kind: state, name: Kanada }
                """ + "\n")),
            "There is another party 'canada'; give one of the two another id, or take one out if both are the same"),

        ["SEED2006"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                topics:
                  peace: { name: Peace, broader: ⟦war⟧ }
                  war: { name: War, broader: peace }
                """ + "\n")),
            "'broader' of the topic 'peace' leads back to itself: peace → war → peace"),

        ["SEED2007"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                topics:
                  ⟦peace⟧: { name: Peace }
                """ + "\n")),
            "Nothing refers to the topic 'peace'"),

        ["SEED2030"] = (
            Marked.Of(
                ("packages/Core.Data.typed-seeds", Core.Index),
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                uses: { core: Core.Data }
                document: { id: report }
                statements:
                  stop: { act: call-on, by: [⟦cor:canada⟧], mode: quoted, quote: both sides }
                """ + "\n")),
            "No file of the corpus has the alias 'cor' under 'uses'; did you mean 'core'?"),

        ["SEED2031"] = (
            Marked.Of(
                ("packages/Core.Data.typed-seeds", Core.Index),
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                uses: { core: Core.Data }
                document: { id: report }
                statements:
                  stop: { act: call-on, by: [⟦core:canda⟧], mode: quoted, quote: both sides }
                """ + "\n")),
            "Core.Data 1.0.0 has no party 'canda'; did you mean 'core:canada'?"),

        ["SEED2032"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                uses: { core: Core.Data }
                document: { id: report }
                statements:
                  stop: { act: call-on, by: [⟦core:dominion⟧], mode: quoted, quote: both sides }
                """ + "\n")).Referencing(Core),
            "'core:dominion' is obsolete in Core.Data; it is now called 'core:canada'"),

        ["SEED2033"] = (
            Marked.Of(
                ("packages/Core.Data.typed-seeds", Core.Index),
                ("seeds/uses.yaml", """
                seed: 1
                uses: { core: ⟦Cor.Data⟧ }
                """ + "\n")),
            "The project references no data package 'Cor.Data'; did you mean 'Core.Data'?"),

        ["SEED2034"] = (
            Marked.Of(
                ("packages/Core.Data.typed-seeds", Core.Index),
                ("seeds/uses.yaml", """
                seed: 1
                uses:
                  core: { package: Core.Data, version: ⟦1.1.0⟧ }
                """ + "\n")),
            "The corpus asks for version 1.1.0 of Core.Data, and the project references 1.0.0; reference a newer version"),

        ["SEED2035"] = (
            Marked.Of(
                ("packages/Core.Data.typed-seeds", "typed-seeds-index|2\n"),
                ("seeds/uses.yaml", """
                seed: 1
                uses: { core: ⟦Core.Data⟧ }
                """ + "\n")),
            "The index of Core.Data cannot be used: its form is 2, and this version of TypedSeeds reads form 1; update the package TypedSeeds"),

        ["SEED2036"] = (
            Marked.Of(
                ("packages/Core.Data.typed-seeds", Core.Index),
                ("seeds/uses.yaml", """
                seed: 1
                uses:
                  core: ⟪Core.Data⟫
                  ⟦base⟧: Core.Data
                """ + "\n")),
            "The package 'Core.Data' is called 'core' already; give each package one alias"),

        ["SEED2037"] = (
            Marked.Of(
                ("packages/First.Data.typed-seeds", DataPackage.IndexWith("package|First.Data|1.0.0", "namespace|First.Data", "uses|core|Core.Data|1.0.0")),
                ("packages/Second.Data.typed-seeds", DataPackage.IndexWith("package|Second.Data|1.0.0", "namespace|Second.Data", "uses|core|Core.Data|2.0.0")),
                ("seeds/uses.yaml", """
                seed: 1
                uses:
                  first: ⟪First.Data⟫
                  second: ⟦Second.Data⟧
                """ + "\n")),
            "First.Data was compiled with Core.Data 1.0.0, and Second.Data with 2.0.0; use versions of the two that agree"),

        ["SEED2038"] = (
            Marked.Of(
                ("packages/First.Data.typed-seeds", DataPackage.IndexWith("package|First.Data|1.0.0", "namespace|First.Data", "uses|mine|Sample|1.0.0")),
                ("seeds/uses.yaml", """
                seed: 1
                uses: { first: ⟦First.Data⟧ }
                """ + "\n")),
            "A package cannot use itself, and this one leads back: Sample → First.Data → Sample"),

        ["SEED2039"] = (
            Marked.Of(
                ("packages/Texts.Data.typed-seeds", Texts.Index),
                ("seeds/second-reading.yaml", """
                seed: 1
                uses: { texts: Texts.Data }
                document: { id: second-reading, of: ⟦texts:report-fr⟧ }
                """ + "\n")),
            "The text of 'texts:report-fr' cannot be had from Texts.Data: 'Texts.Data.typed-seeds-texts' is not beside its index; restore or build the package anew"),

        ["SEED2040"] = (
            Marked.Of(
                ("packages/Texts.Data.typed-seeds", Texts.Index),
                ("seeds/second-reading.yaml", """
                seed: 1
                uses: { texts: Texts.Data }
                document: { id: second-reading, of: ⟦report-fr⟧ }
                """ + "\n")),
            "'of' names a document of another package as alias:id, and 'report-fr' has no alias; did you mean 'texts:report-fr'?"),

        ["SEED2041"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, coverage: complete, ⟦coverage-counts⟧: together, ignore: [We call on both sides to stop., We thank the hosts., We thank the guests.] }
                """ + "\n")),
            "'coverage-counts' is for a document that 'of' names in another package, and this one has a text of its own; take it out"),

        ["SEED2042"] = (
            Marked.Of(
                ("packages/Core.Data.typed-seeds", Core.Index),
                ("seeds/uses.yaml", """
                seed: 1
                uses:
                  core: { package: Core.Data, version: ⟦^2.0⟧ }
                """ + "\n")),
            "'^2.0' is no version of a package; write the oldest one that has what the corpus refers to, such as 2.0.0"),

        ["SEED2060"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en }
                statements:
                  thanks: { act: thank, by: [], mode: quoted, quote: We thank the hosts., versions: { ⟦report⟧: We thank the guests. } }
                """ + "\n")),
            "'report' is the document of the statement itself, which has its words there in 'quote'; name another document that has the same words, or take this version out"),

        ["SEED2061"] = (
            Marked.Of(
                ("packages/Texts.Data.typed-seeds", Texts.Index),
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                uses: { texts: Texts.Data }
                document: { id: report, language: en }
                statements:
                  thanks:
                    act: thank
                    by: []
                    mode: quoted
                    quote: We thank the hosts.
                    versions:
                      ⟦"texts:report-fr"⟧: Nous remercions nos hôtes.
                """ + "\n")).Referencing(Texts),
            "The text of 'texts:report-fr' is in another package, so no words of it can be proved by this name; name a document of this corpus, which may be a reading of it (of: texts:report-fr)"),

        ["SEED2062"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en, translated-from: ko, original: ⟦report-fr⟧ }
                """ + "\n"),
                ("seeds/report-fr.txt", "Nous remercions nos hôtes.\n"),
                ("seeds/report-fr.yaml", """
                seed: 1
                document: { id: ⟪report-fr⟫, language: fr }
                """ + "\n")),
            "'report-fr' is in 'fr', but this document is translated from 'ko'; write translated-from: fr, or correct 'original' or the 'language' of 'report-fr'"),

        ["SEED3001"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: ⟦call on all sides to stop⟧ }
                """ + "\n")),
            "The document 'report.txt' does not say this; nearest is line 1, column 4: the document says ‘both’ where the quote says ‘all’"),

        ["SEED3002"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: ⟦We thank the⟧ }
                """ + "\n")),
            "The document 'report.txt' says this 2 times, in lines 2, 3; if the first is meant, add line: 2 or suffix: \" hosts.\", as in { exact: We thank the, line: 2 }; if the second, line: 3 or suffix: \" guests.\""),

        ["SEED3003"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: { exact: We thank the hosts, line: ⟦3⟧ } }
                """ + "\n")),
            "The document 'report.txt' says this, but not in line 3: it is in line 2"),

        ["SEED3004"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: { exact: the hosts, prefix: ⟦"thanked "⟧ } }
                """ + "\n")),
            "The document 'report.txt' says this in line 2, but there before it is ‘stop. We thank ’; write prefix: \"stop. We thank \", or take 'prefix' out"),

        ["SEED3005"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: ⟦" "⟧ }
                """ + "\n")),
            "A quote has at least one character that is not white space"),

        ["SEED3006"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  canada: { kind: state, name: Canada, mentions: ⟦[⟧Canada] }
                """ + "\n")),
            "This file annotates no document, so there is nothing to quote; move the entry to a file with a 'document' section, or take 'mentions' out"),

        ["SEED3007"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: ⟦{⟧ start: We call, line: 1 } }
                """ + "\n")),
            "A quote is the exact words, or 'exact' with 'prefix', 'suffix' or 'line', or 'start' and 'end', or a list of such pieces: 'end' is missing; write the last words of the passage there, or 'exact' in the place of 'start'"),

        ["SEED3008"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: { start: We thank the hosts, end: ⟦to stop.⟧ } }
                """ + "\n")),
            "The document 'report.txt' says the start of this passage in line 2, but not this after it; it is before it, in line 1: where the passage begins there, exchange 'start' and 'end'"),

        ["SEED3009"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: { exact: both sides, line: ⟦40⟧ } }
                """ + "\n")),
            "The document 'report.txt' has 3 lines; 40 is none of them; it says this in line 1"),

        ["SEED3010"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  stop: { act: call-on, by: [canada], mode: quoted, quote: [We thank the hosts, ⟦both sides⟧] }
                """ + "\n")),
            "This piece does not come after the one before it; write the pieces of a quote in the order of the document"),

        ["SEED3011"] = (
            Marked.Of(
                ("seeds/report.txt", """
                We call on both sides to stop.
                We thank the hosts.
                ⟦We thank the guests.⟧
                """ + "\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, coverage: complete, ignore: [We call on both sides to stop., We thank the hosts.] }
                """ + "\n")),
            "No quote touches this sentence: annotate it, or add it to 'ignore' of the document 'report'"),

        ["SEED3012"] = (
            Marked.Of(
                ("seeds/report.txt", "The landlord is ⟪not⟫ permitted to terminate this lease.\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en }
                statements:
                  it: { act: state, by: [], mode: official, quote: [The landlord is, ⟦permitted to terminate this lease⟧] }
                """ + "\n")),
            "The gap before this piece leaves out ‘not’, a negation: quote it, or say on this piece why it may go: { exact: \"permitted to terminate this lease\", …, omits: the reason }"),

        ["SEED3013"] = (
            Marked.Of(
                ("seeds/report.txt", "He did ⟪not⟫ say that the talks had failed.\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en }
                statements:
                  it: { act: state, by: [], mode: reported, quote: ⟦the talks had failed⟧ }
                """ + "\n")),
            "‘not’, a negation in line 1, column 8, governs these words and is in no quote of this entry: quote it too or as the cue, or say in 'context' why not: { exact: \"…\", context: the reason }"),

        ["SEED3014"] = (
            Marked.Of(
                ("seeds/report.txt", "He denied that the talks had failed.\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en }
                statements:
                  it: { act: state, by: [], mode: reported, quote: the talks had failed, cue: ⟦denied⟧ }
                """ + "\n")),
            "The cue denies (‘denied’) and the act 'state' does not; choose another act or quote another cue, or say in 'context' of the cue why they differ"),

        ["SEED3015"] = (
            Marked.Of(
                ("seeds/report.txt", "He said that the talks had failed.\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en }
                statements:
                  it: { act: state, by: [], mode: reported, quote: { exact: the talks had failed, context: ⟦he is trusted⟧ } }
                """ + "\n")),
            "'context' gives a reason for nothing: no negation, condition, hedge or denial governs these words from outside; take it out"),

        ["SEED3016"] = (
            Marked.Of(
                ("seeds/report.txt", "We call on both sides to stop, ⟦as we did last year⟧.\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, coverage: every-word, ignore: [We call on both sides to stop] }
                """ + "\n")),
            "No quote holds these 5 words, ‘as we did last year’: annotate them, or add them to 'ignore' of the document 'report'"),

        ["SEED3017"] = (
            Marked.Of(
                ("seeds/report.txt", "The landlord is not permitted to terminate this lease.\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                statements:
                  it: { act: state, by: [], mode: official, quote: [The landlord is, ⟦permitted to terminate this lease⟧] }
                """ + "\n")),
            "The document gives no 'language', so no gap in it is checked for a negation, condition, hedge or denial that it leaves out; write for example language: en"),

        ["SEED3020"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/rules.yaml", """
                seed: 1
                rules:
                  shortest-quote: { words: 3 }
                """ + "\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                statements:
                  stop: { act: call-on, by: [], mode: quoted, quote: ⟦both sides⟧, cue: call on }
                """ + "\n")),
            "The rule 'shortest-quote' of this corpus asks for 3 words in a quote, and this one has 2; quote more of what is said"),

        ["SEED3021"] = (
            Marked.Of(
                ("seeds/report.txt", "The minister spoke first.\nIt rained.\nThe hosts were glad.\n⟪Both sides must stop⟫, she said.\n"),
                ("seeds/rules.yaml", """
                seed: 1
                rules:
                  speaker-near: { sentences: 2 }
                """ + "\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  minister: { kind: person, name: The minister }
                statements:
                  stop: { act: demand, by: [⟦minister⟧], mode: quoted, quote: Both sides must stop }
                """ + "\n")),
            "No name, alias or mention of 'minister' is in the sentence of the quote or the 2 before or after it, against the rule 'speaker-near' of this corpus; add the name that is there, or a source of 'by'"),

        ["SEED3022"] = (
            Marked.Of(
                ("seeds/report.txt", "They met on 1 November.\nIn 2024 they stopped.\n"),
                ("seeds/rules.yaml", """
                seed: 1
                rules:
                  stated-in-quote: {}
                """ + "\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                events:
                  meeting:
                    name: The meeting
                    date: 2024-11-01
                    quotes: [They met]
                    sources: { ⟦date⟧: { origin: stated, quote: on 1 November } }
                """ + "\n")),
            "The origin of 'date' is 'stated', but the year 2024 is not in the words that its source quotes, against the rule 'stated-in-quote' of this corpus; correct the value, quote the words that have it, or give another origin"),

        ["SEED3023"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/rules.yaml", """
                seed: 1
                rules:
                  one-quote-one-claim: { kind: statement }
                """ + "\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                statements:
                  stop: { act: call-on, by: [], mode: quoted, quote: ⟪both sides to stop⟫ }
                  urge: { act: urge, by: [], mode: quoted, quote: ⟦both sides to stop⟧ }
                """ + "\n")),
            "The statement 'stop' quotes the very same words, against the rule 'one-quote-one-claim' of this corpus; quote other words, or make one entry of the two"),

        ["SEED3024"] = (
            Marked.Of(
                ("seeds/report.txt", "The minister said that the talks had failed.\n\nHis deputy denied everything.\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en }
                statements:
                  it: { act: deny, by: [], mode: reported, quote: the talks had failed, cue: ⟦denied⟧ }
                """ + "\n")),
            "The cue is in another paragraph than the quote, in line 3, column 12, so it does not show what is done by these words; quote the words beside them that show it, or say in 'context' of the cue why it is elsewhere"),

        ["SEED3060"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en }
                statements:
                  thanks: { act: thank, by: [], mode: quoted, quote: We thank the hosts., versions: { ⟦report-fr⟧: Nous remercions nos hôtes. } }
                """ + "\n"),
                ("seeds/report-fr.txt", "Nous remercions nos hôtes.\n"),
                ("seeds/report-fr.yaml", """
                seed: 1
                document: { id: report-fr }
                """ + "\n")),
            "'QuoteIn' never gives the version in 'report-fr': its document gives no 'language'"),

        ["SEED3061"] = (
            Marked.Of(
                ("seeds/report.txt", "\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en }
                statements:
                  stop: { act: call-on, by: [], mode: quoted, quote: ⟦We call on both sides to stop.⟧ }
                """ + "\n")),
            "The document 'report.txt' is empty, so no quote of this file is in it; save its text there, or name another file in 'text'"),

        ["SEED3062"] = (
            Marked.Of(
                ("seeds/report.txt", "The landlord is ⟪not⟫ permitted to terminate this lease.\n"),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                statements:
                  it: { act: state, by: [], mode: official, quote: ⟦permitted to terminate this lease⟧ }
                """ + "\n")),
            "‘not’, a negation in line 1, column 17, may govern these words, but the document gives no 'language', so no quote is checked for what governs it; if the text is in English, write language: en in 'document'"),

        ["SEED4001"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                parties:
                  ⟪a-1-2⟫: { kind: group, name: One, members: [a-12] }
                  ⟦a-12⟧: { kind: group, name: Two, members: [a-1-2] }
                """ + "\n")),
            "'a-12' and 'a-1-2' would both be called 'A12' in C#; rename one of them"),

        ["SEED4002"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                events:
                  ⟦find⟧: { name: Find }
                """ + "\n")),
            "'find' would be called 'Find' in C#, which every class of entries already uses; choose another id"),

        ["SEED4003"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                events:
                  ⟪meeting⟫: { name: Meeting }
                  talks: { name: Talks, formerly: [⟦meeting⟧] }
                """ + "\n")),
            "'meeting' was an id of the event 'talks' and can never name another; take it out of 'formerly', or give the entry that has it now another id"),

        ["SEED4020"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                events:
                  talks: { name: Talks }
                """ + "\n"),
                ("seeds/typed-seeds.baseline", """
                # typed-seeds baseline 1
                event|⟦meeting⟧|name=Meeting
                event|talks|name=Talks
                """ + "\n")),
            "The event 'meeting' is in the baseline, but no file has it any more, and code that uses it breaks; put it back with 'deprecated', name it under 'formerly' of the entry that took its place, or waive it in an annotation file: waivers: { event: { meeting: the reason } }"),

        ["SEED4021"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                parties:
                  canada: { kind: state, name: Canada }
                statements:
                  ⟦stop⟧: { act: urge, by: [canada], mode: quoted, quote: both sides }
                """ + "\n"),
                ("seeds/typed-seeds.baseline", """
                # typed-seeds baseline 1
                document|report
                party|canada|kind=state|name=Canada
                statement|⟪report/stop⟫|act=call-on|by=canada|mode=quoted|quote=both sides
                """ + "\n")),
            "'act' of the statement 'report/stop' was 'call-on' in the baseline and is now 'urge'"),

        ["SEED4022"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                events:
                  ⟦talks⟧: { name: Talks }
                """ + "\n"),
                ("seeds/typed-seeds.baseline", """
                # typed-seeds baseline 1
                """ + "\n")),
            "The event 'talks' is new since the baseline"),

        ["SEED4023"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                events:
                  talks: { name: Talks }
                  meeting: { name: Meeting }
                """ + "\n"),
                ("seeds/typed-seeds.baseline", """
                # typed-seeds baseline 1
                ⟦<<<<<<< HEAD⟧
                event|talks|name=Talks
                =======
                event|meeting|name=Meeting
                >>>>>>> meeting
                """ + "\n")),
            "This is no line of a baseline: a merge left it, where two sides changed the same; mend it, or write the baseline anew with 'typed-seeds baseline'"),

        ["SEED4024"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                events:
                  talks: { name: Talks }
                waivers:
                  event:
                    ⟦talks⟧: The name was misspelt.
                """ + "\n"),
                ("seeds/typed-seeds.baseline", """
                # typed-seeds baseline 1
                event|talks|name=Talks
                """ + "\n")),
            "Nothing of the event 'talks' differs from the baseline; take the waiver out"),

        ["SEED4025"] = (
            Marked.Of(
                ("seeds/report.txt", Document),
                ("seeds/report.yaml", """
                seed: 1
                events:
                  talks: { name: Talks }
                waivers:
                  event:
                    ⟦talks⟧:
                """ + "\n"),
                ("seeds/typed-seeds.baseline", """
                # typed-seeds baseline 1
                event|talks|name=Meeting
                """ + "\n")),
            "The waiver of the event 'talks' has no reason; write why the change is meant"),
    };
}
