using System.Text.Json;
using System.Text.Json.Serialization;
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
            .Where(property => property.CanWrite && property.GetValue(entry) is not null)
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
    public void Choices_are_ids_where_the_options_have_a_converter_for_all_enums_before_the_corpus_or_after_it()
    {
        foreach (var options in new[]
        {
            new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } }.AddTypedSeeds(Seeds.Corpus),
            new JsonSerializerOptions(Options) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } },
        })
        {
            AssertChoice("\"call-on\"", SpeechAct.CallOn, options);
            AssertChoice("[\"in-force\",null]", new AgreementStatus?[] { AgreementStatus.InForce, null }, options);
            AssertChoice("{\"leaders\":1}", new Dictionary<ForumLevel, int> { [ForumLevel.Leaders] = 1 }, options);
            Assert.Contains("Friday", JsonSerializer.Serialize(DayOfWeek.Friday, options), StringComparison.OrdinalIgnoreCase);
        }

        static void AssertChoice<T>(string json, T value, JsonSerializerOptions options)
        {
            Assert.Equal(json, JsonSerializer.Serialize(value, options));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json, options));
        }
    }

    [Fact]
    public void A_choice_of_the_format_or_of_the_corpus_is_found_by_its_id_and_gives_it()
    {
        Assert.Equal(SpeechAct.CallOn, Seeds.Find<SpeechAct>("call-on"));
        Assert.Equal("call-on", Seeds.IdOf(SpeechAct.CallOn));
        Assert.All(Enum.GetValues<ForumLevel>(), level => Assert.Equal(level, Seeds.Find<ForumLevel>(Seeds.IdOf(level))));
        Assert.All(Enum.GetValues<StatementMode>(), mode => Assert.Equal(mode, Seeds.Choice<StatementMode>.Parse(Seeds.IdOf(mode), null).Value));
        Assert.Null(Seeds.Find<SpeechAct>("CallOn"));
        Assert.Contains("SpeechAct has the id 'CallOn'", Assert.Throws<FormatException>(() => Seeds.Choice<SpeechAct>.Parse("CallOn", null)).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => Seeds.Find<DayOfWeek>("friday"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Seeds.IdOf((ForumLevel)99));
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

    [Fact]
    public void Quotes_parties_durations_and_whole_entries_sort_by_LINQ_and_in_sorted_sets()
    {
        var quotes = Statements.All.OrderBy(said => said.Quote).Select(said => said.Quote).ToList();
        var speakers = Statements.All.SelectMany(said => said.By).GroupBy(party => party).OrderBy(group => group.Key).Select(group => group.Key.Id).ToList();

        Assert.Equal(Statements.All.Select(said => said.Quote).OrderBy(quote => quote.Start).ThenBy(quote => quote.End).Select(quote => quote.Text), quotes.Select(quote => quote.Text));
        Assert.Equal(quotes, Statements.All.OrderByDescending(said => said.Quote).Select(said => said.Quote).Reverse());
        Assert.Equal(quotes[^1], Statements.All.Max(said => said.Quote));
        Assert.Equal(speakers.Order(StringComparer.Ordinal), speakers);
        Assert.Equal(Forums.All.Order(), Forums.All.OrderBy(forum => forum.Id, StringComparer.Ordinal));
        Assert.Equal(Parties.All.Count, new SortedSet<Party>(Parties.All).Count);
        Assert.Equal(Statements.All.OrderBy(said => said.FullId, StringComparer.Ordinal), new SortedSet<Statement>(Statements.All.Concat(Statements.All)));
        Assert.Equal(Agreements.All.Where(agreed => agreed.Every is not null).Max(agreed => agreed.Every), Agreements.All.OrderBy(agreed => agreed.Every).Last().Every);
    }

    private static void AssertReadsBack<T>(T value) =>
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value), Options));
}
