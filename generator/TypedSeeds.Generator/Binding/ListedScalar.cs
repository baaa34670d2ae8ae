using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What to write where a list is in the place of one date, duration or other scalar: the items as the field takes them.</summary>
internal static class ListedScalar
{
    /// <summary>So many items of a list are shown of which one may be there.</summary>
    private const int MostItems = 3;

    /// <summary>The end of a message; null where the field takes a list, or an item tells nothing.</summary>
    public static Hint? Hint(BindingContext context, Field field, Node node)
    {
        if (!IsOne(field) || node is not SequenceNode { Items: { Count: > 0 and <= MostItems } items })
        {
            return null;
        }

        var meant = items.Select(item => item is ScalarNode { Text.Length: > 0 } scalar ? ScalarBinder.Meant(context, field, scalar.Text) : []).ToArray();
        if (meant.Any(static values => values.Count == 0))
        {
            return null;
        }

        var written = meant.SelectMany(static values => values).Distinct(StringComparer.Ordinal).Select(YamlText.Words).ToArray();
        return Values.Hint.Of($"write {string.Join(" or ", written.Select(value => $"{field.Key}: {value}"))}", [.. written.Select(static value => new Proposal(value, IsSafe: false, ProposalForm.Whole))]);
    }

    private static bool IsOne(Field field) =>
        !field.IsMany && field.Type is FieldType.Date or FieldType.Duration or FieldType.Uri or FieldType.Language or FieldType.Integer or FieldType.Number or FieldType.Boolean or FieldType.DocumentPath;
}
