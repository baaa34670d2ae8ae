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

    [Fact]
    public void Every_entry_is_as_the_schema_of_its_record_says() => Assert.All(All, entry =>
        AssertFits(SchemaOf(entry.GetType()), JsonSerializer.SerializeToNode(entry, entry.GetType(), Options)));

    [Fact]
    public void Values_choices_of_the_format_and_of_the_corpus_and_what_may_be_missing_are_in_the_schema_of_a_type_of_ones_own()
    {
        var schema = SchemaOf(typeof(Finding));
        var said = Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops;

        AssertFits(schema, JsonSerializer.SerializeToNode(new Finding(said, said.By[0], PartialDate.Parse("2024-11"), null, said.Act, ErratumSeverity.Reversed, said.Quote), Options));
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

    private static JsonNode SchemaOf(Type type) => Options.GetJsonSchemaAsNode(type, Exporter);

    /// <summary>Holds what the keywords of these schemas say: type, const, enum, items, properties, required, additionalProperties and anyOf.</summary>
    private static void AssertFits(JsonNode schema, JsonNode? value)
    {
        if (schema["anyOf"] is JsonArray choices)
        {
            AssertFits(value is null ? choices[1]! : choices[0]!, value);
            return;
        }

        if (schema["enum"] is JsonArray ids)
        {
            Assert.Contains((string?)value, ids.Select(id => (string?)id));
        }

        if (schema["const"] is { } constant)
        {
            Assert.Equal((string?)constant, (string?)value);
            return;
        }

        switch (value)
        {
            case null:
                Assert.Equal("null", (string?)(schema["type"] is JsonArray types ? types[^1] : schema["type"]));
                break;
            case JsonArray items:
                Assert.Equal("array", (string?)schema["type"]);
                Assert.All(items, item => AssertFits(schema["items"]!, item));
                break;
            case JsonObject fields:
                Assert.Equal("object", (string?)(schema["type"] is JsonArray either ? either[0] : schema["type"]));
                Assert.All(fields, field => AssertFits(schema["properties"]?[field.Key] ?? schema["additionalProperties"]!, field.Value));
                Assert.All(schema["required"]?.AsArray() ?? [], name => Assert.True(fields.ContainsKey((string)name!)));
                break;
            default:
                Assert.Contains((string?)schema["type"], NamesOf(value.GetValueKind()));
                break;
        }
    }

    private static string[] NamesOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => ["string"],
        JsonValueKind.Number => ["integer", "number"],
        _ => ["boolean"],
    };
}
