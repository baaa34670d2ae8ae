using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schema of the section of used packages: a mapping from alias to the id of a package, or to its id and version.</summary>
internal static class JsonUses
{
    public static JsonObject Section() => JsonType.Mapping(JsonType.AnyOf(
            JsonType.Text("the id of a package"),
            JsonType.Record(
                new JsonObject
                {
                    { FieldKeys.Package, JsonType.Text("the id of a package").With("description", "The id of the package.") },
                    { FieldKeys.Version, JsonType.Text("a version").With("description", "The oldest version that has what the corpus refers to.") },
                },
                [FieldKeys.Package])))
        .With("description", "The data packages whose entries this corpus refers to as alias:id, each by its alias.");
}
