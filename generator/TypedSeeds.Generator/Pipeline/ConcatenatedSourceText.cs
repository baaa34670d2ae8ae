using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>A source text made of several strings in a row. None is copied: together they may have millions of characters.</summary>
internal sealed class ConcatenatedSourceText : SourceText
{
    private readonly string[] _parts;
    private readonly int[] _starts;

    public ConcatenatedSourceText(IEnumerable<string> parts)
    {
        _parts = parts.Where(static part => part.Length > 0).ToArray();
        _starts = new int[_parts.Length];
        for (var i = 0; i < _parts.Length; i++)
        {
            _starts[i] = Length;
            Length += _parts[i].Length;
        }
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length { get; }

    /// <inheritdoc/>
    public override char this[int position]
    {
        get
        {
            var part = PartAt(position);
            return _parts[part][position - _starts[part]];
        }
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (var part = PartAt(sourceIndex); count > 0; part++)
        {
            var start = sourceIndex - _starts[part];
            var length = Math.Min(count, _parts[part].Length - start);
            _parts[part].CopyTo(start, destination, destinationIndex, length);
            (sourceIndex, destinationIndex, count) = (sourceIndex + length, destinationIndex + length, count - length);
        }
    }

    // Array.BinarySearch gives the complement of the next start for a position inside a part.
    private int PartAt(int position)
    {
        var found = Array.BinarySearch(_starts, position);
        return found >= 0 ? found : ~found - 1;
    }
}
