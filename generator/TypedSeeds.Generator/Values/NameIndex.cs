namespace TypedSeeds.Generator.Values;

/// <summary>Names in which a wrong one is looked up for the one that was meant. It is for messages only.</summary>
/// <remarks>
/// Few names are compared one by one. Among many, only those are compared that share the rarest parts of two or three
/// characters with the wrong one, and no more than a fixed number. So the work for a wrong name does not grow with the
/// number of names, and thousands of wrong ones among thousands of names cost their sum and not their product.
/// </remarks>
internal sealed class NameIndex
{
    /// <summary>So many names are compared one by one.</summary>
    private const int Few = 256;

    /// <summary>The most names of which the shared parts are counted.</summary>
    private const int MostVisited = 1_024;

    /// <summary>The most names that are compared with the wrong one.</summary>
    private const int MostCompared = 96;

    private const int ShortestPart = 2;
    private const int LongestPart = 3;
    private const char Border = '\u0001';

    private readonly string[] _names;
    private readonly Lazy<Dictionary<string, List<int>>> _byPart;
    private long _compared;

    public NameIndex(IEnumerable<string> names)
    {
        _names = names.ToArray();
        _byPart = new(IndexParts);
    }

    public IReadOnlyList<string> Names => _names;

    /// <summary>How many names were compared with wrong ones so far.</summary>
    public long Compared => _compared;

    /// <summary>A clause such as <c>; did you mean 'canada'?</c>, or an empty text.</summary>
    /// <param name="text">The wrong name.</param>
    /// <param name="except">A name that is not meant.</param>
    /// <param name="isNear">Whether a name that differs is near enough; null where each that is found is.</param>
    public Hint Hint(string text, string? except = null, Func<string, string, bool>? isNear = null)
    {
        if (Closest(text, except) is { } closest && (isNear is null || SameName.Is(text, closest) || isNear(text, closest)))
        {
            return Values.Closest.Hint(text, closest);
        }

        var candidates = Candidates(text.InSmallLetters(), MostVisited, isWhole: false);
        return Containing.Hint(text, candidates.Where(name => name != except));
    }

    /// <summary>The clause for the names of several indexes together.</summary>
    /// <param name="text">The wrong name.</param>
    /// <param name="indexes">The indexes.</param>
    /// <param name="write">How a name would be written; null for one that is in another index too.</param>
    public static Hint Hint(string text, IReadOnlyCollection<NameIndex> indexes, Func<string, string?> write)
    {
        var near = indexes.SelectMany(index => index.Candidates(text, MostCompared, isWhole: true)).Select(write).OfType<string>().ToArray();
        return Values.Closest.Find(text, near) is { } closest
            ? Values.Closest.Hint(text, closest, near)
            : Containing.Hint(text, indexes.SelectMany(index => index.Candidates(text.InSmallLetters(), MostVisited, isWhole: false)).Select(write).OfType<string>());
    }

    /// <summary>The clause for the names that have a wrong one within them, among those that may be meant.</summary>
    public static Hint Within(string text, IReadOnlyCollection<NameIndex> indexes, Func<string, bool> isMeant) =>
        Containing.Hint(text, indexes.SelectMany(index => index.Candidates(text.InSmallLetters(), MostVisited, isWhole: false)).Where(isMeant));

    /// <summary>The name that was probably meant, or null.</summary>
    public string? Closest(string text, string? except = null) =>
        text.Length > Values.Closest.LongestName ? null : Values.Closest.Find(text, Candidates(text, MostCompared, isWhole: true).Where(name => name != except));

    private string[] Candidates(string text, int most, bool isWhole)
    {
        if (_names.Length <= Few)
        {
            _compared += _names.Length;
            return _names;
        }

        var numbers = Visit(text, isWhole);
        var found = new List<(int Votes, int Number)>();
        foreach (var number in numbers)
        {
            if (found.Count > 0 && found[found.Count - 1].Number == number)
            {
                found[found.Count - 1] = (found[found.Count - 1].Votes + 1, number);
            }
            else
            {
                found.Add((1, number));
            }
        }

        var names = found.OrderByDescending(static item => item.Votes).Take(most).Select(item => _names[item.Number]).ToArray();
        _compared += names.Length;
        return names;
    }

    /// <summary>The names that have the parts of a text, the rarest parts first, each once for each part; in their order.</summary>
    private List<int> Visit(string text, bool isWhole)
    {
        var lists = new List<List<int>>();
        foreach (var part in PartsOf(isWhole ? Border + LookOf(text) + Border : LookOf(text)).Distinct(StringComparer.Ordinal))
        {
            if (_byPart.Value.TryGetValue(part, out var list))
            {
                lists.Add(list);
            }
        }

        lists.Sort(static (left, right) => left.Count.CompareTo(right.Count));
        var visited = new List<int>();
        foreach (var list in lists)
        {
            visited.AddRange(list.Take(MostVisited - visited.Count));
            if (visited.Count >= MostVisited)
            {
                break;
            }
        }

        visited.Sort();
        return visited;
    }

    // A name is indexed by each of its parts once, so that a name of one letter over and over has no long list.
    private Dictionary<string, List<int>> IndexParts()
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < _names.Length; number++)
        {
            foreach (var part in PartsOf(Border + LookOf(_names[number]) + Border))
            {
                if (!index.TryGetValue(part, out var list))
                {
                    index.Add(part, list = []);
                }

                if ((list.Count == 0 || list[list.Count - 1] != number) && list.Count < MostVisited)
                {
                    list.Add(number);
                }
            }
        }

        return index;
    }

    // A name that looks like another is found by what a person sees of it.
    private static string LookOf(string text) => text.All(static character => character < '\u0080') ? text : Look.Of(text);

    private static IEnumerable<string> PartsOf(string text)
    {
        var length = Math.Min(text.Length, Values.Closest.LongestName + 2);
        for (var size = ShortestPart; size <= LongestPart; size++)
        {
            for (var at = 0; at + size <= length; at++)
            {
                yield return text.Substring(at, size);
            }
        }
    }
}
