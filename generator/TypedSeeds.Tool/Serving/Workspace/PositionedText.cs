using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>A text whose offsets and positions follow from one another.</summary>
/// <param name="text">The text.</param>
/// <param name="encoding">How the editor counts columns.</param>
internal sealed class PositionedText(string text, PositionEncoding encoding)
{
    public string Text => text;

    /// <summary>Where its lines are.</summary>
    public TextLines Lines { get; } = new(text);

    /// <summary>The position of an offset.</summary>
    public Position PositionOf(int offset)
    {
        var at = Math.Clamp(offset, 0, text.Length);
        var line = Lines.LineAt(at);
        var start = Lines.StartOf(line);
        return new(line, encoding.ColumnOf(text.AsSpan(start, at - start)));
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
