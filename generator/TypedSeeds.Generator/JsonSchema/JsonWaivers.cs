using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schema of the section of waivers: a mapping from kind to a mapping from id to a reason, or to a reason for each rule.</summary>
internal static class JsonWaivers
{
    // Keys are suggestions only: a waiver may name a removed kind, and an id of another document has a '/'.
    public static JsonObject Section(KindSchema schema)
    {
        var kinds = new JsonObject();
        foreach (var kind in schema.Kinds)
        {
            kinds.Add(kind.Name, Reasons().With("description", $"For each {kind.Name} that is let off, by its id, the reason."));
        }

        return Mapping(Reasons())
            .With("properties", kinds)
            .With("description", FormatKeys.DescriptionOf(KindTable.WaiversSection));
    }

    private static JsonObject Reasons() => Mapping(JsonType.AnyOf(Reason(KindTable.WaiverReason.Description), ByRule()).With("description", KindTable.WaiverReason.Description));

    private static JsonObject ByRule()
    {
        var rules = new JsonObject { { HouseRuleTable.Baseline, Reason("Why its changes against the baseline are meant.") } };
        foreach (var rule in HouseRuleTable.All)
        {
            rules.Add(rule.Key, Reason($"Why it need not keep the rule: {rule.Description}"));
        }

        return JsonType.Record(rules, []);
    }

    private static JsonObject Reason(string description) => JsonType.Text("a reason").With("description", description);

    private static JsonObject Mapping(JsonObject value) => new() { { "type", "object" }, { "additionalProperties", value } };
}
