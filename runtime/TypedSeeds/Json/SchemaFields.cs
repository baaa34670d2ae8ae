using System.Text.Json.Nodes;

namespace TypedSeeds.Json;

/// <summary>The properties of an object, as a schema describes them.</summary>
internal sealed class SchemaFields
{
    private readonly JsonObject _properties = [];
    private readonly JsonArray _required = [];

    /// <summary>Adds a property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="schema">What its value is.</param>
    /// <param name="isAlwaysThere">Whether every object has it.</param>
    public void Add(string name, JsonObject schema, bool isAlwaysThere)
    {
        _properties[name] = schema;
        if (isAlwaysThere)
        {
            _required.Add((JsonNode)name);
        }
    }

    /// <summary>The schema of the object.</summary>
    public JsonObject ToSchema() => new()
    {
        ["type"] = "object",
        ["properties"] = _properties,
        ["required"] = _required,
    };
}
