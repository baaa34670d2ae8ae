using System.Text.Json;
using System.Text.RegularExpressions;

namespace TypedSeeds.Tool.Tests.Reporting.Sarif;

/// <summary>Holds JSON against a JSON Schema (draft 4), as far as that of SARIF uses it. A keyword that is not known here is an exception.</summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private static readonly string[] Notes = ["$schema", "id", "title", "description", "default", "definitions"];

    /// <summary>What is wrong with a value, each with its path; none if the schema accepts it.</summary>
    public IEnumerable<string> Problems(JsonElement value) => Problems(value, schema, "$");

    private IEnumerable<string> Problems(JsonElement value, JsonElement rule, string path) =>
        rule.TryGetProperty("$ref", out var reference)
            ? Problems(value, Referenced(reference.GetString()!), path)
            : rule.EnumerateObject().Where(keyword => !Notes.Contains(keyword.Name)).SelectMany(keyword => Problems(value, rule, keyword, path));

    private JsonElement Referenced(string reference) =>
        reference == "#" ? schema : reference[2..].Split('/').Aggregate(schema, (at, name) => at.GetProperty(name));

    private IEnumerable<string> Problems(JsonElement value, JsonElement rule, JsonProperty keyword, string path) => keyword.Name switch
    {
        "type" => Types(keyword.Value).Any(type => IsType(value, type)) ? [] : [$"{path} is no {keyword.Value}"],
        "enum" => keyword.Value.EnumerateArray().Any(choice => choice.GetRawText() == value.GetRawText()) ? [] : [$"{path} is none of {keyword.Value}"],
        "properties" => Properties(value).SelectMany(pair => keyword.Value.TryGetProperty(pair.Name, out var inner) ? Problems(pair.Value, inner, $"{path}.{pair.Name}") : []),
        "additionalProperties" => Properties(value)
            .Where(pair => !rule.TryGetProperty("properties", out var known) || !known.TryGetProperty(pair.Name, out _))
            .SelectMany(pair => keyword.Value.ValueKind switch
            {
                JsonValueKind.True => [],
                JsonValueKind.False => [$"{path} has '{pair.Name}', which is not known"],
                _ => Problems(pair.Value, keyword.Value, $"{path}.{pair.Name}"),
            }),
        "required" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} has no '{name}'"),
        "items" => Items(value).SelectMany((item, i) => Problems(item, keyword.Value, $"{path}[{i}]")),
        "minItems" => value.ValueKind != JsonValueKind.Array || Items(value).Count() >= keyword.Value.GetInt32() ? [] : [$"{path} has fewer than {keyword.Value} items"],
        "uniqueItems" => !keyword.Value.GetBoolean() || Items(value).Select(item => item.GetRawText()).Distinct().Count() == Items(value).Count() ? [] : [$"{path} has an item twice"],
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble() ? [] : [$"{path} is less than {keyword.Value}"],
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble() ? [] : [$"{path} is more than {keyword.Value}"],
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!) ? [] : [$"{path} is not like {keyword.Value}"],
        "format" => IsFormat(value, keyword.Value.GetString()!) ? [] : [$"{path} is no {keyword.Value}: {value}"],
        "anyOf" => keyword.Value.EnumerateArray().Any(choice => !Problems(value, choice, path).Any()) ? [] : [$"{path} fits none of its forms"],
        "oneOf" => keyword.Value.EnumerateArray().Count(choice => !Problems(value, choice, path).Any()) == 1 ? [] : [$"{path} does not fit one of its forms"],
        _ => throw new NotSupportedException(keyword.Name),
    };

    private static IEnumerable<JsonProperty> Properties(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool IsType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };

    // By RFC 3986: no character outside its sets, '%' only before two digits, brackets only in a host.
    private static bool IsFormat(JsonElement value, string format) => value.ValueKind != JsonValueKind.String || format switch
    {
        "uri" => Regex.IsMatch(value.GetString()!, @"^[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})+\z"),
        "uri-reference" => Regex.IsMatch(value.GetString()!, @"^([A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*\z"),
        "date-time" => DateTimeOffset.TryParse(value.GetString(), System.Globalization.CultureInfo.InvariantCulture, out _),
        _ => throw new NotSupportedException(format),
    };
}
