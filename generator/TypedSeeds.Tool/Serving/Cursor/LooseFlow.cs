namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>Reads lists in brackets and mappings in braces that may be unfinished.</summary>
internal sealed class LooseFlow(LooseCursor at, LooseScalars scalars)
{
    private int _limit;
    private int _nested;

    /// <summary>Reads what begins with a bracket or brace.</summary>
    /// <param name="parent">The column of what holds it: it ends at the latest before the next line that is indented no more.</param>
    public LooseNode Read(int parent)
    {
        _limit = at.EndOfDeeper(at.Offset, parent);
        return ReadNode();
    }

    private LooseNode ReadNode(bool isKey = false)
    {
        if (at.Character is '"' or '\'')
        {
            return scalars.ReadQuoted(_limit);
        }

        if (at.Character is not ('[' or '{') || _nested >= LooseReader.MostNested)
        {
            return scalars.ReadPlainInFlow(_limit, isKey);
        }

        _nested++;
        LooseNode node = at.Character == '[' ? ReadSequence() : ReadMapping();
        _nested--;
        return node;
    }

    private LooseSequence ReadSequence()
    {
        var (start, column) = (at.Offset, at.Column);
        var items = new List<LooseItem>();
        at.Skip(1);
        while (SkipToItem())
        {
            var node = ReadNode();
            items.Add(new(Dash: -1, PairOf(node)));
        }

        return new(start, End(']'), items, IsFlow: true, column);
    }

    // A key in a list is a mapping of one pair.
    private LooseNode PairOf(LooseNode node)
    {
        if (node is not LooseScalar key || !SkipColon(out var colon))
        {
            return node;
        }

        var pair = new LoosePair(key, colon, ReadValue());
        return new LooseMapping(key.Start, pair.End, [pair], IsFlow: true, at.Column);
    }

    private LooseMapping ReadMapping()
    {
        var (start, column) = (at.Offset, at.Column);
        var pairs = new List<LoosePair>();
        at.Skip(1);
        while (SkipToItem())
        {
            if (ReadNode(isKey: true) is LooseScalar key)
            {
                var isKey = SkipColon(out var colon);
                pairs.Add(new(key, colon, isKey ? ReadValue() : null));
            }
        }

        return new(start, End('}'), pairs, IsFlow: true, column);
    }

    private LooseNode? ReadValue()
    {
        SkipSpace();
        return at.Offset >= _limit || at.Character is ',' or ']' or '}' ? null : ReadNode();
    }

    private bool SkipColon(out int colon)
    {
        SkipSpace();
        colon = at.Offset < _limit && at.Character == ':' ? at.Offset : -1;
        at.Skip(colon < 0 ? 0 : 1);
        return colon >= 0;
    }

    /// <summary>Goes to the next item; false at the end, also where another bracket than the right one ends it.</summary>
    private bool SkipToItem()
    {
        SkipSpace();
        while (at.Offset < _limit && at.Character is ',' or ':')
        {
            at.Skip(1);
            SkipSpace();
        }

        return at.Offset < _limit && at.Character is not (']' or '}');
    }

    private int End(char close)
    {
        if (at.Offset < _limit && (at.Character == close || _nested == 1))
        {
            at.Skip(1);
        }

        return Math.Min(at.Offset, _limit);
    }

    private void SkipSpace()
    {
        var comments = at.Comments.Count;
        at.SkipToContent();
        if (at.Offset > _limit)
        {
            at.Return(_limit, comments);
        }
    }
}
