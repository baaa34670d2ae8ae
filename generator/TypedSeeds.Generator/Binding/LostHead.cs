using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The fields of a second entry under the id of the one before it, since the line with its own id is lost.</summary>
internal static class LostHead
{
    /// <summary>One key that comes again is there twice, and two are fields of another entry.</summary>
    private const int FewestAgain = 2;

    /// <summary>So many keys are named.</summary>
    private const int MostNamed = 4;

    /// <summary>The end of the message about the first key that comes again; null where it is alone, or where all come again with the same values.</summary>
    /// <param name="pairs">The fields.</param>
    /// <param name="start">The first that is there before.</param>
    public static string? Advice(EquatableArray<NodePair> pairs, int start)
    {
        var before = new Dictionary<string, Node>(StringComparer.Ordinal);
        for (var i = 0; i < start; i++)
        {
            before[pairs[i].Name] = pairs[i].Value;
        }

        var again = pairs.Skip(start).Where(pair => before.ContainsKey(pair.Name)).ToArray();
        var names = again.Skip(1).Select(static pair => pair.Name).Where(name => name != pairs[start].Name).Distinct(StringComparer.Ordinal).ToArray();
        if (names.Length + 1 < FewestAgain || again.All(pair => WrittenOf(pair.Value) is { } written && written == WrittenOf(before[pair.Name])))
        {
            return null;
        }

        var named = string.Join(", ", names.Take(MostNamed).Select(static name => $"'{name}'"));
        return $"{named} {(names.Length == 1 ? "comes" : "come")} again after it, too: if these are the fields of another entry, write its id in a line above them, else keep one of each";
    }

    private static string? WrittenOf(Node node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        SequenceNode list when list.Items.All(static item => item is ScalarNode) => string.Join("\n", list.Items.Select(static item => ((ScalarNode)item).Text)),
        _ => null,
    };
}
