using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedSeeds.Generator.Reading;

/// <summary>Turns the marks of the YAML library into ranges of the file: the one place where that happens.</summary>
/// <remarks>
/// The index of a mark is in UTF-16 units, as in a <c>TextSpan</c>. Its line and column are not used: the library takes
/// U+0085, U+2028 and U+2029 for ends of lines, and editors do not.
/// </remarks>
internal sealed class TokenLocator(string text)
{
    /// <summary>Where the lines of the file start.</summary>
    public TextLines Lines { get; } = new(text);

    /// <summary>The range of a token: the whole of a scalar, the first character of a mapping or list.</summary>
    public TextRange Token(ParsingEvent token)
    {
        var start = Clamp(token.Start.Index);
        return token is Scalar or AnchorAlias ? Trim(start, Clamp(token.End.Index)) : Point(start);
    }

    /// <summary>The offset of a mark.</summary>
    public int Offset(Mark mark) => Clamp(mark.Index);

    /// <summary>One character.</summary>
    public TextRange Point(int start) => new(start, Math.Min(1, text.Length - start));

    /// <summary>The column of an offset.</summary>
    public int Column(int offset) => Lines.ColumnAt(offset);

    /// <summary>The line of an offset, as editors count lines.</summary>
    public (int Start, int Length) LineOf(int offset)
    {
        var line = Lines.LineAt(offset);
        var start = Lines.StartOf(line);
        return (start, (line + 1 < Lines.Count ? Lines.StartOf(line + 1) : text.Length) - start);
    }

    // The library ends a block scalar where the next token starts. White space that YAML does not know belongs to a value.
    private TextRange Trim(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
        {
            end--;
        }

        // It may end an empty scalar with a tag before its start.
        return new(start, Math.Max(0, end - start));
    }

    private int Clamp(long index) => (int)Math.Max(0, Math.Min(index, text.Length));
}
