namespace TypedSeeds.Generator.Anchoring.Search;

/// <summary>The suffixes of a text in their ordinal order, found in linear time by induced sorting (Nong, Zhang and Chan).</summary>
internal sealed class SuffixSort
{
    private const int CharactersBetweenChecks = 1 << 20;

    private readonly CancellationToken _cancellation;

    private SuffixSort(CancellationToken cancellation) => _cancellation = cancellation;

    /// <summary>The offsets of the suffixes in their order; the first one is the empty suffix.</summary>
    public static int[] Of(string text, CancellationToken cancellation)
    {
        // The end of the text is a symbol of its own, the least.
        var symbols = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            symbols[i] = text[i] + 1;
        }

        return new SuffixSort(cancellation).Sort(symbols, char.MaxValue + 2);
    }

    private int[] Sort(int[] symbols, int alphabet)
    {
        var isRising = Rising(symbols);
        var starts = new List<int>();
        for (var at = 0; at < symbols.Length; at++)
        {
            if (IsStart(isRising, at))
            {
                starts.Add(at);
            }
        }

        var sizes = new int[alphabet];
        foreach (var symbol in symbols)
        {
            sizes[symbol]++;
        }

        // The order of the starts by their parts alone, then by all that follows them, then that of all suffixes.
        var (names, count) = Name(symbols, isRising, Induce(symbols, isRising, sizes, starts));
        var reduced = starts.ConvertAll(start => names[start / 2]).ToArray();
        var order = count == starts.Count ? Inverse(reduced) : Sort(reduced, count);
        return Induce(symbols, isRising, sizes, Array.ConvertAll(order, number => starts[number]));
    }

    /// <summary>Whether the suffix at an offset is less than the one after it.</summary>
    private static bool[] Rising(int[] symbols)
    {
        var isRising = new bool[symbols.Length];
        isRising[symbols.Length - 1] = true;
        for (var at = symbols.Length - 2; at >= 0; at--)
        {
            isRising[at] = symbols[at] < symbols[at + 1] || (symbols[at] == symbols[at + 1] && isRising[at + 1]);
        }

        return isRising;
    }

    private static bool IsStart(bool[] isRising, int at) => at > 0 && isRising[at] && !isRising[at - 1];

    /// <summary>The order of all suffixes that follows from the order of those that start a part.</summary>
    private int[] Induce(int[] symbols, bool[] isRising, int[] sizes, IReadOnlyList<int> starts)
    {
        var order = new int[symbols.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = -1;
        }

        // One suffix alone starts nothing, and is in order.
        order[0] = symbols.Length - 1;
        var ends = Ends(sizes);
        for (var i = starts.Count - 1; i >= 0; i--)
        {
            order[--ends[symbols[starts[i]]]] = starts[i];
        }

        var heads = Heads(sizes);
        for (var i = 0; i < order.Length; i++)
        {
            Check(i);
            var before = order[i] - 1;
            if (before >= 0 && !isRising[before])
            {
                order[heads[symbols[before]]++] = before;
            }
        }

        ends = Ends(sizes);
        for (var i = order.Length - 1; i >= 0; i--)
        {
            Check(i);
            var before = order[i] - 1;
            if (before >= 0 && isRising[before])
            {
                order[--ends[symbols[before]]] = before;
            }
        }

        return order;
    }

    /// <summary>A number for each start: equal parts have equal ones, and they rise with the parts.</summary>
    private static (int[] Names, int Count) Name(int[] symbols, bool[] isRising, int[] byPart)
    {
        var names = new int[(symbols.Length / 2) + 1];
        var (count, last) = (0, -1);
        foreach (var at in byPart)
        {
            if (IsStart(isRising, at))
            {
                count += last < 0 || !IsSamePart(symbols, isRising, last, at) ? 1 : 0;
                names[at / 2] = count - 1;
                last = at;
            }
        }

        return (names, count);
    }

    private static bool IsSamePart(int[] symbols, bool[] isRising, int left, int right)
    {
        for (var i = 0; symbols[left + i] == symbols[right + i] && isRising[left + i] == isRising[right + i]; i++)
        {
            if (i > 0 && IsStart(isRising, left + i) && IsStart(isRising, right + i))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Inverse(int[] names)
    {
        var order = new int[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            order[names[i]] = i;
        }

        return order;
    }

    private static int[] Heads(int[] sizes)
    {
        var heads = new int[sizes.Length];
        for (var i = 1; i < sizes.Length; i++)
        {
            heads[i] = heads[i - 1] + sizes[i - 1];
        }

        return heads;
    }

    private static int[] Ends(int[] sizes)
    {
        var ends = Heads(sizes);
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] += sizes[i];
        }

        return ends;
    }

    private void Check(int at)
    {
        if (at % CharactersBetweenChecks == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
        }
    }
}
