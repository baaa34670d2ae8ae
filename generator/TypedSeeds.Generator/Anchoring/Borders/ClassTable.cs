using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>Classes of code points, looked up in sorted ranges.</summary>
/// <typeparam name="T">The classes. The default value is that of a code point in no range.</typeparam>
internal sealed class ClassTable<T>
    where T : struct
{
    private readonly RangeTable _ranges;
    private readonly T[] _classes;

    /// <summary>Reads a table.</summary>
    /// <param name="table">Lines of a class name and its ranges in hexadecimal digits, such as <c>Extend 300-36f 5bf</c>.</param>
    /// <param name="parse">Gives the class that has a name.</param>
    public ClassTable(string table, Func<string, T> parse)
    {
        _ranges = new RangeTable(table);
        _classes = new T[_ranges.Names.Count];
        for (var i = 0; i < _classes.Length; i++)
        {
            _classes[i] = parse(_ranges.Names[i]);
        }
    }

    /// <summary>The class of a code point.</summary>
    public T this[int codePoint] => _ranges.ClassOf(codePoint) is >= 0 and var found ? _classes[found] : default;
}
