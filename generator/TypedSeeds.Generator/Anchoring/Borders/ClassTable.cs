using System.Globalization;

namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>Classes of code points, looked up in sorted ranges.</summary>
/// <typeparam name="T">The classes. The default value is that of a code point in no range.</typeparam>
internal sealed class ClassTable<T>
    where T : struct
{
    private readonly int[] _firsts;
    private readonly int[] _lasts;
    private readonly T[] _classes;

    /// <summary>Reads a table.</summary>
    /// <param name="table">Lines of a class name and its ranges in hexadecimal digits, such as <c>Extend 300-36f 5bf</c>.</param>
    /// <param name="parse">Gives the class that has a name.</param>
    public ClassTable(string table, Func<string, T> parse)
    {
        var ranges = table.Split('\n').SelectMany(line => RangesOf(line, parse)).OrderBy(static range => range.First).ToArray();
        _firsts = Array.ConvertAll(ranges, static range => range.First);
        _lasts = Array.ConvertAll(ranges, static range => range.Last);
        _classes = Array.ConvertAll(ranges, static range => range.Class);
    }

    /// <summary>The class of a code point.</summary>
    public T this[int codePoint]
    {
        get
        {
            var found = Array.BinarySearch(_firsts, codePoint);
            var index = found >= 0 ? found : ~found - 1;
            return index >= 0 && codePoint <= _lasts[index] ? _classes[index] : default;
        }
    }

    private static IEnumerable<(int First, int Last, T Class)> RangesOf(string line, Func<string, T> parse)
    {
        var words = line.Trim().Split(' ');
        return words.Skip(1).Select(range =>
        {
            var ends = range.Split('-');
            return (Hex(ends[0]), Hex(ends[ends.Length - 1]), parse(words[0]));
        });
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
