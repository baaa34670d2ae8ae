using TypedSeeds.Generator.Values;
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
    /// <summary>Where the lines of the file begin.</summary>
    public TextLines Lines { get; } = new(text);

    /// <summary>The range of a token: a scalar whole, of a mapping or list only where it begins.</summary>
    public TextRange Token(ParsingEvent token)
    {
        var start = Clamp(token.Start.Index);
        return token is Scalar or AnchorAlias
            // The parser ends a block scalar where the next token begins.
            ? TrimmedRange.Of(text, start, Clamp(token.End.Index))
            : Point(start);
    }

    /// <summary>The place at which the parser gave up.</summary>
    public TextRange Point(Mark mark) => Point(Clamp(mark.Index));

    /// <summary>One character.</summary>
    public TextRange Point(int start) => new(start, Math.Min(1, text.Length - start));

    /// <summary>Whether a mark stands in a later line than a range begins in.</summary>
    public bool IsInLaterLine(Mark mark, TextRange range) => Lines.LineAt(Clamp(mark.Index)) > Lines.LineAt(range.Start);

    /// <summary>The line, as editors count them, that a mark stands in.</summary>
    public (int Start, int Length) LineOf(Mark mark)
    {
        var line = Lines.LineAt(Clamp(mark.Index));
        var start = Lines.StartOf(line);
        return (start, (line + 1 < Lines.Count ? Lines.StartOf(line + 1) : text.Length) - start);
    }

    private int Clamp(long index) => (int)Math.Max(0, Math.Min(index, text.Length));
}
