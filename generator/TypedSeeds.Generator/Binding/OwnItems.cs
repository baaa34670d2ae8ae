using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Binding;

/// <summary>The values that a mapping, or a list in a list, says where each item of a field is one value: <c>id: canada</c>, <c>canada:</c> and <c>[canada]</c>.</summary>
internal static class OwnItems
{
    /// <summary>The values in their order; null where one part says none.</summary>
    public static string[]? Of(BindingContext context, Field field, Node node) => (field.Type, node) switch
    {
        (FieldType.Reference, MappingNode { Pairs.Count: > 0 } mapping) => All(mapping.Pairs.Select(pair => Named(context, field, mapping, pair)), IsReference),
        (FieldType.Reference, SequenceNode { Items.Count: > 0 } list) when field.IsMany => All(list.Items.Select(TextOf), IsReference),
        (FieldType.Choice or FieldType.Text, SequenceNode { Items.Count: > 0 } list) when field.IsMany => All(list.Items.Select(TextOf), static _ => true),
        _ => null,
    };

    private static string[]? All(IEnumerable<string> values, Predicate<string> isOne)
    {
        var all = values.ToArray();
        return Array.TrueForAll(all, value => value.Length > 0 && value.IndexOf('\n') < 0 && isOne(value)) ? all : null;
    }

    private static string TextOf(Node item) => item is ScalarNode scalar ? scalar.Text : string.Empty;

    private static string Named(BindingContext context, Field field, MappingNode mapping, NodePair pair) => pair switch
    {
        { Name: FieldKeys.Id, Value: ScalarNode { Text.Length: > 0 } id } => id.Text,
        { Value: ScalarNode { Text.Length: > 0 } named } when mapping.Pairs.Count == 1 && KeyAdvice.Meant(pair.Name, key => key == field.Key) is not null => named.Text,
        { Value: ScalarNode { Text.Length: > 0 } name } when context.Schema.Used.WithAlias(pair.Name) is not null => UsedName.Of(pair.Name, name.Text),
        { Value: ScalarNode { Text: "" or "null" or "~" } } => pair.Name,
        _ => string.Empty,
    };

    private static bool IsReference(string id) =>
        (UsedName.Is(id) ? UsedName.Parse(id).Name : id).Split(RowText.Scope).All(static part => Ids.Problem(part) is null);
}
