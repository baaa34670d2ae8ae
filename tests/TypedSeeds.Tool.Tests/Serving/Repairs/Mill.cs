using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Serving.Repairs;

/// <summary>A page of a newspaper and a right annotation of it, with each field of each kind.</summary>
internal static class Mill
{
    public const string Text = """
        Orwick Mill to Grind Again After Forty Years

        ORWICK, 8 June 2034 – The council of Orwick will reopen the old water mill on 1 September 2034, its mayor, Ida Falk, announced on Thursday.

        The mill was closed in 1994, after the flood of 12 November 1993. “We did not expect the wheel to turn again,” Falk told reporters. “It is older than the town hall, and it has outlived three bridges.”

        The Millers’ Society, which looks after the building, welcomed the decision. Its chairman, Jonas Reyes, thanked the volunteers for their patience. “They will not ask for money,” he said. “They will ask for flour.”

        The power company Nordkraft criticized the plan. Its spokeswoman, Signe Dahl, warned that the river may not carry enough water in summer. “Nobody has shown us the figures,” Dahl said. She called on the council to publish the report of the engineers. The council rejected the charge that it had kept the report secret.

        On 2 May 2034, the council and the society signed a contract. The society will inspect the wheel every two years, and the council will bear the costs. The contract takes effect on 1 July 2034, if the engineers confirm that the dam is safe. According to Hydra Consult, the mill can grind twelve tonnes of flour a year. The engineers did not test the sluice gate. Nordkraft declined to comment on the price of electricity. A second mill, in Poland, burned down in the spring of 1987.

        """;

    public const string Right = """
        seed: 1
        document:
          id: mill
          title: Orwick Mill to Grind Again After Forty Years
          language: en
          published: 2034-06-08
          publisher: herald
          source: https://herald.example/mill
          coverage: partial
        parties:
          council:
            kind: organization
            name: The council of Orwick
            aliases: [the council]
          ida-falk:
            kind: person
            name: Ida Falk
            offices:
              - { title: mayor, of: council, from: 2030, until: 2034 }
            mentions: ["its mayor, Ida Falk"]
          society:
            kind: group
            name: The Millers’ Society
            aliases: [the society]
            members: [jonas-reyes]
          jonas-reyes:
            kind: person
            name: Jonas Reyes
            represents: society
          nordkraft:
            kind: organization
            name: Nordkraft
          signe-dahl: { kind: person, name: Signe Dahl, represents: nordkraft }
          hydra: { kind: organization, name: Hydra Consult }
          herald: { kind: organization, name: The Orwick Herald }
          poland: { kind: state, name: Poland, codes: { iso-3166-1-alpha-2: PL, wikidata: Q36 } }
        topics:
          mill: { name: The water mill }
          power: { name: Electric power }
          river: { name: The river, broader: power }
        events:
          reopening:
            name: The mill reopens
            date: 2034-09-01
            place: Orwick
            participants: [council]
            certainty: scheduled
            quotes: [will reopen the old water mill on 1 September 2034]
          flood:
            name: The flood
            date: 1993-11-12
            certainty: happened
            quotes: [the flood of 12 November 1993]
          signing:
            name: The contract is signed
            date: 2034-05-02
            participants: [council, society]
            certainty: happened
            quotes: ["On 2 May 2034, the council and the society signed a contract"]
          fire: { name: The second mill burns down, date: 1987-21, place: Poland, participants: [poland], certainty: happened, quotes: ["in Poland, burned down in the spring of 1987"] }
        statements:
          reopen-mill:
            act: announce
            by: [ida-falk]
            mode: reported
            quote: The council of Orwick will reopen the old water mill on 1 September 2034
            made: 2034-06-08
            at: reopening
            topics: [mill]
          not-expect:
            act: state
            by: [ida-falk]
            mode: quoted
            quote: We did not expect the wheel to turn again
          older-than-hall:
            act: emphasize
            by: [ida-falk]
            mode: quoted
            quote: It is older than the town hall, and it has outlived three bridges
            topics: [mill]
          welcome-decision:
            act: welcome
            by: [society]
            mode: reported
            quote: welcomed the decision
          thank-volunteers:
            act: thank
            by: [jonas-reyes]
            mode: reported
            quote: thanked the volunteers for their patience
            cue: thanked
          ask-for-flour:
            act: predict
            by: [jonas-reyes]
            mode: quoted
            quote: [They will not ask for money, They will ask for flour]
          criticize-plan:
            act: criticize
            by: [nordkraft]
            to: [council]
            mode: reported
            quote: criticized the plan
            cue: criticized
            topics: [mill, power]
          warn-river:
            act: warn
            by: [signe-dahl]
            mode: reported
            quote: the river may not carry enough water in summer
            cue: warned
            about: [council]
            topics: [river]
          no-figures:
            act: criticize
            by: [signe-dahl]
            mode: quoted
            quote: Nobody has shown us the figures
          publish-report:
            act: call-on
            by: [signe-dahl]
            to: [council]
            mode: reported
            quote: { start: She called on, end: the report of the engineers }
            cue: called on
          reject-charge:
            act: reject
            by: [council]
            mode: reported
            quote: The council rejected the charge that it had kept the report secret
            cue: rejected
          twelve-tonnes: { act: estimate, by: [hydra], mode: reported, quote: the mill can grind twelve tonnes of flour a year, topics: [mill] }
          no-comment:
            act: decline-to-comment
            by: [nordkraft]
            mode: reported
            quote: declined to comment on the price of electricity
            topics: [power]
          effect:
            act: report
            by: []
            mode: narrated
            quote: "The contract takes effect on 1 July 2034, if the engineers confirm that the dam is safe"
        agreements:
          inspection:
            parties: [council, society]
            summary: The society inspects the wheel every two years; the council bears the costs.
            status: agreed
            quotes: ["The society will inspect the wheel every two years, and the council will bear the costs"]
            made: 2034-05-02
            starts: 2034-07-01
            every: P2Y
            about: [signing, mill]
          effect-of-contract:
            parties: [council, society]
            summary: The contract takes effect if the dam is safe.
            status: planned
            stated-in: [effect]
            due: 2034-07-01
        errata:
          name-of-mill:
            quote: Orwick Mill
            note: The mill has no name of its own.
            reads: The old mill
            concerns: [council]

        """;

    /// <summary>The page with an annotation of it.</summary>
    public static CorpusFile[] Files(string annotation) => [new("seeds/mill.txt", InputRole.Document, Text), new("seeds/mill.yaml", InputRole.Annotation, annotation)];
}
