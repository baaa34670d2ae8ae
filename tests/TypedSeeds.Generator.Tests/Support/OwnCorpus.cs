namespace TypedSeeds.Generator.Tests.Support;

/// <summary>A corpus whose own kinds have every type of field, single and many, required and optional, and that adds fields to built-in kinds.</summary>
internal static class OwnCorpus
{
    public const string Document = "Ruritania and Strelsau meet in Zenda every two years.\nThe spring round began on 1 April 1894.\nIt will end in May.\n";

    public const string KindsFile = """
        seed: 1
        kinds:
          forum:
            description: A format in which parties <meet>.
            fields:
              name: { type: text, required: true, description: What it is called. }
              participants: { type: party, many: true, required: true, description: Who meets., reverse: forums }
              level: { type: choice, of: { leaders: Heads of state., ministers: Members of a cabinet. } }
              every: { type: duration }
              parent: { type: forum }
              rounds: { type: round, many: true }
          round:
            scope: document
            fields:
              forum: { type: forum, required: true, reverse: held-rounds }
              number: { type: integer, required: true, unique: true, min: 1 }
              opened: { type: date, required: true }
              closed: { type: date, after: opened }
              words: { type: quote, required: true }
              state: { type: choice, required: true, of: [open, shut] }
          ministry:
            description: One of everything.
            fields:
              a-text: { type: text }
              a-integer: { type: integer }
              a-number: { type: number }
              a-boolean: { type: boolean }
              a-date: { type: date }
              a-duration: { type: duration }
              a-uri: { type: uri }
              a-language: { type: language }
              a-quote: { type: quote }
              a-choice: { type: choice, of: [yes, no] }
              a-code: { type: code }
              a-party: { type: party }
              many-texts: { type: text, many: true }
              many-integers: { type: integer, many: true }
              many-numbers: { type: number, many: true }
              many-booleans: { type: boolean, many: true }
              many-dates: { type: date, many: true }
              many-durations: { type: duration, many: true }
              many-uris: { type: uri, many: true }
              many-languages: { type: language, many: true }
              many-quotes: { type: quote, many: true }
              many-choices: { type: choice, of: [yes, no], many: true }
              many-ministries: { type: ministry, many: true }
              req-text: { type: text, required: true }
              req-integer: { type: integer, required: true }
              req-number: { type: number, required: true }
              req-boolean: { type: boolean, required: true }
              req-date: { type: date, required: true }
              req-duration: { type: duration, required: true }
              req-uri: { type: uri, required: true }
              req-language: { type: language, required: true }
              req-quote: { type: quote, required: true }
              req-code: { type: code, required: true }
              req-ministry: { type: ministry, required: true }
          agreement:
            fields:
              forum: { type: forum, description: Where it was made. }
          party:
            fields:
              seat: { type: text }
              rank: { type: integer, required: true }
          document:
            fields:
              shelf: { type: text }
        parties:
          ruritania: { kind: state, name: Ruritania, rank: 1, seat: Strelsau }
          rudolf: { kind: person, name: Rudolf, rank: 2 }
        forums:
          summit: { name: The summit, participants: [ruritania, rudolf], level: leaders, every: P2Y, rounds: [report/spring] }
          committee: { name: The committee, participants: ruritania, parent: summit }
        """;

    public const string ReportFile = """
        seed: 1
        document: { id: report, shelf: "4|b", language: en }
        rounds:
          spring: { forum: summit, number: 1, opened: 1894-04-01, closed: 1894-05, words: The spring round began on 1 April 1894., state: shut, description: The first. }
        agreements:
          meet: { parties: [ruritania], summary: To meet., status: agreed, quotes: meet in Zenda, forum: summit }
        ministries:
          bare:
            req-text: "a;b"
            req-integer: -9223372036854775808
            req-number: 0.10
            req-boolean: false
            req-date: 1894
            req-duration: P1M
            req-uri: https://example.org/a
            req-language: de
            req-quote: Ruritania
            req-code: { wikidata: Q1 }
            req-ministry: whole
          whole:
            a-text: "Two\nlines | and ; more"
            a-integer: 12
            a-number: -1234567.25
            a-boolean: true
            a-date: 1894-04?
            a-duration: P2Y
            a-uri: https://example.org/b
            a-language: zh-Hant-TW
            a-quote: [Ruritania, in Zenda]
            a-choice: no
            a-code: { cameo: "036", in-house: "x=y" }
            a-party: rudolf
            many-texts: [one, "two;2"]
            many-integers: [1, -2]
            many-numbers: [1.5, 2]
            many-booleans: [true, false]
            many-dates: [1894, 1894-04/1894-05]
            many-durations: [P1D, P2W]
            many-uris: [https://example.org/c, "urn:x:1"]
            many-languages: [en, ko]
            many-quotes: [Strelsau, every two years]
            many-choices: [no, yes, no]
            many-ministries: [bare, whole]
            req-text: text
            req-integer: 0
            req-number: 0
            req-boolean: true
            req-date: 1894-04-01
            req-duration: P1Y
            req-uri: https://example.org/d
            req-language: en
            req-quote: in May
            req-code: { plover: AGREE }
            req-ministry: bare
        """;

    public static SeedFiles Files { get; } = new SeedFiles()
        .With("seeds/kinds.yaml", KindsFile)
        .With("seeds/report.txt", Document)
        .With("seeds/report.yaml", ReportFile);
}
