using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>A name in the place of an id: the entry of the name is proposed, or else how one is declared.</summary>
internal static class NameCases
{
    private const string Shared = """
        seed: 1
        kinds:
          site: { fields: { name: { type: text, required: true } } }
          agreement: { fields: { site: { type: site } } }
        parties:
          okafor: { kind: person, name: Helen Okafor, aliases: [she], offices: [{ title: Mayor }] }
          bmv: { kind: organization, name: Das Verkehrsministerium, aliases: [der Bund] }
          first: { kind: person, name: Kim }
          second: { kind: person, name: Kim }
        topics: { wall: { name: The sea defences } }
        events: { vote: { name: The vote, date: 2025-06-01 } }
        sites: { pier-two: { name: The pier of Larnford }, old-report: { name: The archive } }

        """;

    public static IEnumerable<KeyValuePair<string, CauseCase>> All =>
    [
        new("a party by its name", Statement("by: [Das Verkehrsministerium]", "SEED2001: There is no party 'Das Verkehrsministerium'; did you mean 'bmv', whose name it is?")),
        new("a party by an alias", Statement("by: [der Bund]", "SEED2001: There is no party 'der Bund'; did you mean 'bmv', whose alias it is?")),
        new("a party by a pronoun that is an alias", Statement("by: [she]", "SEED2001: There is no party 'she'; did you mean 'okafor', whose alias it is?")),
        new("a party by its office", Statement("by: [mayor]", "SEED2001: There is no party 'mayor'; did you mean 'okafor', whose office it is?")),
        new("a name of two parties", Statement("by: [Kim]", "SEED2001: There is no party 'Kim'; did you mean 'first' or 'second', whose name it is?")),
        new("a topic by its name", Statement("by: [], topics: [The sea defences]", "SEED2001: There is no topic 'The sea defences'; did you mean 'wall', whose name it is?")),
        new("an entry of an own kind by its name", Agreement("The pier of Larnford", "SEED2001: There is no site 'The pier of Larnford'; did you mean 'pier-two', whose name it is?")),
        new("an entry of an own kind by the id of a document", Agreement("report", "SEED2002: 'report' is a document, but 'site' names a site; did you mean 'old-report'?")),
        new("an event by its date", Statement("by: [], at: 2025-06-01", "SEED2001: There is no event '2025-06-01'; did you mean 'vote', whose date it is? A date goes under 'made'")),
        new("an event by a date of none", Statement("by: [], at: 2025-06-02", "SEED2001: There is no event '2025-06-02'; a date goes under 'made'")),
        new("a speaker whom nothing declares", Statement("by: [journalist]", "SEED2001: There is no party 'journalist'; to declare it, add parties: { journalist: { kind: …, name: Journalist } }, where kind is state, person, organization or group, or write by: [] where the document names nobody")),
        new("a topic that nothing declares", Statement("by: [], topics: [Night trains]", "SEED2001: There is no topic 'Night trains'; to declare it, add topics: { night-trains: { name: Night trains } }")),
        new("an author whom nothing declares", Document("authors: Jane Doe", "SEED2001: There is no party 'Jane Doe'; to declare it, add parties: { jane-doe: { kind: …, name: Jane Doe } }, where kind is state, person, organization or group")),
        new("a publisher that nothing declares", Document("publisher: Larnford Gazette", "SEED2001: There is no party 'Larnford Gazette'; to declare it, add parties: { larnford-gazette: { kind: …, name: Larnford Gazette } }, where kind is state, person, organization or group")),
        new("an entry of any kind that nothing declares", Entries("errata: { slip: { quote: We thank, note: Odd., concerns: [malik] } }", "SEED2001: There is no entry 'malik'; 'concerns' names any entry by its id, and one of another document as document/id")),
        new("a statement to render where there is none other", Statement("by: [], renders: [harbour-closure]", "SEED2001: There is no statement 'harbour-closure'; none is there yet: declare one under 'statements'")),
        new("a statement to render among others", Entries("statements: { s: { act: state, mode: reported, quote: We call, by: [], renders: [bulletin] }, a: { act: state, mode: reported, quote: both sides, by: [] }, b: { act: state, mode: reported, quote: to stop, by: [] } }", "SEED2001: There is no statement 'bulletin'; write a or b")),
        new("a statement that an agreement is stated in", Entries("agreements: { a: { parties: [okafor], summary: S, status: agreed, stated-in: [harbour-closure] } }", "SEED2001: There is no statement 'harbour-closure'; none is there yet: declare one under 'statements'")),
        new("an original that nothing annotates", Document("original: bulletin", "SEED2001: There is no document 'bulletin'; no other file annotates a document")),
        new("an event or topic that is none", Entries("agreements: { a: { parties: [okafor], summary: S, status: agreed, quotes: [We call], about: [bulletin] } }", "SEED2001: There is no topic or event 'bulletin'; write wall or vote")),
    ];

    private static CauseCase Statement(string fields, params string[] told) => Entries($"statements: {{ s: {{ act: state, mode: reported, quote: We call, {fields} }} }}", told);

    private static CauseCase Agreement(string site, params string[] told) => Entries($"agreements: {{ a: {{ parties: [okafor], summary: S, status: agreed, quotes: [We call], site: {site} }} }}", told);

    private static CauseCase Entries(string entries, params string[] told) => new(SeedFiles.Small($"seed: 1\ndocument: {{ id: report }}\n{entries}\n").With("seeds/shared.yaml", Shared), told);

    private static CauseCase Document(string field, params string[] told) => new(SeedFiles.Small($"seed: 1\ndocument: {{ id: report, {field} }}\n").With("seeds/shared.yaml", Shared), told);
}
