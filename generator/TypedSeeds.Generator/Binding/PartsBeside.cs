using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Finds the parts of a value that are indented as the key of the value is, so that the value is empty without them.</summary>
internal static class PartsBeside
{
    /// <summary>The pairs of a mapping without those parts and the keys that they belong to. The first part is reported, and says by how much to indent all.</summary>
    /// <param name="context">Where the finding goes.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="isPart">Whether the value of a key that has none is made of a pair after it.</param>
    public static Bound<EquatableArray<NodePair>> Without(BindingContext context, MappingNode mapping, Func<NodePair, NodePair, bool> isPart)
    {
        var pairs = mapping.Pairs;
        var check = CheckResult.Passed;
        List<NodePair>? kept = null;
        for (var i = 0; i < pairs.Count; i++)
        {
            var end = EndOf(mapping, i, isPart);
            if (end == i + 1)
            {
                kept?.Add(pairs[i]);
                continue;
            }

            if (kept is null)
            {
                // One step of indentation is missing in several lines, and is told at the first.
                kept = [.. pairs.Take(i)];
                Report(context, mapping, i, end);
            }

            check = CheckResult.ReportedElsewhere;
            i = end - 1;
        }

        return new(kept?.ToEquatableArray() ?? pairs, check);
    }

    /// <summary>The same, where the value of each key is made of certain parts.</summary>
    /// <param name="context">Where the finding goes.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="parts">The parts.</param>
    public static Bound<EquatableArray<NodePair>> Without(BindingContext context, MappingNode mapping, EquatableArray<Field> parts) =>
        Without(context, mapping, (_, pair) => IsOne(parts, pair.Name) && !HasAny(parts, pair.Value));

    /// <summary>Whether a value can be read only with the pairs after it, as its parts.</summary>
    public static bool IsOwner(MappingNode mapping, NodePair pair) => mapping.Column >= 0 && pair.Value is ScalarNode { Text.Length: 0 };

    /// <summary>Whether a mapping has the keys of some parts.</summary>
    public static bool HasAny(EquatableArray<Field> parts, Node value) => value is MappingNode mapping && mapping.Pairs.Any(pair => IsOne(parts, pair.Name));

    /// <summary>Whether a key is that of a part.</summary>
    public static bool IsOne(EquatableArray<Field> parts, string key) => parts.Any(part => part.Key == key);

    /// <summary>The end of the parts after a pair; the number after its own where it has none.</summary>
    private static int EndOf(MappingNode mapping, int owner, Func<NodePair, NodePair, bool> isPart)
    {
        var end = owner + 1;
        while (end < mapping.Pairs.Count && IsOwner(mapping, mapping.Pairs[owner]) && isPart(mapping.Pairs[owner], mapping.Pairs[end]))
        {
            end++;
        }

        return end;
    }

    private static void Report(BindingContext context, MappingNode mapping, int owner, int end)
    {
        var (name, first) = (mapping.Pairs[owner].Name, mapping.Pairs[owner + 1]);
        var rest = end > owner + 2 ? ", and what follows it" : string.Empty;
        var column = mapping.Column + Misindented.UsualStep;
        context.Report(Finding.WrongShape(
            context.At(first.Token), first.Name, $"a part of '{name}'", "indented as a key beside it", Misindented.Indenting($"indent it by {YamlMessages.Spaces(column)}{rest}", column).If(Misindented.MayHaveLines(mapping.Pairs[owner].Value))));
    }
}
