using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The schema of the section that declares the corpus's own kinds and new fields of built-in kinds.</summary>
internal static class JsonDeclarations
{
    public static JsonObject Section()
    {
        var builtIn = new JsonObject();
        foreach (var kind in KindTable.BuiltIn)
        {
            builtIn.Add(kind.Name, Extension(kind));
        }

        return JsonType.Mapping(JsonType.Of(Definitions.KindDeclaration))
            .With("properties", builtIn)
            .With("description", FormatKeys.DescriptionOf(KindTable.KindsSection))
            .With("defaultSnippets", new[] { Snippets.Of("new kind", "A kind with one field.", Declaration()) });
    }

    public static JsonObject OwnKind() => JsonParts.Record(KindTable.KindFields);

    public static JsonObject OwnField(KindSchema schema)
    {
        var properties = new JsonObject();
        foreach (var field in KindTable.FieldFields)
        {
            properties.Add(field.Key, field.Key == FieldKeys.Type ? JsonField.Described(field, Type(schema)) : JsonField.Of(field));
        }

        return JsonType.Record(properties, [FieldKeys.Type])
            .With("if", JsonType.Has(FieldKeys.Type, "choice"))
            .With("then", JsonType.Required(FieldKeys.Of))
            .With("else", new JsonObject { { "properties", new JsonObject { { FieldKeys.Of, JsonLiteral.False } } } });
    }

    // A corpus can only add fields to a built-in kind.
    private static JsonObject Extension(Kind kind) => JsonParts
        .Record(KindTable.KindFields.Where(field => field.Type == FieldType.Fields))
        .With("description", $"Fields that the corpus adds to the kind {kind.Name}.");

    // Known kinds are suggested; any other id is accepted, because its kind may be declared next.
    private static JsonObject Type(KindSchema schema) => JsonType.AnyOf(
        JsonType.Enumeration(FieldTypeNames.Names.Select(name => (name, TypeMeaning(name))).Concat(schema.Kinds.Concat(schema.UsedKinds).Select(kind => (kind.Name, "A reference. " + kind.Description)))),
        JsonType.Scalar("a type, or the name of a kind", TextPatterns.Reference, "string"));

    private static string TypeMeaning(string name)
    {
        var (noun, example) = Expected.Describe(new Field(name, FieldTypeNames.Find(name)!.Value, string.Empty) { Choices = "first" });
        return $"It holds {noun}, for example {example}.";
    }

    private static JsonObject Declaration() => new()
    {
        {
            "${1:some-kind}", new JsonObject
            {
                { "description", "${2:What an entry is.}" },
                { "fields", new JsonObject { { "${3:some-field}", new JsonObject { { "type", $"${{4|{string.Join(",", FieldTypeNames.Names)}|}}" } } } } },
            }
        },
    };
}
