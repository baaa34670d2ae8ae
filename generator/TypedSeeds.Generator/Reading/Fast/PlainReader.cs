using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Fast;

/// <summary>Reads the plain shapes that nearly every annotation keeps to, straight from its text.</summary>
/// <remarks>
/// The shapes are mappings and lists by indentation, mappings and lists in brackets on one line, and scalars that are
/// plain, quoted on one line, or a block. It reads them exactly as <see cref="EventReader"/> does, tokens included. A file
/// with anything else (anchors, tags, tabs, other escapes, any mistake) is left to that reader. This is the door of its
/// folder: no other folder uses any other type of it.
/// </remarks>
internal sealed class PlainReader
{
    /// <summary>The format is less deep; a deeper file may have a mistake.</summary>
    private const int DeepestLevel = 12;

    /// <summary>Characters that have a meaning in some places of YAML, and that annotations do not need.</summary>
    private static readonly char[] Unusual = ['\t', '\0', '\u0085', '\u2028', '\u2029'];

    private readonly LineCursor _line;
    private readonly TokenList _tokens;
    private readonly PlainScalars _scalars;
    private readonly PlainFlow _flow;
    private readonly NodeStack<NodePair> _pairs = new();
    private readonly NodeStack<Node> _items = new();
    private readonly CancellationToken _cancellation;

    private PlainReader(string text, CancellationToken cancellation)
    {
        _line = new LineCursor(text);
        _tokens = new TokenList(text);
        _scalars = new PlainScalars(_line, _tokens);
        _flow = new PlainFlow(_line, _tokens, _scalars, _pairs, _items, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>Reads a file; null where a shape is not plain.</summary>
    public static ReadFile? Read(string path, string filePath, string text, CancellationToken cancellation = default)
    {
        if (text.IndexOfAny(Unusual) >= 0 || text.IndexOf('\uFEFF') >= 0 || HasLoneReturn(text))
        {
            return null;
        }

        var reader = new PlainReader(text, cancellation);
        if (!reader._line.MoveNext() || reader.ReadMapping(reader._line.Indent, 0) is not { } root || reader._line.Indent >= 0)
        {
            return null;
        }

        var meaning = new AnnotationFile(path, root, IsComplete: true, EquatableArray<Diagnostics.Finding>.Empty);
        return new ReadFile(meaning, new TokenPositions(path, filePath, new TextLines(text), reader._tokens.ToEquatableArray()));
    }

    // A CR alone ends a line too, but editors do not write it any more.
    private static bool HasLoneReturn(string text)
    {
        for (var at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a mapping with its keys at a column. The cursor is at the first key.</summary>
    private MappingNode? ReadMapping(int column, int level)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (level > DeepestLevel)
        {
            return null;
        }

        var token = _tokens.AddPoint(_line.At);
        var mark = _pairs.Mark;
        do
        {
            if (_scalars.ReadKey() is not { } key || ReadValue(column, key.Token, level) is not { } value)
            {
                return null;
            }

            _pairs.Add(new NodePair(key.Name, key.Token, value));
        }
        while (_line.Indent == column);

        return _line.Indent > column ? null : new MappingNode(token, _pairs.Take(mark)) { Column = column };
    }

    /// <summary>Reads the value of a key, and goes to the line after it.</summary>
    private Node? ReadValue(int column, int key, int level)
    {
        if (!_line.IsFinished())
        {
            return ReadInline(column);
        }

        var comment = _line.At < _line.End ? _line.At : 0;
        _line.MoveNext();
        if (_line.Indent >= column && _line.IsAtItem)
        {
            return ReadList(_line.Indent, level + 1);
        }

        return _line.Indent > column
            ? ReadMapping(_line.Indent, level + 1)
            : new ScalarNode(_tokens.Add(_tokens[key]), string.Empty) { Comment = _tokens.AddComment(comment) };
    }

    /// <summary>Reads a list with its dashes at a column. The cursor is at the first dash.</summary>
    private SequenceNode? ReadList(int column, int level)
    {
        if (level > DeepestLevel)
        {
            return null;
        }

        var token = _tokens.AddPoint(_line.At);
        var mark = _items.Mark;
        do
        {
            _cancellation.ThrowIfCancellationRequested();
            _line.At++;
            if (_line.IsFinished() || _line.IsAtItem || ReadItem(column, level) is not { } item)
            {
                return null;
            }

            _items.Add(item);
        }
        while (_line.Indent == column && _line.IsAtItem);

        return _line.Indent > column ? null : new SequenceNode(token, _items.Take(mark));
    }

    private Node? ReadItem(int column, int level) =>
        _scalars.IsAtKey() ? ReadMapping(_line.At - _line.Start, level + 1) : ReadInline(column);

    /// <summary>Reads a value that starts in this line, and goes to the line after it.</summary>
    private Node? ReadInline(int column)
    {
        if (_line.Text[_line.At] is not ('[' or '{'))
        {
            return _scalars.ReadBlock(column);
        }

        if (_flow.Read(0) is not { } node || !_line.IsFinished())
        {
            return null;
        }

        _line.MoveNext();
        return node;
    }
}
