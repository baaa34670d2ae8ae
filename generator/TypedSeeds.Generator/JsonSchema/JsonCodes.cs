using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schema of codes: a mapping from scheme to code, for checked schemes and any other.</summary>
internal static class JsonCodes
{
    public static JsonObject Of(bool mayBeEmpty)
    {
        var properties = new JsonObject();
        foreach (var scheme in CodeSchemes.Known)
        {
            properties.Add(scheme.Name, JsonType.AnyOf(Code(scheme)).With("description", scheme.Description));
        }

        return JsonType.Mapping(JsonType.Text("a code"), mayBeEmpty).With("properties", properties);
    }

    // YAML reads a code such as 0256 as a number, so numbers are allowed.
    private static JsonObject Code(CodeScheme scheme) => JsonType.Scalar($"a code of {scheme.Name}: {scheme.Form}", scheme.Pattern, "string", "number");
}
