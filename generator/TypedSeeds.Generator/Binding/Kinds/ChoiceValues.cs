using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The values of a choice of the corpus's own: a list of ids, or a mapping from id to meaning.</summary>
internal static class ChoiceValues
{
    /// <summary>Checks the values: ids, with members of an enum that have names of their own.</summary>
    public static CheckResult Check(BindingContext context, Node node)
    {
        var values = Values(node).ToArray();
        var check = CheckResult.Passed;
        if (values.Length == 0)
        {
            check &= context.Report(Finding.WrongShape(context.At(node.Token), FieldKeys.Of, "a list of values, or a mapping from value to meaning", Expected.Describe(node), Expected.Example("of: [first, second]")));
        }

        var names = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (value is not ScalarNode scalar)
            {
                check &= context.Report(Finding.WrongShape(context.At(value.Token), FieldKeys.Of, "a list of values: each is an id", Expected.Describe(value), Expected.Example("of: [first, second]")));
                continue;
            }

            if (node is MappingNode { IsBraced: true } meanings && Ids.Problem(scalar.Text) is not null && meanings.Pairs.First(pair => pair.Key == scalar) is var cut && CutTexts.HintFor(meanings, cut, isText: false) is { Proposal: not null } hint)
            {
                // It is the rest of the meaning before it.
                check &= context.Report(Finding.BadId(context.At(scalar.Token), scalar.Text, Ids.Problem(scalar.Text)!, hint));
                continue;
            }

            var id = Expected.Id(context, scalar, suggestion => values.OfType<ScalarNode>().Any(other => other.Text == suggestion));
            check &= id;
            if (id.IsBroken)
            {
                continue;
            }

            var name = Ids.ToMemberName(scalar.Text);
            if (!names.TryGetValue(name, out var first))
            {
                names.Add(name, scalar);
            }
            else if (first.Text == scalar.Text)
            {
                check &= context.Report(Finding.DuplicateId(context.At(scalar.Token), context.At(first.Token), "value", scalar.Text));
            }
            else
            {
                check &= context.Report(Finding.SameName(context.At(scalar.Token), context.At(first.Token), scalar.Text, first.Text, name));
            }
        }

        return check & CheckMeanings(context, node);
    }

    /// <summary>The values as a table in the form of <see cref="ChoiceNames"/>: a line a value, with its meaning where one is given.</summary>
    public static string Table(Node node) => node is MappingNode mapping
        ? string.Join("\n", mapping.Pairs.Select(pair => $"{pair.Name}|{Meaning(pair.Value)}"))
        : string.Join("\n", Values(node).OfType<ScalarNode>().Select(value => value.Text));

    private static CheckResult CheckMeanings(BindingContext context, Node node)
    {
        var check = CheckResult.Passed;
        foreach (var meaning in (node as MappingNode)?.Pairs.Select(static pair => pair.Value).OfType<ScalarNode>() ?? [])
        {
            CutTexts.Check(context, meaning);
        }

        foreach (var pair in (node as MappingNode)?.Pairs.Where(pair => pair.Value is not ScalarNode) ?? [])
        {
            check &= context.Report(Finding.WrongShape(context.At(pair.Value.Token), pair.Name, "the meaning of a value, a text", Expected.Describe(pair.Value), Expected.Example($"{pair.Name}: What it means.")));
        }

        return check;
    }

    private static IEnumerable<Node> Values(Node node) => node switch
    {
        MappingNode mapping => mapping.Pairs.Select(pair => (Node)pair.Key),
        SequenceNode sequence => sequence.Items.Select(item => item is ScalarNode scalar ? scalar with { Text = Nfc.Of(scalar.Text) } : item),
        _ => [],
    };

    private static string Meaning(Node node) => node is ScalarNode scalar ? scalar.Text.Replace('\n', ' ').Replace('\r', ' ') : string.Empty;
}
