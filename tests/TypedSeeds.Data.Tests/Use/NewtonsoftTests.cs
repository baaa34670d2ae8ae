using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TypedSeeds.Json;

namespace TypedSeeds.Data.Tests;

/// <summary>Newtonsoft.Json leaves entries and values to the converters of System.Text.Json.</summary>
public sealed class NewtonsoftTests
{
    private static readonly JsonSerializerSettings Settings = new() { Converters = { new SeedConverter() } };

    [Fact]
    public void Every_entry_is_written_as_by_System_Text_Json_and_reads_back_as_itself() => Assert.All(Corpus.Entries, entry =>
    {
        var json = JsonConvert.SerializeObject(entry, Settings);

        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(entry), json);
        Assert.Same(entry, JsonConvert.DeserializeObject(json, entry.GetType(), Settings));
    });

    [Fact]
    public void A_record_with_entries_values_choices_and_what_may_be_missing_reads_back_equal()
    {
        var said = Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops;
        var finding = new Finding(said, said.By[0], PartialDate.Parse("2024-11-01"), null, said.Act, ErratumSeverity.Reversed, said.Quote);

        var json = JsonConvert.SerializeObject(finding, Settings);

        Assert.Equal(finding, JsonConvert.DeserializeObject<Finding>(json, Settings));
        Assert.Contains("\"call-on\"", json, StringComparison.Ordinal);
    }

    private sealed class SeedConverter : JsonConverter
    {
        private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddTypedSeeds(Seeds.Corpus);

        public override bool CanConvert(Type objectType) => Seeds.Corpus.JsonSchemaOf(objectType) is not null;

        public override void WriteJson(JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) =>
            writer.WriteRawValue(System.Text.Json.JsonSerializer.Serialize(value, Options));

        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) =>
            System.Text.Json.JsonSerializer.Deserialize(JToken.Load(reader).ToString(Formatting.None), objectType, Options);
    }
}
