namespace TypedSeeds.Tables;

/// <summary>Where the lines of a document begin. A mutable value: keep it in a field that is not <c>readonly</c>.</summary>
/// <remarks>
/// Quotes mostly follow the order of their document. So the text is walked from the last line that was asked for, which
/// allocates nothing, and a table of all lines is made only when an earlier one is asked for.
/// </remarks>
internal struct LineStarts
{
    private TextLines? _all;
    private int _line;
    private int _start;

    /// <summary>The offset of the first character of a line, counted from zero.</summary>
    public int Of(string text, int line)
    {
        if (_all is null && line < _line)
        {
            _all = new TextLines(text);
        }

        if (_all is not null)
        {
            return _all.StartOf(line);
        }

        for (; _line < line; _line++)
        {
            _start = TextLines.NextLine(text, _start);
        }

        return _start;
    }
}
