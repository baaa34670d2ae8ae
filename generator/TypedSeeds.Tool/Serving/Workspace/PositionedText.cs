using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>A text whose offsets and positions follow from one another.</summary>
/// <param name="text">The text.</param>
/// <param name="encoding">How the editor counts columns.</param>
internal sealed class PositionedText(string text, PositionEncoding encoding)
{
    /// <summary>The columns of a place are counted from the last of the places, so far apart, whose columns are known.</summary>
    private const int Step = 1_024;

    private long[]? _counted;

    public string Text => text;

    /// <summary>Where its lines are.</summary>
    public TextLines Lines { get; } = new(text);

    /// <summary>The position of an offset.</summary>
    public Position PositionOf(int offset)
    {
        var at = Math.Clamp(offset, 0, text.Length);
        var line = Lines.LineAt(at);
        var start = Lines.StartOf(line);
        return new(line, at - start <= Step ? encoding.ColumnOf(text.AsSpan(start, at - start)) : (int)(UnitsBefore(at) - UnitsBefore(start)));
    }

    // A file may be one line of a megabyte, and a hundred thousand places of it be asked for. Several features may count at once, and get the same.
    private long UnitsBefore(int offset)
    {
        var counted = _counted ??= Count();
        var from = BeginOf(offset / Step);
        return counted[offset / Step] + encoding.ColumnOf(text.AsSpan(from, Math.Max(0, offset - from)));
    }

    private long[] Count()
    {
        var counted = new long[(text.Length / Step) + 1];
        for (var i = 1; i < counted.Length; i++)
        {
            var from = BeginOf(i - 1);
            counted[i] = counted[i - 1] + encoding.ColumnOf(text.AsSpan(from, BeginOf(i) - from));
        }

        return counted;
    }

    // The halves of a pair are counted together.
    private int BeginOf(int step)
    {
        var at = step * Step;
        return at > 0 && at < text.Length && char.IsSurrogatePair(text, at - 1) ? at - 1 : at;
    }

    /// <summary>The range of a part of the text.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How many UTF-16 units it has.</param>
    public PositionRange RangeOf(int start, int length) => new(PositionOf(start), PositionOf(start + length));

    /// <summary>The offset of a position. One after the end of its line is at that end, one after the last line at the end of the text.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line >= Lines.Count)
        {
            return text.Length;
        }

        var line = Lines.RangeOf(Math.Max(0, position.Line), text);
        return line.Start + encoding.OffsetOf(text.AsSpan(line.Start, line.Length), position.Character);
    }
}
