namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>Reads an annotation that may be broken, since somebody is typing in it. It never fails: what fits nowhere is taken for the nearest thing that it may become.</summary>
/// <remarks>
/// The checks read a file with a real reader of YAML, which stops at the first mistake. An editor must know what is under the
/// cursor there and after it. So this one decides by indentation: a mistake ends at the next line that is indented less.
/// </remarks>
internal sealed class LooseReader
{
    /// <summary>A file that is nested deeper is no annotation. What is deeper is read as one scalar.</summary>
    internal const int MostNested = 64;

    private readonly LooseCursor _at;
    private readonly LooseScalars _scalars;
    private readonly LooseFlow _flow;
    private int _nested;

    private LooseReader(string text, int caret)
    {
        _at = new LooseCursor(text, caret);
        _scalars = new LooseScalars(_at);
        _flow = new LooseFlow(_at, _scalars);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="caret">Where the mark of the cursor is, so that a colon before it ends a key; -1 where there is none.</param>
    public static LooseFile Read(string text, int caret = -1)
    {
        var reader = new LooseReader(text, caret);
        reader._at.SkipToContent();
        var root = reader._at.IsAtEnd ? null : reader.ReadNode(parent: -1, mayBeMapping: true);
        return new(text, root, reader._at.Comments);
    }

    /// <summary>Reads what begins here.</summary>
    /// <param name="parent">The column of what holds it: it goes on in lines that are indented more.</param>
    /// <param name="mayBeMapping">Whether it may be a mapping without braces, which cannot begin in the line of its key.</param>
    /// <param name="isItem">Whether it is an item of a list.</param>
    private LooseNode ReadNode(int parent, bool mayBeMapping, bool isItem = false)
    {
        if (_nested >= MostNested)
        {
            return _scalars.ReadLine();
        }

        _nested++;
        var node = ReadNested(parent, mayBeMapping, isItem);
        _nested--;
        return node;
    }

    private LooseNode ReadNested(int parent, bool mayBeMapping, bool isItem)
    {
        if (_at.Character is '{' or '[')
        {
            var flow = _flow.Read(parent);
            _at.SkipLine();
            return flow;
        }

        if (mayBeMapping && _at.IsAtDash)
        {
            return ReadSequence(parent);
        }

        if (mayBeMapping && (_scalars.ColonOfKey(isFlow: false, mayBeTyped: !isItem) >= 0 || IsFollowedByKey()))
        {
            return ReadMapping(parent);
        }

        return _at.Character is '|' or '>' ? _scalars.ReadBlock(parent) : _scalars.Read(parent);
    }

    // A first key without its colon yet: the line after it has one, and is indented alike.
    private bool IsFollowedByKey()
    {
        var (start, column) = (_at.Offset, _at.Column);
        var comments = _at.Comments.Count;
        _at.SkipLine();
        _at.SkipToContent();
        var isFollowed = !_at.IsAtEnd && _at.Column == column && _scalars.ColonOfKey(isFlow: false) >= 0;
        _at.Return(start, comments);
        return isFollowed;
    }

    private LooseMapping ReadMapping(int parent)
    {
        var (start, column) = (_at.Offset, _at.Column);
        var pairs = new List<LoosePair>();
        while (!_at.IsAtEnd && _at.Column > parent)
        {
            pairs.Add(ReadPair());
            _at.SkipToContent();
        }

        return new(start, pairs[^1].End, pairs, IsFlow: false, column);
    }

    private LoosePair ReadPair()
    {
        var column = _at.Column;
        var colon = _scalars.ColonOfKey(isFlow: false);
        if (colon < 0)
        {
            return new(_scalars.ReadLine(), Colon: -1, Value: null);
        }

        var key = _scalars.ReadKey(colon);
        return new(key, colon, ReadValue(column));
    }

    private LooseNode? ReadValue(int column)
    {
        _at.SkipSpaces();
        if (!_at.IsAtLineEnd)
        {
            return ReadNode(column, mayBeMapping: false);
        }

        _at.SkipToContent();
        if (_at.IsAtEnd)
        {
            return null;
        }

        return _at.Column > column ? ReadNode(column, mayBeMapping: true)
            : _at.Column == column && _at.IsAtDash ? ReadSequence(column)
            : null;
    }

    /// <summary>Reads a list. Its dashes may be in the column of the key that holds it.</summary>
    private LooseSequence ReadSequence(int parent)
    {
        var (start, column) = (_at.Offset, _at.Column);
        var items = new List<LooseItem>();
        var end = start;
        while (!_at.IsAtEnd && _at.Column == column && (_at.IsAtDash || (column > parent && _scalars.ColonOfKey(isFlow: false) < 0)))
        {
            var dash = _at.IsAtDash ? _at.Offset : -1;
            var value = dash < 0 ? _scalars.ReadLine() : ReadItem(column);
            items.Add(new(dash, value));
            end = Math.Max(dash + 1, value?.End ?? 0);
            SkipDeeperLines(column);
        }

        return new(start, end, items, IsFlow: false, column);
    }

    private LooseNode? ReadItem(int column)
    {
        _at.Skip(1);
        _at.SkipSpaces();
        if (!_at.IsAtLineEnd)
        {
            return ReadNode(column, mayBeMapping: true, isItem: true);
        }

        _at.SkipToContent();
        return !_at.IsAtEnd && _at.Column > column ? ReadNode(column, mayBeMapping: true, isItem: true) : null;
    }

    private void SkipDeeperLines(int column)
    {
        _at.SkipToContent();
        while (!_at.IsAtEnd && _at.Column > column)
        {
            _at.SkipLine();
            _at.SkipToContent();
        }
    }
}
