using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>A mapping from scheme to code: the schemes whose codes are checked, and any other.</summary>
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

    // A code that YAML takes for a number, such as 0256, is passed over.
    private static JsonObject Code(CodeScheme scheme) => JsonType.Scalar($"a code of {scheme.Name}: {scheme.Form}", scheme.Pattern, "string", "number");
}
