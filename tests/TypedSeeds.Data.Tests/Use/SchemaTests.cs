using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using TypedSeeds.Json;

namespace TypedSeeds.Data.Tests;

/// <summary>The JSON Schema of entries and values, by the exporter of System.Text.Json.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerOptions.Web).AddTypedSeeds(Seeds.Corpus);

    private static readonly JsonSchemaExporterOptions Exporter = new()
    {
        TransformSchemaNode = (context, schema) => Seeds.Corpus.JsonSchemaOf(context.TypeInfo.Type) ?? schema,
    };

    private static IReadOnlyList<Entry> All =>
    [
        .. Documents.All, .. Parties.All, .. Topics.All, .. Events.All, .. Statements.All, .. Agreements.All, .. Errata.All,
        .. Forums.All, .. Operations.All, .. Programmes.All, .. Weapons.All, .. Mechanisms.All, .. Instruments.All, .. Partnerships.All, .. Mentions.All,
    ];

    private static readonly SchemaFit Fit = new();

    [Fact]
    public void Every_entry_is_as_the_schema_of_its_record_says() => Assert.All(All, entry =>
        Fit.Holds(SchemaOf(entry.GetType()), JsonSerializer.SerializeToNode(entry, entry.GetType(), Options)));

    [Fact]
    public void Values_choices_of_the_format_and_of_the_corpus_and_what_may_be_missing_are_in_the_schema_of_a_type_of_ones_own()
    {
        var schema = SchemaOf(typeof(Finding));
        var said = Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops;

        Fit.Holds(schema, JsonSerializer.SerializeToNode(new Finding(said, said.By[0], PartialDate.Parse("2024-11"), null, said.Act, ErratumSeverity.Reversed, said.Quote), Options));
        Assert.Equal("string", (string?)schema["properties"]!["date"]!["anyOf"]![0]!["type"]);
        Assert.Contains("call-on", schema["properties"]!["act"]!["enum"]!.AsArray().Select(id => (string?)id));
        Assert.Contains("reversed", schema["properties"]!["severity"]!["anyOf"]![0]!["enum"]!.AsArray().Select(id => (string?)id));
        Assert.Equal("integer", (string?)schema["properties"]!["quote"]!["properties"]!["pieces"]!["items"]!["properties"]!["start"]!["type"]);
    }

    [Theory]
    [InlineData(typeof(Entry))]
    [InlineData(typeof(DocumentEntry))]
    public void What_may_be_of_any_kind_has_kind_and_id(Type type) =>
        Assert.Equal(["kind", "id"], SchemaOf(type)["required"]!.AsArray().Select(name => (string?)name));

    [Fact]
    public void A_type_that_is_not_of_the_seeds_has_the_schema_that_it_had() =>
        Assert.Null(Seeds.Corpus.JsonSchemaOf(typeof(DayOfWeek)) ?? Seeds.Corpus.JsonSchemaOf(typeof(string)) ?? Seeds.Corpus.JsonSchemaOf(typeof(DateOnly?)));

    [Theory]
    [MemberData(nameof(Types))]
    public void What_a_schema_requires_is_exactly_what_is_never_null_in_CSharp(Type type)
    {
        var schema = Seeds.Corpus.JsonSchemaOf(type)!;
        var nullability = new NullabilityInfoContext();
        var never = type.GetProperties()
            .Where(property => property.Name is not nameof(FieldSource.IsDefault) and not nameof(Entry.Corpus) and not nameof(Quote.Pieces) and not nameof(Quote.Omissions)
                && Nullable.GetUnderlyingType(property.PropertyType) is null && nullability.Create(property).ReadState == NullabilityState.NotNull)
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

        var required = schema["required"]!.AsArray().Select(name => (string)name!).ToArray();
        Assert.Equal(schema["properties"]!.AsObject().Select(property => property.Key).Intersect(never.Append("partyKind")), required);
    }

    public static TheoryData<Type> Types =>
    [
        typeof(SourceDocument), typeof(Party), typeof(State), typeof(Topic), typeof(CorpusEvent), typeof(Statement), typeof(CorpusAgreement), typeof(CorpusErratum),
        typeof(Forum), typeof(Operation), typeof(Programme), typeof(Weapon), typeof(Mechanism), typeof(Instrument), typeof(Partnership), typeof(Mention),
        typeof(Quote), typeof(Office), typeof(FieldSource), typeof(TextRange), typeof(TextPosition),
    ];

    [Theory]
    [InlineData(typeof(SpeechAct))]
    [InlineData(typeof(StatementMode))]
    [InlineData(typeof(ForumLevel))]
    [InlineData(typeof(ErratumSeverity))]
    public void Choices_are_in_the_order_of_their_table(Type choice) =>
        Assert.Equal(
            Enum.GetValues(choice).Cast<object>().Select(value => JsonSerializer.SerializeToNode(value, choice, Options)!.GetValue<string>()),
            Seeds.Corpus.JsonSchemaOf(choice)!["enum"]!.AsArray().Select(id => (string?)id));

    [Fact]
    public void A_party_says_what_it_is_and_addresses_have_their_format()
    {
        var party = Seeds.Corpus.JsonSchemaOf(typeof(Party))!["properties"]!;

        Assert.Equal(["state", "person", "organization", "group"], party["partyKind"]!["enum"]!.AsArray().Select(id => (string?)id));
        Assert.Equal("uri", (string?)party["sources"]!["items"]!["properties"]!["uri"]!["format"]);
        Assert.Equal("uri", (string?)Seeds.Corpus.JsonSchemaOf(typeof(SourceDocument))!["properties"]!["source"]!["format"]);
        Assert.Equal(("string", "party"), ((string?)party["kind"]!["type"], (string?)party["kind"]!["const"]));
    }

    private static JsonNode SchemaOf(Type type) => Options.GetJsonSchemaAsNode(type, Exporter);
}
