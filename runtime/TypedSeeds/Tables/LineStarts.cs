namespace TypedSeeds.Tables;

/// <summary>Where the lines of a document begin. A mutable value: keep it in a field that is not <c>readonly</c>.</summary>
/// <remarks>
/// Quotes mostly follow the order of their document. So the text is walked from the last line that was asked for, which
/// allocates nothing, and a table of all lines is made only when an earlier one is asked for. Threads need no lock: the
/// line and its start are one value, and any pair that was ever written is true. Where such a value is written in two
/// halves, the table serves all.
/// </remarks>
internal struct LineStarts
{
    private const int Half = 32;
    private const int Whole = 8;

    private TextLines? _all;
    private long _last;

    /// <summary>The offset of the first character of a line, counted from zero.</summary>
    public int Of(string text, int line)
    {
        var last = _last;
        var at = (int)(last >> Half);
        if (line < at || IntPtr.Size != Whole)
        {
            return InTable(text, line);
        }

        var start = (int)last;
        for (; at < line; at++)
        {
            start = LineEndings.NextLine(text, start);
        }

        _last = ((long)at << Half) | (uint)start;
        return start;
    }

    private int InTable(string text, int line) => (_all ??= new TextLines(text)).StartOf(line);
}
