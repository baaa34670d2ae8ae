using System.Text.Json;
using TypedSeeds.Generator;
using TypedSeeds.Generator.JsonSchema;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Yaml.Tests.Schema;

/// <summary>The text of the schema depends on the table and the entries only.</summary>
public class FormatSchemaTests
{
    private static readonly InputText[] Files =
    [
        InputText.Of("seeds/a.yaml", "seed: 1\nparties:\n  canada: { kind: state, name: \"Canada \\\"CA\\\"\\n(state)\" }\n  Bad Id: { kind: state, name: X }\n"),
        InputText.Of("seeds/b.yaml", "seed: 1\ndocument: { id: report }\nstatements:\n  stop: { act: ask, by: [], mode: quoted, quote: [{ start: We call, end: to stop }] }\n  go: {}\n"),
        InputText.Of("seeds/c.yaml", "seed: 1\ndocument: { id: second }\nstatements:\n  stop: { summary: To stop. }\n"),
    ];

    [Fact]
    public void Every_field_of_every_kind_is_there_with_its_description()
    {
        using var schema = JsonDocument.Parse(FormatSchema.Bare);

        Assert.All(KindTable.BuiltIn, kind =>
        {
            var fields = schema.RootElement.GetProperty("definitions").GetProperty(Definitions.EntryOf(kind.Name)).GetProperty("properties");
            Assert.All(kind.AllFields.Where(field => !field.IsComputed), field =>
                Assert.StartsWith(field.Description, fields.GetProperty(field.Key).GetProperty("description").GetString(), StringComparison.Ordinal));
            Assert.All(kind.AllFields.Where(field => field.IsComputed), field => Assert.False(fields.TryGetProperty(field.Key, out _)));
        });
    }

    public static TheoryData<string> Schemas => new()
    {
        FormatSchema.Bare,
        Stages.WriteSchema(Files),
        Stages.WriteSchema([.. Files, InputText.Of("seeds/d.yaml", "seed: 1\nkinds: { forum: { fields: { level: { type: text, pattern: '\\d+(?:a|b)' }, größe: { type: integer } } } }\n")]),
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void No_pattern_of_an_empty_or_a_full_corpus_has_what_engines_of_validators_read_differently(string json)
    {
        using var schema = JsonDocument.Parse(json);
        var patterns = Patterns(schema.RootElement).Select(static pattern => pattern.Replace(@"[\s\S]", string.Empty, StringComparison.Ordinal)).Distinct().ToArray();

        Assert.True(patterns.Length > 10);
        Assert.All(patterns, static pattern => Assert.DoesNotMatch(@"\\[pPkdDwWsSbB]|\(\?<|\(\?P|\(\?[a-z]", pattern));
        Assert.All(patterns, static pattern => Assert.True(pattern.Length < 1_500, pattern));
    }

    private static IEnumerable<string> Patterns(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => (member.Name, member.Value.ValueKind) switch
        {
            ("pattern", JsonValueKind.String) => [member.Value.GetString()!],
            ("patternProperties", JsonValueKind.Object) => member.Value.EnumerateObject().SelectMany(static property => Patterns(property.Value).Prepend(property.Name)),
            _ => Patterns(member.Value),
        }),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Patterns),
        _ => [],
    };

    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        const string Kind = "seed: 1\nkinds:\n  회의-of-state: { fields: { next: { type: 회의-of-state } } }\n";
        using var schema = JsonDocument.Parse(Stages.WriteSchema([InputText.Of("seeds/a.yaml", Kind)]));
        var definitions = schema.RootElement.GetProperty("definitions");

        Assert.All(References(schema.RootElement), reference =>
            Assert.True(definitions.TryGetProperty(Uri.UnescapeDataString(reference.Replace("#/definitions/", string.Empty, StringComparison.Ordinal)), out _), reference));
    }

    [Fact]
    public void The_ids_stand_there_sorted_with_their_names_alone_and_behind_their_document()
    {
        using var schema = JsonDocument.Parse(Stages.WriteSchema(Files));

        Assert.Equal([("canada", "Canada \"CA\" (state)")], Ids(schema, "party"));
        Assert.Equal(
            [("go", ""), ("stop", "We call"), ("report/go", ""), ("report/stop", "We call"), ("second/stop", "To stop.")],
            Ids(schema, "statement"));
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing() => Assert.Equal(Stages.WriteSchema(Files), Stages.WriteSchema(Files.Reverse()));

    [Fact]
    public void A_file_that_cannot_be_read_whole_lets_pass_what_may_be_declared_there()
    {
        using var schema = JsonDocument.Parse(Stages.WriteSchema([InputText.Of("seeds/a.yaml", "seed: 1\nkinds: {\n")]));

        Assert.False(schema.RootElement.TryGetProperty("additionalProperties", out _));
    }

    private static IEnumerable<(string, string)> Ids(JsonDocument schema, string kind)
    {
        var ids = schema.RootElement.GetProperty("definitions").GetProperty(Definitions.IdOf(kind)).GetProperty("anyOf")[0];
        return ids.GetProperty("enum").EnumerateArray().Zip(ids.GetProperty("enumDescriptions").EnumerateArray(), (id, name) => (id.GetString()!, name.GetString()!));
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.NameEquals("$ref") ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
