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
        if (!field.IsMany || value is not SequenceNode list || item is not ScalarNode { Comment: 0 } scalar || !IsNothing(scalar) || (list.Items.Count == 1 && (field.MayBeEmpty || scalar.Text.Length == 0)))
        {
            return CheckResult.Passed;
        }

        var written = scalar.Text.Length > 0 ? $"'{scalar.Text}'" : scalar.IsQuoted ? "it" : "this '-'";
        var whole = list.Items.Count == 1 && !field.IsRequired ? $", or take '{field.Key}' out" : string.Empty;
        var hint = new Hint($"take {written} out of the list{whole}", new(string.Empty, IsSafe: false, ProposalForm.WithoutItem) { Label = "Take the empty item out" });
        return context.Report(Finding.WrongShape(
            context.At(scalar.Token), field.Key, Expected.Describe(field).Noun, scalar.Text.Length > 0 ? $"'{scalar.Text}', which is nothing in YAML" : Expected.Describe(scalar), hint));
    }

    private static bool IsNothing(ScalarNode scalar) => scalar.Text.Length == 0 || (!scalar.IsQuoted && scalar.Text is "~" or "null");
}
