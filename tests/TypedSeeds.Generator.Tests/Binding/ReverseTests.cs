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
