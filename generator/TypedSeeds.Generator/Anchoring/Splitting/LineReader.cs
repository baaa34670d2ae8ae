using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>Reads the lines of a text, and what Markdown makes of them.</summary>
/// <remarks>Plain text is read in the same way: people underline headings, number items and draw rules in it, too.</remarks>
internal sealed class LineReader
{
    private const string Ends = "\n\r";
    private const string OtherEnds = "\u000B\u000C\u0085\u2028\u2029";
    private const int LeastOfRule = 3;
    private const int LongestMark = 6;

    private readonly string _text;
    private readonly List<TextLine> _lines = [];
    private string? _fence;
    private bool _isTable;

    private LineReader(string text) => _text = text;

    public static List<TextLine> Read(string text, CancellationToken cancellation = default) => new LineReader(text).Run(cancellation);

    private List<TextLine> Run(CancellationToken cancellation)
    {
        var (ends, others) = (new NextOfAny(_text, Ends), new NextOfAny(_text, OtherEnds));
        for (var from = FrontMatter.EndOf(_text); from < _text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var to = Math.Min(ends.From(from), others.From(from));
            if (to < _text.Length && _text[to] == '\f' && PageBreak.IsInSentence(_text, to))
            {
                // The line that ended before it has no empty one after it.
                if (from < to)
                {
                    Add(from, to);
                }

                from = PageBreak.EndOf(_text, to);
                continue;
            }

            Add(from, to);
            if (to < _text.Length && _text[to] is '\u2029' or '\f')
            {
                _lines.Add(new TextLine(to, to, 0, LineKind.Blank));
            }

            from = to + (to + 1 < _text.Length && _text[to] == '\r' && _text[to + 1] == '\n' ? 2 : 1);
        }

        return _lines;
    }

    private void Add(int from, int to)
    {
        var start = from;
        while (start < to && (WhiteSpace.Is(_text[start]) || _text[start] == '>'))
        {
            start++;
        }

        var end = to;
        while (end > start && WhiteSpace.Is(_text[end - 1]))
        {
            end--;
        }

        _lines.Add(new TextLine(start, end, end - from, KindOf(start, end)));
    }

    private LineKind KindOf(int start, int end)
    {
        if (start == end)
        {
            _isTable = false;
            return LineKind.Blank;
        }

        if (_fence is not null || IsFence(start, end))
        {
            return KindInCode(start, end);
        }

        if (!SentenceClasses.HasWord(_text, start, end))
        {
            MarkBefore(start, end);
            return LineKind.Blank;
        }

        if (RunOf('#', start, end) is > 0 and <= LongestMark and var marks && WhiteSpace.Is(_text[start + marks]))
        {
            return LineKind.Heading;
        }

        return _text[start] == '|' || (_isTable && _text.IndexOf('|', start, end - start) >= 0) ? LineKind.Alone
            : Numbering.EndOf(_text, start, end) > start || NumberedLine.Is(_text, start, end) ? LineKind.Item
            : LineKind.Prose;
    }

    private bool IsFence(int start, int end)
    {
        var mark = _text[start];
        var length = mark is '`' or '~' ? RunOf(mark, start, end) : 0;
        return length >= LeastOfRule && (mark == '~' || _text.IndexOf('`', start + length, end - start - length) < 0);
    }

    // The first fence opens; one of the same mark that is as long closes.
    private LineKind KindInCode(int start, int end)
    {
        if (_fence is null)
        {
            _fence = new string(_text[start], RunOf(_text[start], start, end));
            return LineKind.Blank;
        }

        var run = RunOf(_fence[0], start, end);
        if (run >= _fence.Length && start + run == end)
        {
            _fence = null;
            return LineKind.Blank;
        }

        return LineKind.Alone;
    }

    // A line without words makes a heading or the head of a table of the line before it.
    private void MarkBefore(int start, int end)
    {
        if (_lines.Count == 0 || !_lines[_lines.Count - 1].IsParagraph)
        {
            return;
        }

        var before = _lines[_lines.Count - 1];
        if (_text.IndexOf('|', start, end - start) >= 0 && _text.IndexOf('-', start, end - start) >= 0)
        {
            _isTable = true;
            _lines[_lines.Count - 1] = before with { Kind = LineKind.Alone };
        }
        else if (IsUnderline(start, end, before) && (_lines.Count == 1 || !_lines[_lines.Count - 2].IsParagraph))
        {
            _lines[_lines.Count - 1] = before with { Kind = LineKind.Heading };
        }
    }

    // Dashes after a whole sentence or a list are a rule that divides the text.
    private bool IsUnderline(int start, int end, TextLine before) =>
        end - start >= LeastOfRule
        && (RunOf('=', start, end) == end - start
            || (RunOf('-', start, end) == end - start && !Numbering.IsBullet(_text, before.Start, before.End)
                && SentenceClasses.Before(_text, before.End) is not (SentenceClass.FullStop or SentenceClass.Stop)));

    private int RunOf(char mark, int start, int end)
    {
        var at = start;
        while (at < end && _text[at] == mark)
        {
            at++;
        }

        return at - start;
    }
}
