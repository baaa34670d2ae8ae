using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>What was read just before a mistake may be without its value because of it.</summary>
internal static class Unfinished
{
    /// <summary>Takes out the last pair, at any depth, if it has no value, and marks the mappings that may go on.</summary>
    public static void Drop(List<NodePair> pairs)
    {
        if (pairs.Count > 0 && Kept(pairs[pairs.Count - 1]) is var last)
        {
            pairs.RemoveAt(pairs.Count - 1);
            if (last is { } kept)
            {
                pairs.Add(kept);
            }
        }
    }

    private static NodePair? Kept(NodePair pair)
    {
        switch (pair.Value)
        {
            case ScalarNode { Text.Length: 0 }:
                return null;
            case MappingNode { Pairs.Count: > 0 } mapping:
                var pairs = mapping.Pairs.ToList();
                Drop(pairs);
                return pair with { Value = mapping with { Pairs = pairs.ToEquatableArray(), IsCut = true } };
            default:
                return pair;
        }
    }
}
