using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What to write where a list is in the place of a mapping: <c>- act: accuse</c> under the id of a statement.</summary>
internal static class ListedMapping
{
    /// <summary>The mapping of all keys of the items; null where the list has other items, or a key twice.</summary>
    public static Proposal? Of(Node node)
    {
        if (node is not SequenceNode { Items.Count: > 0 } list || !list.Items.All(item => item is MappingNode { IsBraced: false, Pairs.Count: > 0 } part && part.Column >= 0 != list.IsBracketed))
        {
            return null;
        }

        var keys = list.Items.SelectMany(static item => ((MappingNode)item).Pairs).Select(static pair => pair.Name).ToArray();
        return keys.Distinct(StringComparer.Ordinal).Count() < keys.Length ? null
            : list.IsBracketed ? new(string.Empty, IsSafe: false, ProposalForm.Braces) { Label = "Put braces in the place of the brackets" }
            : new(string.Empty, IsSafe: false, ProposalForm.DashesToSpaces) { Label = keys.Length == 1 || list.Items.Count == 1 ? "Take the dash out" : "Take the dashes out" };
    }

    /// <summary>What to do with the dashes or the brackets, in words.</summary>
    public static string Words(Node node) => node is SequenceNode { IsBracketed: true } ? "put braces in the place of the brackets" : node is SequenceNode { Items.Count: 1 } ? "take the '-' before the first field out" : "take the '-' before each field out";

    /// <summary>The entries that the items of a section are, each under its id; null where an item does not begin with its id.</summary>
    public static Proposal? UnderIds(Node node) =>
        node is SequenceNode { IsBracketed: false } list && list.Items.All(static item => item is MappingNode { IsBraced: false, Column: >= 0, Pairs: { Count: > 1 } pairs } && pairs[0] is { Name: Schema.FieldKeys.Id, Value: ScalarNode { Text.Length: > 0 } })
            ? new(string.Empty, IsSafe: false, ProposalForm.UnderIds) { Label = "Write each id as a key, and no dash" }
            : null;
}
