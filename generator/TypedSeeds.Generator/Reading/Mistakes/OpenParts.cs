using YamlDotNet.Core;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>What has begun and not ended while a file is read, and what was read last: where a mistake is noticed, it began there.</summary>
internal sealed class OpenParts
{
    private readonly Stack<(int Column, bool IsList, TextRange First, int Items)> _blocks = new();

    /// <summary>The brackets that are open.</summary>
    public Stack<TextRange> Brackets { get; } = new();

    /// <summary>The last value or key, or the bracket that opens it.</summary>
    public TextRange Last { get; private set; }

    /// <summary>Where it ends.</summary>
    public int LastEnd { get; private set; }

    public LastPart LastPart { get; private set; }

    /// <summary>The column of the innermost mapping or list by indentation; -1 outside of all.</summary>
    public int Column => _blocks.Count == 0 ? -1 : _blocks.Peek().Column;

    /// <summary>The columns of the mappings and lists by indentation that are open, the innermost first.</summary>
    public IEnumerable<int> Columns => _blocks.Select(static block => block.Column);

    /// <summary>The dash of the innermost list by indentation, if that has this one item.</summary>
    public TextRange? OnlyDash => _blocks.Count > 0 && _blocks.Peek() is { IsList: true, Items: 1, First: var first } ? first : null;

    public void OpenBlock(int column, bool isList, TextRange first) => _blocks.Push((column, isList, first, 0));

    public void AddItem()
    {
        if (_blocks.Count > 0 && _blocks.Peek() is { IsList: true } list)
        {
            _blocks.Pop();
            _blocks.Push(list with { Items = list.Items + 1 });
        }
    }

    public void CloseBlock() => _blocks.Pop();

    /// <summary>Closes the innermost bracket.</summary>
    /// <param name="end">The offset after the closing one.</param>
    public void CloseBracket(int end) => (Last, LastEnd, LastPart) = (Brackets.Pop(), end, LastPart.Brackets);

    public void Read(TextRange range, ScalarStyle style) => (Last, LastEnd, LastPart) = (range, range.End, style switch
    {
        ScalarStyle.SingleQuoted => LastPart.SingleQuoted,
        ScalarStyle.DoubleQuoted => LastPart.DoubleQuoted,
        ScalarStyle.Plain => LastPart.Plain,
        _ => LastPart.Block,
    });
}

/// <summary>What a value or a key is.</summary>
internal enum LastPart
{
    None,
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Block,
    Brackets,
}
