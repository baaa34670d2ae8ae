using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedSeeds.Data.Tests;

/// <summary>Holds a value against what the keywords of its schema say: type, const, enum, items, properties, required, additionalProperties, anyOf, oneOf and $ref.</summary>
/// <param name="root">The document that references lead into; null where there are none.</param>
internal sealed class SchemaFit(JsonNode? root = null)
{
    public void Holds(JsonNode schema, JsonNode? value)
    {
        schema = Resolve(schema);
        if ((schema["anyOf"] ?? schema["oneOf"]) is JsonArray choices)
        {
            Holds(choices.Single(choice => (value is null) == ((string?)choice!["type"] == "null"))!, value);
            return;
        }

        if (schema["enum"] is JsonArray ids)
        {
            Assert.Contains((string?)value, ids.Select(id => (string?)id));
        }

        if (schema["const"] is { } constant)
        {
            Assert.Equal((string?)constant, (string?)value);
        }

        switch (value)
        {
            case null:
                Assert.Contains("null", TypesOf(schema));
                break;
            case JsonArray items:
                Assert.Contains("array", TypesOf(schema));
                Assert.All(items, item => Holds(schema["items"]!, item));
                break;
            case JsonObject fields:
                Assert.Contains("object", TypesOf(schema));
                Assert.All(fields, field => Holds(schema["properties"]?[field.Key] ?? schema["additionalProperties"]!, field.Value));
                Assert.All(schema["required"]?.AsArray() ?? [], name => Assert.True(fields.ContainsKey((string)name!), $"{name} is missing"));
                break;
            default:
                Assert.NotEmpty(TypesOf(schema).Intersect(NamesOf(value.GetValueKind())));
                break;
        }
    }

    /// <summary>The schema that a reference leads to, or the schema itself.</summary>
    public JsonNode Resolve(JsonNode schema) => (string?)schema["$ref"] is { } path
        ? path.Split('/').Skip(1).Aggregate(root!, (node, name) => node[name]!)
        : schema;

    private static IEnumerable<string?> TypesOf(JsonNode schema) => schema["type"] is JsonArray types ? types.Select(type => (string?)type) : [(string?)schema["type"]];

    private static string[] NamesOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => ["string"],
        JsonValueKind.Number => ["integer", "number"],
        _ => ["boolean"],
    };
}
