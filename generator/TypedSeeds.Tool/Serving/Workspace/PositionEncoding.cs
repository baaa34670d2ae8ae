using System.Text;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>The unit in which an editor counts columns. Everything else of this program counts UTF-16 units.</summary>
internal sealed class PositionEncoding
{
    public static readonly PositionEncoding Utf8 = new("utf-8", static character => character.Utf8SequenceLength);

    public static readonly PositionEncoding Utf16 = new("utf-16", static character => character.Utf16SequenceLength);

    public static readonly PositionEncoding Utf32 = new("utf-32", static _ => 1);

    private static readonly PositionEncoding[] All = [Utf8, Utf16, Utf32];

    private readonly Func<Rune, int> _units;

    private PositionEncoding(string name, Func<Rune, int> units) => (Name, _units) = (name, units);

    /// <summary>Its name in the protocol.</summary>
    public string Name { get; }

    /// <summary>The first that both sides know; UTF-16, which every editor knows, where none is.</summary>
    /// <param name="offered">The names that the editor offers, the preferred one first.</param>
    public static PositionEncoding Of(IReadOnlyList<string>? offered) =>
        offered?.Select(static name => Array.Find(All, known => known.Name == name)).FirstOrDefault(static known => known is not null) ?? Utf16;

    /// <summary>The column of the end of a part of a line.</summary>
    public int ColumnOf(ReadOnlySpan<char> beginning)
    {
        if (this == Utf16)
        {
            return beginning.Length;
        }

        var units = 0;
        foreach (var character in beginning.EnumerateRunes())
        {
            units += _units(character);
        }

        return units;
    }

    /// <summary>The offset in a line at a column: at most its end, and never within a character.</summary>
    public int OffsetOf(ReadOnlySpan<char> line, int column)
    {
        var (offset, units) = (0, 0);
        while (offset < line.Length)
        {
            Rune.DecodeFromUtf16(line[offset..], out var character, out var length);
            units += _units(character);
            if (units > column)
            {
                break;
            }

            offset += length;
        }

        return offset;
    }
}
