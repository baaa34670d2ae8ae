namespace TypedSeeds;

/// <summary>Where the lines of a text begin.</summary>
/// <remarks>Compiled into the generator too, so that a line number means the same in a diagnostic and at run time.</remarks>
internal sealed class TextLines : IEquatable<TextLines>
{
    private static readonly char[] Ends = ['\n', '\r'];

    private readonly int[] _starts;

    public TextLines(string text)
    {
        var starts = new List<int> { 0 };
        for (int end = text.IndexOfAny(Ends), start; end >= 0; end = text.IndexOfAny(Ends, start))
        {
            start = LineEndings.NextLine(text, end);
            starts.Add(start);
        }

        _starts = starts.ToArray();
    }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int Count => _starts.Length;

    /// <summary>The zero-based line that holds the offset, in UTF-16 units.</summary>
    public int LineAt(int offset)
    {
        var low = 0;
        var high = _starts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_starts[middle] <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The offset of the first character of a zero-based line, in UTF-16 units.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>The zero-based column of an offset in its line, in UTF-16 units.</summary>
    public int ColumnAt(int offset) => offset - StartOf(LineAt(offset));

    /// <summary>The range of a zero-based line without the characters that end it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="text">The text whose lines these are.</param>
    public TextRange RangeOf(int line, string text)
    {
        var start = StartOf(line);
        var end = line + 1 < Count ? StartOf(line + 1) : text.Length;
        while (end > start && text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new TextRange(start, end - start);
    }

    /// <summary>Whether the lines of two texts begin at the same offsets.</summary>
    public bool Equals(TextLines? other) => other is not null && _starts.AsSpan().SequenceEqual(other._starts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextLines);

    /// <inheritdoc/>
    public override int GetHashCode() => _starts.Length;
}
