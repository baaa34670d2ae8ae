using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schema of the section of used packages: a mapping from alias to the id of a package, or to its id and version.</summary>
internal static class JsonUses
{
    public static JsonObject Section() => JsonType.Mapping(JsonType.AnyOf(
            JsonType.Text("the id of a package"),
            JsonType.Record(
                Parts(),
                [FieldKeys.Package])))
        .With("description", FormatKeys.DescriptionOf(KindTable.UsesSection));

    private static JsonObject Parts()
    {
        var parts = new JsonObject();
        foreach (var part in FormatKeys.UseFields)
        {
            parts.Add(part.Key, JsonType.Text(part.Key == FieldKeys.Version ? "a version" : "the id of a package").With("description", part.Description));
        }

        return parts;
    }
}
