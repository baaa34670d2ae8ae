using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The pairs of a mapping without those whose key was there before.</summary>
internal static class DistinctPairs
{
    /// <summary>The most keys of a mapping that are compared with one another.</summary>
    private const int MostCompared = 12;

    /// <summary>Each key of a mapping once, with a finding for a duplicate.</summary>
    public static Bound<EquatableArray<NodePair>> Of(BindingContext context, MappingNode mapping) => Of(context, mapping.Pairs);

    /// <summary>Each key of some pairs once, with a finding for a duplicate.</summary>
    /// <param name="context">The file.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="entry">The pair that is another entry, of which the duplicates after it are fields, which is reported there; -1 where none is.</param>
    /// <param name="listOf">What makes one list of two values of a key; null, or null of it, where no list is possible.</param>
    /// <param name="isEntry">Whether they are the fields of an entry, after which those of another may be, whose id is lost.</param>
    public static Bound<EquatableArray<NodePair>> Of(BindingContext context, EquatableArray<NodePair> pairs, int entry = -1, Func<NodePair, string?>? listOf = null, bool isEntry = false)
    {
        var seen = pairs.Count > MostCompared ? new Dictionary<string, int>(StringComparer.Ordinal) : null;
        var check = CheckResult.Passed;
        List<NodePair>? distinct = null;
        for (var i = 0; i < pairs.Count; i++)
        {
            if ((seen is null ? FirstBefore(pairs, i) : FirstSeen(seen, pairs, i)) is { } index)
            {
                var first = pairs[index];
                if (distinct is null && isEntry && entry < 0 && LostHead.Advice(pairs, i) is { } advice)
                {
                    // All from here on are fields of the other entry.
                    return new(pairs.Take(i).ToEquatableArray(), check & context.Report(Finding.DuplicateKey(context.At(pairs[i].Token), context.At(first.Token), pairs[i].Name, isSame: false, haveEntries: false, other: advice)));
                }

                var isSame = IsSame(pairs[i].Value, first.Value);
                check &= entry > index && entry < i ? CheckResult.ReportedElsewhere
                    : context.Report(Finding.DuplicateKey(context.At(pairs[i].Token), context.At(first.Token), pairs[i].Name, isSame, HasEntries(pairs[i]) && HasEntries(first), isSame ? null : listOf?.Invoke(first)));
                distinct ??= [.. pairs.Take(i)];
            }
            else
            {
                distinct?.Add(pairs[i]);
            }
        }

        return new(distinct?.ToEquatableArray() ?? pairs, check);
    }

    private static bool IsSame(Node value, Node other) => (value, other) switch
    {
        (ScalarNode text, ScalarNode second) => text.Text == second.Text,
        (SequenceNode { Items: var items }, SequenceNode { Items: var others }) => items.Count == others.Count && items.Zip(others, IsSame).All(static isSame => isSame),
        _ => false,
    };

    private static bool HasEntries(NodePair section) => section.Value is MappingNode { Pairs.Count: > 0 } entries && entries.Pairs.All(static pair => pair.Value is MappingNode);

    // Nearly all mappings have a handful of keys, and comparing those costs less than any table.
    private static int? FirstBefore(EquatableArray<NodePair> pairs, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (pairs[i].Name == pairs[index].Name)
            {
                return i;
            }
        }

        return null;
    }

    private static int? FirstSeen(Dictionary<string, int> seen, EquatableArray<NodePair> pairs, int index)
    {
        if (seen.TryGetValue(pairs[index].Name, out var first))
        {
            return first;
        }

        seen.Add(pairs[index].Name, index);
        return null;
    }
}
