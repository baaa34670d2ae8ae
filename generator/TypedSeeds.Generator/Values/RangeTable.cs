namespace TypedSeeds.Generator.Values;

/// <summary>Ranges of code points with the number of their class, read from text.</summary>
/// <remarks>Plain loops: a compiler process reads these tables once, and would compile each query over them anew.</remarks>
internal sealed class RangeTable
{
    private readonly List<int> _classes = [];
    private readonly int[] _firsts;
    private readonly int[] _ranges;
    private readonly List<int> _lasts = [];

    /// <summary>Reads a table.</summary>
    /// <param name="table">Lines of a class name and its ranges in hexadecimal digits, such as <c>Extend 300-36f 5bf</c>.</param>
    public RangeTable(string table)
    {
        var firsts = new List<int>();
        foreach (var line in table.Split('\n'))
        {
            var words = line.Trim().Split(' ');
            if (words.Length > 1)
            {
                Names.Add(words[0]);
            }

            for (var i = 1; i < words.Length; i++)
            {
                var dash = words[i].IndexOf('-');
                firsts.Add(Hex(words[i], 0, dash < 0 ? words[i].Length : dash));
                _lasts.Add(Hex(words[i], dash + 1, words[i].Length));
                _classes.Add(Names.Count - 1);
            }
        }

        _firsts = firsts.ToArray();
        _ranges = new int[_firsts.Length];
        for (var i = 0; i < _ranges.Length; i++)
        {
            _ranges[i] = i;
        }

        Array.Sort(_firsts, _ranges);
    }

    /// <summary>The names of the classes, by their numbers.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The number of the class of a code point; -1 where it is in no range.</summary>
    public int ClassOf(int codePoint)
    {
        var found = Array.BinarySearch(_firsts, codePoint);
        var index = found >= 0 ? found : ~found - 1;
        return index >= 0 && codePoint <= _lasts[_ranges[index]] ? _classes[_ranges[index]] : -1;
    }

    /// <summary>The first code point of the range that a code point is in.</summary>
    public int FirstOf(int codePoint) => Array.BinarySearch(_firsts, codePoint) is var found && found >= 0 ? _firsts[found] : _firsts[~found - 1];

    private static int Hex(string digits, int start, int end)
    {
        var number = 0;
        for (var i = start; i < end; i++)
        {
            var digit = digits[i] <= '9' ? digits[i] - '0' : (digits[i] & ~0x20) - 'A' + 10;
            number = (number * 16) + digit;
        }

        return number;
    }
}
