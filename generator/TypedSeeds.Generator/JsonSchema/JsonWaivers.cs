using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The section in which changes against the baseline are waived: a mapping from kind to a mapping from id to reason.</summary>
internal static class JsonWaivers
{
    // A kind that is gone may still be named, and an id of another document has a '/': so keys are offered and not demanded.
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
