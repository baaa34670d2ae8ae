using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>Finds a pair of a mapping by a token. Tokens are numbered in the order of the file, and a mapping in braces may have a hundred thousand pairs.</summary>
internal static class PairSearch
{
    /// <summary>The index of the pair whose key has a token; -1 where none has.</summary>
    public static int IndexOf(EquatableArray<NodePair> pairs, int token)
    {
        var index = LastUpTo(pairs, token);
        return index >= 0 && pairs[index].Token == token ? index : -1;
    }

    /// <summary>The index of the pair whose value has a token; -1 where none has.</summary>
    public static int IndexOfValue(EquatableArray<NodePair> pairs, int token)
    {
        var index = LastUpTo(pairs, token);
        return index >= 0 && pairs[index].Value.Token == token ? index : -1;
    }

    // The last pair whose key is not after a token.
    private static int LastUpTo(EquatableArray<NodePair> pairs, int token)
    {
        var (low, high) = (0, pairs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[middle].Token <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
