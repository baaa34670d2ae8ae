using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary><c>reverse</c> of a field of the corpus: what leads back, and names that it cannot have.</summary>
public class ReverseTests
{
    private const string Kinds = """
        seed: 1
        kinds:
          forum: { fields: { members: { type: party, many: true, reverse: forums }, under: { type: forum, reverse: sub-forums }, on: { type: topic, reverse: forums } } }
          bare: {}
          note: { scope: document, fields: { of: { type: bare, reverse: notes } } }
        parties: { canada: { kind: state, name: Canada }, korea: { kind: state, name: Korea } }
        topics: { trade: { name: Trade } }
        bares: { one: {} }
        forums:
          a: { members: [canada, korea], on: trade }
          b: { members: canada, under: a }

        """;

    [Fact]
    public void What_refers_to_an_entry_is_a_property_of_a_record_of_the_corpus_and_a_method_of_a_built_in_one()
    {
        var run = new SeedFiles().With("seeds/kinds.yaml", Kinds).With("seeds/report.txt", "A.\n").With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nnotes: { n: { of: one } }\n").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerMessages());
        Assert.Equal("a,b a 0 b a n", run.Use("""
            return string.Join(",", Parties.Canada.Forums().Select(f => f.Id)) + " " + Parties.Korea.Forums().Single().Id + " "
                + Forums.B.SubForums.Count + " " + Forums.A.SubForums.Single().Id + " " + Topics.Trade.Forums().Single().Id + " " + Bares.One.Notes.Single().Id;
            """));
    }

    [Fact]
    public void What_leads_to_records_with_fields_of_the_corpus_has_these_where_it_is_called()
    {
        var run = new SeedFiles()
            .With("seeds/kinds.yaml", """
                seed: 1
                kinds:
                  erratum: { fields: { weight: { type: integer } } }
                  event: { fields: { hall: { type: text } } }
                  document: { fields: { shelf: { type: text } } }
                  party: { fields: { seat: { type: text } } }
                  topic: { fields: { rank: { type: integer } } }
                  statement: { fields: { loud: { type: boolean } } }
                  round: { fields: { of: { type: event, reverse: rounds } } }
                parties: { us: { kind: group, name: Us, seat: Here } }
                topics: { wide: { name: W, rank: 1 }, narrow: { name: N, broader: wide, rank: 2 } }
                events: { talks: { name: Talks, hall: Long } }
                rounds: { first: { of: talks } }

                """)
            .With("seeds/a.txt", "We met. We left.\n")
            .With("seeds/a.yaml", """
                seed: 1
                document: { id: a, shelf: Top, publisher: us }
                statements:
                  met: { act: state, by: [us], at: talks, topics: [wide], mode: narrated, quote: We met., loud: true }
                  left: { act: state, by: [us], part-of: met, topics: [narrow], mode: narrated, quote: We left. }
                errata: { odd: { quote: We left., note: N, concerns: [met, us], weight: 3 } }

                """)
            .Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerMessages());
        Assert.Equal("3 3 3 3 Long first 1 Top Top 2 1 True 1 2 True", run.Use("""
            Statement met = Statements.A.Met;
            Entry document = met.Document;
            Party us = met.By[0];
            return string.Join(" ", met.Errata().Single().Weight, met.Document.Errata().Single().Weight, document.Errata().Single().Weight, us.Errata().Single().Weight,
                met.At()?.Hall, met.At.Rounds().Single().Id, met.At.Statements().Count(said => said.Loud == true), met.Document()?.Shelf, us.PublishedDocuments().Single().Shelf,
                us.Statements().Count, met.Topics[0].Statements().Count(said => said.Loud == true), met.Parts().Single().PartOf()?.Loud, ((Topic)Topics.Narrow).Broader()?.Rank, met.Topics[0].Narrower().Single().Rank,
                met.RenderedBy().Count == met.RenderedBy.Count);
            """));
        // Parties are records of several types, which a list of them does not show.
        Assert.DoesNotContain(run.Sources.Values, source => source.Contains(" Groups(this ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_corpus_that_adds_no_fields_has_no_such_methods()
    {
        var run = new SeedFiles().With("seeds/a.yaml", "seed: 1\nparties: { us: { kind: group, name: Us } }\n").Run();

        Assert.DoesNotContain(run.Sources.Values, source => source.Contains("References_", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("members: { type: party, reverse: statements }", "SEED4002", "'statements' would be called 'Statements' in C#, which the record Party already uses")]
    [InlineData("members: { type: party, reverse: name }", "SEED4002", "the record Party already uses")]
    [InlineData("under: { type: forum, reverse: under }", "SEED4002", "the record Forum already uses")]
    [InlineData("under: { type: forum, reverse: forum }", "SEED4002", "the record Forum already uses")]
    [InlineData("under: { type: forum, reverse: full-id }", "SEED4002", "the record of every entry already uses")]
    [InlineData("one: { type: party, reverse: forums }, two: { type: party, reverse: forums }", "SEED4001", "would both be called 'Forums'")]
    [InlineData("level: { type: text, reverse: forums }", "SEED1020", "it leads back from what a field refers to")]
    [InlineData("members: { type: party, reverse: 1st }", "SEED1006", "")]
    public void A_name_that_is_taken_or_leads_back_from_nothing_is_told_at_its_place(string fields, string id, string message)
    {
        var run = new SeedFiles().With("seeds/kinds.yaml", $"seed: 1\nkinds:\n  forum: {{ fields: {{ {fields} }} }}\nforums: {{ a: {{}} }}\n").Run();

        var found = Assert.Single(run.Diagnostics);
        Assert.Equal(id, found.Id);
        Assert.Contains(message, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(2, found.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(run.CompilerMessages());
    }
}
