using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schema of the section of rules that a corpus sets itself, from their table.</summary>
internal static class JsonRules
{
    public static JsonObject Section(KindSchema schema)
    {
        var rules = new JsonObject();
        foreach (var rule in HouseRuleTable.All)
        {
            rules.Add(rule.Key, Of(rule, schema));
        }

        return JsonType.Record(rules, []).With("description", FormatKeys.DescriptionOf(KindTable.RulesSection));
    }

    private static JsonObject Of(HouseRule rule, KindSchema schema)
    {
        var options = Options(rule, schema);
        var described = new JsonObject { { "description", rule.Description } };
        return rule.IsMany
            ? described.WithAll(JsonType.OneOrMany(options, mayBeEmpty: false))
            : described.With("anyOf", new[] { options });
    }

    private static JsonObject Options(HouseRule rule, KindSchema schema)
    {
        var properties = new JsonObject();
        foreach (var option in rule.AllOptions)
        {
            properties.Add(option.Key, option.Key switch
            {
                FieldKeys.Kind => JsonField.Described(option, Kinds(schema, rule)),
                FieldKeys.Fields => JsonField.Described(option, JsonType.OneOrMany(Fields(schema), mayBeEmpty: false)),
                _ => JsonField.Of(option),
            });
        }

        return JsonType.Record(properties, rule.AllOptions.Where(static option => option.IsRequired).Select(static option => option.Key));
    }

    // Known kinds and fields are suggested; any other is accepted, because its declaration may be written next.
    private static JsonObject Kinds(KindSchema schema, HouseRule rule) => JsonType.AnyOf(
        JsonType.Enumeration(schema.Kinds.Where(rule.Fits).Select(static kind => (kind.Name, kind.Description))),
        JsonType.Scalar("the name of a kind", TextPatterns.Id, "string"));

    private static JsonObject Fields(KindSchema schema) => JsonType.AnyOf(
        JsonType.Enumeration(schema.Kinds
            .SelectMany(static kind => kind.AllFields.Where(static field => !field.IsComputed).Select(field => (Field: field, Kind: kind)))
            .GroupBy(static item => item.Field.Key)
            .OrderBy(static same => same.Key, StringComparer.Ordinal)
            .Select(static same => (same.Key, string.Join(" ", same.Select(static item => item.Field.Description).Distinct())))),
        JsonType.Scalar("the key of a field", TextPatterns.Id, "string"));
}
