using System.Globalization;

namespace TypedSeeds.Generator.Values;

/// <summary>The letters of one case for those of the other.</summary>
internal sealed class CaseMapping
{
    private readonly Lazy<RangeTable> _table;
    private readonly Lazy<int[]> _distances;
    private readonly CodeUnitTable<char> _units;

    /// <summary>Reads a table, when the first letter is asked that is not of ASCII.</summary>
    /// <param name="ranges">Lines of a distance and the ranges of letters that have one of the other case so far away.</param>
    public CaseMapping(string ranges)
    {
        _table = new(() => new(ranges));
        _distances = new(() => _table.Value.Names.Select(static name => int.Parse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)).ToArray());
        _units = new(unit => (char)Of((int)unit));
    }

    /// <summary>The letter of the other case; the character itself where it has none.</summary>
    public char Of(char unit) => _units[unit];

    /// <summary>The letter of the other case; the code point itself where it has none.</summary>
    public int Of(int point) => _table.Value.ClassOf(point) is >= 0 and var found ? point + _distances.Value[found] : point;
}
