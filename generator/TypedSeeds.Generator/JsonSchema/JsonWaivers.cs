using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schema of the section of waivers: a mapping from kind to a mapping from id to reason.</summary>
internal static class JsonWaivers
{
    // Keys are suggestions only: a waiver may name a removed kind, and an id of another document has a '/'.
    public static JsonObject Section(KindSchema schema)
    {
        var kinds = new JsonObject();
        foreach (var kind in schema.Kinds)
        {
            kinds.Add(kind.Name, Reasons().With("description", $"For each {kind.Name} whose changes are meant, by its id, the reason."));
        }

        return Mapping(Reasons())
            .With("properties", kinds)
            .With("description", "Changes against the baseline that are meant, each with its reason.");
    }

    private static JsonObject Reasons() => Mapping(JsonType.Text("a reason").With("description", KindTable.WaiverReason.Description));

    private static JsonObject Mapping(JsonObject value) => new() { { "type", "object" }, { "additionalProperties", value } };
}
