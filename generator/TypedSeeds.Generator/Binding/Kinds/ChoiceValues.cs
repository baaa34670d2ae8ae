using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The values of a choice of the corpus's own: a list of ids, or a mapping from id to meaning.</summary>
internal static class ChoiceValues
{
    /// <summary>Checks the values: ids, with members of an enum that have names of their own.</summary>
    public static void Check(BindingContext context, Node node)
    {
        var values = Values(node).ToArray();
        if (values.Length == 0)
        {
            context.Report(Finding.WrongShape(context.At(node.Token), "of", "a list of values, or a mapping from value to meaning", Shapes.Describe(node), "of: [first, second]"));
        }

        var names = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (value is not ScalarNode scalar)
            {
                context.Report(Finding.WrongShape(context.At(value.Token), "of", "a list of values: each is an id", Shapes.Describe(value), "of: [first, second]"));
                continue;
            }

            if (!Shapes.CheckId(context, scalar))
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
                context.Report(Finding.DuplicateId(context.At(scalar.Token), context.At(first.Token), "value", scalar.Text));
            }
            else
            {
                context.Report(Finding.SameName(context.At(scalar.Token), context.At(first.Token), scalar.Text, first.Text, name));
            }
        }

        CheckMeanings(context, node);
    }

    /// <summary>The values as a table in the form of <see cref="ChoiceTable"/>: a line a value, with its meaning where one is given.</summary>
    public static string Table(Node node) => node is MappingNode mapping
        ? string.Join("\n", mapping.Pairs.Select(pair => $"{pair.Name}|{Meaning(pair.Value)}"))
        : string.Join("\n", Values(node).OfType<ScalarNode>().Select(value => value.Text));

    private static void CheckMeanings(BindingContext context, Node node)
    {
        foreach (var pair in (node as MappingNode)?.Pairs.Where(pair => pair.Value is not ScalarNode) ?? [])
        {
            context.Report(Finding.WrongShape(context.At(pair.Value.Token), pair.Name, "the meaning of a value, a text", Shapes.Describe(pair.Value), $"{pair.Name}: What it means."));
        }
    }

    private static IEnumerable<Node> Values(Node node) => node switch
    {
        MappingNode mapping => mapping.Pairs.Select(pair => (Node)pair.Key),
        SequenceNode sequence => sequence.Items,
        _ => [],
    };

    private static string Meaning(Node node) => node is ScalarNode scalar ? scalar.Text.Replace('\n', ' ').Replace('\r', ' ') : string.Empty;
}
