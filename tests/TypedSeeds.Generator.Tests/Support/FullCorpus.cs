namespace TypedSeeds.Generator.Tests.Support;

/// <summary>A corpus in which every field of every built-in kind and every form of quote has a value, over three files and two documents.</summary>
internal static class FullCorpus
{
    public const string Report =
        "The president of Ruritania said, “We   welcome the talks\nin Zenda,” and agreed to hold them every two years.\n" +
        "Observers called it progress. Ruritania signed.\n\nRuritania signed.\n";

    public const string Communique = "We welcome the talks in Zenda.\r\nWe agree to meet every two years 😀 in Zenda.\r\n";

    public const string SharedFile = """
        seed: 1
        parties:
          ruritania:
            kind: state
            name: Kingdom of Ruritania
            aliases: [Ruritania, "Rurit|ania; ^the\\ small"]
            codes: { wikidata: Q1, in-house: "a=b;c|d" }
            part-of: the-league
          the-league: { kind: organization, name: The League, formerly: [league-of-states] }
          envoys: { kind: group, name: The envoys, represents: ruritania, members: [rudolf] }
        topics:
          diplomacy: { name: Diplomacy }
          meetings: { name: Meetings, broader: diplomacy, description: Talks of all kinds, deprecated: use diplomacy }
        """;

    public const string CommuniqueFile = """
        seed: 1
        document:
          id: communique
          text: communique.txt
          language: de
        statements:
          welcome-talks: { act: welcome, by: [ruritania], mode: official, quote: We welcome the talks in Zenda. }
        """;

    public const string ReportFile = """
        seed: 1
        document:
          id: report
          sha256: "SHA"
          title: Talks in Zenda
          publisher: the-league
          authors: [rudolf]
          published: 1894-04
          reference-date: 1894
          language: en
          translated-from: de
          source: https://example.org/report
          licence: CC0-1.0
          coverage: complete
          ignore: [Observers called it progress.]
          layout: lines
          original: communique
        parties:
          rudolf:
            kind: person
            name: Rudolf V
            offices:
              - { title: President, of: ruritania, from: 1890, until: 1894-12-31 }
              - { title: Guest }
            mentions: [The president of Ruritania, { exact: Ruritania signed, line: 5 }]
        events:
          zenda-talks:
            name: Talks in Zenda
            date: 1894-04-01/1894-04-03
            place: Zenda
            participants: [ruritania, rudolf]
            certainty: happened
            codes: { cameo: "046" }
            quotes: [the talks in Zenda]
            sources:
              date: { origin: external, note: From the almanac, uri: "https://example.org/almanac" }
              place: { origin: stated, quote: in Zenda }
        statements:
          welcome:
            act: welcome
            by: [rudolf]
            to: [envoys]
            about: [the-league]
            mode: quoted
            quote: { start: We welcome, end: in Zenda }
            cue: welcome
            renders: [communique/welcome-talks]
            at: zenda-talks
            topics: [meetings, diplomacy]
            made: 1894-04-02
            intensity: warmly
            codes: { cameo: "051", plover: SUPPORT }
            summary: The president is glad.
            versions: { communique: [We welcome, { exact: in Zenda, line: 1 }] }
            description: "Two lines:\nthe second."
          hold:
            act: agree
            by: []
            mode: reported
            part-of: welcome
            quote: [{ exact: agreed }, { exact: every two years, suffix: . }]
        agreements:
          meet-again:
            parties: [ruritania, the-league]
            summary: To meet again.
            status: agreed
            stated-in: [hold]
            quotes: [agreed to hold them every two years]
            made: 1894
            due: 1896?
            every: P2Y
            starts: 1894-04
            about: [zenda-talks, diplomacy]
            fulfilled-by: zenda-talks
            codes: { cameo: "036" }
        errata:
          no-object:
            quote: { exact: Ruritania signed, prefix: "progress. " }
            note: What was signed is not said.
            reads: Ruritania signed the treaty
            concerns: [hold, meet-again, rudolf, report]
        """;

    public static SeedFiles Files { get; } = new SeedFiles()
        .With("seeds/shared.yaml", SharedFile)
        .With("seeds/communique.txt", Communique)
        .With("seeds/words.yaml", CommuniqueFile)
        .With("seeds/report.txt", Report)
        .With("seeds/report.yaml", ReportFile.Replace("SHA", Hash(Report), StringComparison.Ordinal));

    private static string Hash(string text) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
