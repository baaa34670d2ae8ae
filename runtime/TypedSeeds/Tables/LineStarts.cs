namespace TypedSeeds.Tables;

/// <summary>Where the lines of a document begin. A mutable value: keep it in a field that is not <c>readonly</c>.</summary>
/// <remarks>
/// Quotes mostly follow the order of their document. So the text is walked from the last line that was asked for, which
/// allocates nothing, and a table of all lines is made only when an earlier one is asked for. Threads need no lock: the
/// line and its start are one value, and any pair that was ever written is true.
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
        // Not Volatile in both, which would load another assembly at the first access to a quote.
        var last = IntPtr.Size == Whole ? _last : ReadHalves();
        var (at, start) = ((int)(last >> Half), (int)last);
        if (line < at)
        {
            return Earlier(text, line);
        }

        for (; at < line; at++)
        {
            start = LineEndings.NextLine(text, start);
        }

        last = ((long)at << Half) | (uint)start;
        if (IntPtr.Size == Whole)
        {
            _last = last;
        }
        else
        {
            WriteHalves(last);
        }

        return start;
    }

    private long ReadHalves() => Volatile.Read(ref _last);

    private void WriteHalves(long last) => Volatile.Write(ref _last, last);

    private int Earlier(string text, int line) => (_all ??= new TextLines(text)).StartOf(line);
}
