namespace TypedSeeds.Data.Tests;

/// <summary>What is known from elsewhere says from where: by an address, or by the name of who says it.</summary>
public sealed class NamedSourceTests
{
    /// <summary>The sources without an address that notes may name.</summary>
    private static readonly string[] Names = ["JoongAng, the Korea Times and Dong-A"];

    public static TheoryData<string, string, string> External
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var entry in Corpus.Entries)
            {
                foreach (var source in entry.Sources.Where(source => source.Origin == SourceOrigin.External))
                {
                    data.Add(entry.Kind, entry.FullId, source.Field);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(External))]
    public void An_external_value_has_an_address_or_a_note_that_names_a_source(string kind, string id, string field)
    {
        var source = Corpus.Entries.Single(entry => (entry.Kind, entry.FullId) == (kind, id)).SourceOf(field);

        Assert.True(
            source.Uri is not null || Names.Any(name => source.Note!.Contains(name, StringComparison.OrdinalIgnoreCase)),
            $"{field} of the {kind} {id} is from elsewhere, and the note does not name where: {source.Note}");
    }

    [Fact]
    public void No_note_says_only_that_something_is_known() =>
        Assert.DoesNotContain(
            Corpus.Entries.SelectMany(entry => entry.Sources),
            source => source.Note is { } note && (note.Contains("known elsewhere", StringComparison.Ordinal) || note.Contains("from elsewhere", StringComparison.Ordinal)));

    [Fact]
    public void A_code_that_no_document_gives_has_a_source() =>
        Assert.All(
            Parties.All.Where(party => party.Codes[CodeScheme.Wikidata] is not null),
            party => Assert.Equal(SourceOrigin.External, party.SourceOf(nameof(Party.Codes)).Origin));
}
