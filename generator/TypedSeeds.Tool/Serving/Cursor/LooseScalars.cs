namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>Reads keys and scalars that may be unfinished.</summary>
internal sealed class LooseScalars(LooseCursor at)
{
    /// <summary>The offset of the colon after the key that begins here; -1 where no key does.</summary>
    /// <param name="isFlow">Whether brackets are around it.</param>
    /// <param name="mayBeTyped">Whether the colon may have been typed just now. In a list it is rather that of <c>alias:id</c>.</param>
    public int ColonOfKey(bool isFlow, bool mayBeTyped = true)
    {
        var end = at.LineEnd(at.Offset);
        var from = at.Offset;
        if (at.Character is '"' or '\'')
        {
            from = EndOfQuoted(from, end);
            while (from >= 0 && at.At(from) is ' ' or '\t')
            {
                from++;
            }

            return from >= 0 && from < end && IsColon(from, isFlow, mayBeTyped) ? from : -1;
        }

        if (at.Character is '{' or '[' or ']' or '}' or ',' or '|' or '>' or '#')
        {
            return -1;
        }

        for (; from < end && !at.IsComment(from) && !(isFlow && at.At(from) is ',' or '[' or ']' or '{' or '}'); from++)
        {
            if (IsColon(from, isFlow, mayBeTyped))
            {
                return from;
            }
        }

        return -1;
    }

    /// <summary>Reads the key before a colon, and the colon.</summary>
    public LooseScalar ReadKey(int colon)
    {
        var start = at.Offset;
        var end = Trimmed(start, colon);
        at.MoveTo(colon + 1);
        return at.At(start) is '"' or '\'' && end > start + 1
            ? new(start, end, StyleOf(at.At(start)), IsClosed: true)
            : new(start, end, ScalarStyle.Plain, IsClosed: true);
    }

    /// <summary>Reads what is left of the line as one scalar.</summary>
    public LooseScalar ReadLine()
    {
        var start = at.Offset;
        if (at.Character is '"' or '\'' && EndOfQuoted(start, at.LineEnd(start)) is >= 0 and var closed)
        {
            at.MoveTo(closed);
            at.SkipLine();
            return new(start, closed, StyleOf(at.At(start)), IsClosed: true);
        }

        at.SkipLine();
        return new(start, Trimmed(start, at.Offset), ScalarStyle.Plain, IsClosed: true);
    }

    /// <summary>Reads a scalar outside brackets.</summary>
    /// <param name="parent">The column of what holds it: it goes on in lines that are indented more.</param>
    public LooseScalar Read(int parent)
    {
        var limit = at.EndOfDeeper(at.Offset, parent);
        if (at.Character is '"' or '\'')
        {
            var quoted = ReadQuoted(limit);
            at.SkipLine();
            return quoted;
        }

        return ReadPlain(limit);
    }

    /// <summary>Reads a scalar in quotes. Where the mark at its end is missing, it ends with its line.</summary>
    public LooseScalar ReadQuoted(int limit)
    {
        var start = at.Offset;
        var style = StyleOf(at.Character);
        var end = EndOfQuoted(start, limit);
        at.MoveTo(end >= 0 ? end : Math.Min(limit, at.LineEnd(start)));
        return new(start, end >= 0 ? end : at.Offset, style, end >= 0);
    }

    /// <summary>Reads the lines of a block.</summary>
    /// <param name="parent">The column of what holds it: its lines are indented more.</param>
    public LooseScalar ReadBlock(int parent)
    {
        var start = at.Offset;
        at.MoveTo(at.EndOfDeeper(start, parent));
        return new(start, at.Offset, ScalarStyle.Block, IsClosed: true);
    }

    /// <summary>Reads a scalar without quotes in brackets.</summary>
    /// <param name="limit">Where the brackets end at the latest.</param>
    /// <param name="isKey">Whether it may be a key, after which a colon may have been typed just now.</param>
    public LooseScalar ReadPlainInFlow(int limit, bool isKey)
    {
        var (start, end) = (at.Offset, at.Offset);
        var next = start;
        while (next < limit && !(at.At(next) is ',' or '[' or ']' or '{' or '}') && !IsColon(next, isFlow: true, isKey) && !at.IsComment(next))
        {
            next++;
            end = char.IsWhiteSpace(at.At(next - 1)) ? end : next;
        }

        // A sign that nothing begins with is taken, so that reading goes on after it.
        end = Math.Max(end, start + 1);
        at.MoveTo(Math.Max(next, end));
        return new(start, end, ScalarStyle.Plain, IsClosed: true);
    }

    private LooseScalar ReadPlain(int limit)
    {
        var start = at.Offset;
        at.SkipLine();
        var end = Trimmed(start, at.Offset);
        var comments = at.Comments.Count;
        while (at.Offset < limit && LooseCursor.IsBreak(at.Character))
        {
            var line = at.Offset;
            at.SkipToContent();

            // A comment ends a text without quotes, and a line with a key cannot be a part of it.
            if (at.Comments.Count > comments || at.Offset >= limit || at.IsAtEnd || ColonOfKey(isFlow: false) >= 0)
            {
                at.Return(line, comments);
                break;
            }

            var content = at.Offset;
            at.SkipLine();
            end = Trimmed(content, at.Offset);
        }

        return new(start, end, ScalarStyle.Plain, IsClosed: true);
    }

    private bool IsColon(int offset, bool isFlow, bool mayBeTyped) =>
        at.At(offset) == ':' && ((mayBeTyped ? at.IsGap(offset + 1) : at.IsSpace(offset + 1)) || (isFlow && at.At(offset + 1) is ',' or '[' or ']' or '{' or '}'));

    /// <summary>The first offset after the quotation mark that ends what begins here; -1 where none does.</summary>
    private int EndOfQuoted(int start, int limit)
    {
        var mark = at.At(start);
        for (var next = start + 1; next < limit; next++)
        {
            if (at.At(next) == '\\' && mark == '"')
            {
                next++;
            }
            else if (at.At(next) == mark)
            {
                if (mark != '\'' || at.At(next + 1) != mark)
                {
                    return next + 1;
                }

                next++;
            }
        }

        return -1;
    }

    private int Trimmed(int start, int end)
    {
        while (end > start && at.At(end - 1) is ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        return end;
    }

    private static ScalarStyle StyleOf(char mark) => mark == '"' ? ScalarStyle.Double : ScalarStyle.Single;
}
