using TypedSeeds.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedSeeds.Generator.Reading;

/// <summary>Turns the parser's marks into ranges of the file: the one place where that happens.</summary>
/// <remarks>
/// A mark's index is in UTF-16 units, as a <c>TextSpan</c> is. Its line and column are not used: the parser counts
/// U+0085, U+2028 and U+2029 as ends of lines, editors and the compiler's text do not agree on that.
/// </remarks>
internal sealed class TokenLocator(string text)
{
    private readonly TextLines _lines = new(text);

    /// <summary>The range of a token: a scalar whole, of a mapping or list only where it begins.</summary>
    public FileSpan Token(ParsingEvent token)
    {
        var start = Clamp(token.Start.Index);
        return token is Scalar or AnchorAlias
            ? FileSpan.In(_lines, start, TrimmedEnd(start, Clamp(token.End.Index)))
            : FileSpan.In(_lines, start, Math.Min(start + 1, text.Length));
    }

    /// <summary>The place at which the parser gave up.</summary>
    public FileSpan Point(Mark mark) => Point(Clamp(mark.Index));

    /// <summary>One character.</summary>
    public FileSpan Point(int start) => FileSpan.In(_lines, start, Math.Min(start + 1, text.Length));

    /// <summary>The line, as editors count them, that a mark stands in.</summary>
    public (int Start, int Length) LineOf(Mark mark)
    {
        var line = _lines.LineAt(Clamp(mark.Index));
        var start = _lines.StartOf(line);
        return (start, (line + 1 < _lines.Count ? _lines.StartOf(line + 1) : text.Length) - start);
    }

    // The parser ends a block scalar where the next token begins.
    private int TrimmedEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private int Clamp(long index) => (int)Math.Max(0, Math.Min(index, text.Length));
}
