using System.Text.Json;
using TypedSeeds.Json;

namespace TypedSeeds.Data.Tests;

/// <summary>The whole seed as JSON, by default options and with source generation.</summary>
public sealed class JsonTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddTypedSeeds(Seeds.Corpus);

    private static readonly SeedContext Context = new(new JsonSerializerOptions().AddTypedSeeds(Seeds.Corpus));

    private static IReadOnlyList<Entry> All =>
    [
        .. Documents.All, .. Parties.All, .. Topics.All, .. Events.All, .. Statements.All, .. Agreements.All, .. Errata.All,
        .. Forums.All, .. Operations.All, .. Programmes.All, .. Weapons.All, .. Mechanisms.All, .. Instruments.All, .. Partnerships.All, .. Mentions.All,
    ];

    [Fact]
    public void Every_entry_of_every_kind_is_written_and_reads_back_as_itself() => Assert.All(All, entry =>
    {
        var json = JsonSerializer.Serialize(entry, entry.GetType());

        Assert.Same(entry, JsonSerializer.Deserialize(json, entry.GetType(), Options));
        Assert.Same(entry, JsonSerializer.Deserialize<Entry>(json, Options));
        Assert.Equal(json, JsonSerializer.Serialize<object>(entry));
    });

    [Fact]
    public void Every_field_of_an_own_kind_is_written_by_its_name_in_camel_case() => Assert.All(All, entry =>
    {
        var json = JsonSerializer.SerializeToElement(entry, entry.GetType());
        var fields = entry.GetType().GetProperties()
            .Where(property => property.CanWrite && property.Name != nameof(Entry.Corpus) && property.GetValue(entry) is not null)
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Append("kind")
            .Concat(entry is Party ? ["partyKind"] : []);

        Assert.Equal(fields.Order(StringComparer.Ordinal), json.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Every_quote_date_and_code_set_reads_back_equal()
    {
        Assert.All(Statements.All, said => AssertReadsBack(said.Quote));
        Assert.All(Agreements.All.SelectMany(agreed => agreed.Quotes), AssertReadsBack);
        Assert.All(Events.All.Select(held => held.Date), date => AssertReadsBack(date));
        Assert.All(Agreements.All.Select(agreed => agreed.Every), every => AssertReadsBack(every));
        Assert.All(Parties.All, party =>
        {
            Assert.All(party.Offices, AssertReadsBack);
            Assert.All(party.Sources, AssertReadsBack);
            Assert.True(party.Codes.Equals(JsonSerializer.Deserialize<CodeSet>(JsonSerializer.Serialize(party.Codes))));
        });
    }

    [Fact]
    public void A_choice_of_the_corpus_is_the_id_that_its_annotations_write()
    {
        Assert.Equal("\"leaders\"", JsonSerializer.Serialize(ForumLevel.Leaders));
        Assert.All(Enum.GetValues<ErratumSeverity>(), AssertReadsBack);
        Assert.Contains("no ErratumSeverity; expected one of", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ErratumSeverity>("\"mild\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Source_generated_code_writes_and_reads_the_same()
    {
        var said = Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops;
        var finding = new Finding(said, said.By[0], PartialDate.Parse("2024-11"), null, said.Act, ErratumSeverity.Reversed, said.Quote);

        var json = JsonSerializer.Serialize(finding, Context.Finding);

        Assert.Equal(JsonSerializer.Serialize(finding), json);
        Assert.Equal(finding, JsonSerializer.Deserialize(json, Context.Finding));
        Assert.Equal(JsonSerializer.Serialize(Statements.All), JsonSerializer.Serialize(Statements.All, Context.IReadOnlyListStatement));
        Assert.Equal(JsonSerializer.Serialize(Errata.All), JsonSerializer.Serialize(Errata.All, Context.IReadOnlyListEntry));
        Assert.Same(Errata.All[0], JsonSerializer.Deserialize(JsonSerializer.Serialize(Errata.All[0], Context.CorpusErratum), Context.CorpusErratum));
    }

    [Fact]
    public void Events_and_quotes_sort_by_LINQ_with_the_latest_and_the_earliest()
    {
        var dates = Events.All.OrderBy(held => held.Date).ToList();
        var places = Statements.All.OrderBy(said => said.Quote.Position).ToList();

        Assert.Equal(Events.All.Where(held => held.Date is not null).Select(held => held.Date!.Value).Order(PartialDate.ByEarliest), dates.Select(held => held.Date).OfType<PartialDate>());
        Assert.Equal(dates[^1].Date, Events.All.Max(held => held.Date));
        Assert.Equal(dates.First(held => held.Date is not null).Date, Events.All.Min(held => held.Date));
        Assert.Equal(Statements.All.Min(said => said.Quote.Start), places[0].Quote.Start);
        Assert.Equal(Statements.All.Max(said => said.Quote.Position), places[^1].Quote.Position);
    }

    private static void AssertReadsBack<T>(T value) =>
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value), Options));
}
