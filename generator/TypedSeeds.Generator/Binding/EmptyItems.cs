using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Tells of the items of a list that hold nothing: a sign of YAML for that, or a dash alone. They are to be taken out, and the others stay.</summary>
internal static class EmptyItems
{
    /// <summary>Reports an item; passed where it has words, or where the list has nothing else and may be empty.</summary>
    /// <param name="context">Where the finding goes.</param>
    /// <param name="field">The field of several values.</param>
    /// <param name="value">Its value.</param>
    /// <param name="item">The item.</param>
    public static CheckResult Check(BindingContext context, Field field, Node value, Node item)
    {
        if (!field.IsMany || value is not SequenceNode list || item is not ScalarNode { Comment: 0 } scalar)
        {
            return CheckResult.Passed;
        }

        if (list.Items.Count > 1 && field is { MayBeEmpty: true, Type: FieldType.Reference } && scalar.Text.Length > 0 && !Expected.IsNull(scalar) && NearIds.IsNobody(scalar.Text) && ReferenceBinder.Find(context, field, scalar.Text) is null)
        {
            // An empty list would lose those that are named beside it.
            return Report(context, field, scalar, $"'{scalar.Text}', which names nobody", $"take '{scalar.Text}' out of the list");
        }

        if (!IsNothing(context, field, scalar) || (list.Items.Count == 1 && (field.MayBeEmpty || scalar.Text.Length == 0)))
        {
            return CheckResult.Passed;
        }

        var written = scalar.Text.Length > 0 ? $"'{scalar.Text}'" : scalar.IsQuoted ? "it" : "this '-'";
        var whole = list.Items.Count == 1 && !field.IsRequired ? $", or take '{field.Key}' out" : string.Empty;
        return Report(context, field, scalar, Expected.Describe(scalar), $"take {written} out of the list{whole}");
    }

    private static CheckResult Report(BindingContext context, Field field, ScalarNode item, string what, string advice) => context.Report(Finding.WrongShape(
        context.At(item.Token), field.Key, Expected.Describe(field).Noun, what, new(advice, new(string.Empty, IsSafe: false, ProposalForm.WithoutItem) { Label = "Take the item out" })));

    private static bool IsNothing(BindingContext context, Field field, ScalarNode scalar) =>
        scalar.Text.Length == 0 || (Expected.IsNull(scalar) && !Expected.MayBeNamedNull(context, field, scalar));
}
