using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.JsonSchema;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>Fields in words, from their tables.</summary>
internal static class FieldWords
{
    /// <summary>The values of a choice, each with its meaning, which may be empty.</summary>
    public static IEnumerable<(string Id, string Meaning)> ChoicesOf(Field field) => field.Choices.Split('\n').Select(JsonField.ChoiceRow);

    /// <summary>What a field holds: its type, or the kinds that it refers to.</summary>
    public static string TypeOf(Field field)
    {
        var type = field.Type == FieldType.Reference
            ? field.Targets.Count == 0 ? "any entry" : string.Join(" or ", field.Targets)
            : FieldTypeNames.NameOf(field.Type) ?? Expected.Describe(field with { IsMany = false }).Noun;
        return field.IsMany ? "list of " + type : type;
    }
}
