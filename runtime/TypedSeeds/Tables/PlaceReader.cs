namespace TypedSeeds.Tables;

/// <summary>Reads the places of a quote as ranges of its document.</summary>
/// <remarks>
/// A place is <c>line:column+length</c>. Line and column count from one, as a diagnostic's do; column and length count
/// UTF-16 units. The length includes the line breaks in a place that goes over several lines.
/// A text inserted into one line so leaves the places in all other lines as they are.
/// </remarks>
internal static class PlaceReader
{
    /// <summary>Reads the places in a part of a file's rows.</summary>
    /// <param name="file">The file.</param>
    /// <param name="places">The part of its rows.</param>
    /// <returns>The ranges, in their order.</returns>
    public static TextRange[] Read(CompiledFile file, TextRange places)
    {
        var ranges = new TextRange[Count(file.Rows, places)];
        var at = places.Start;
        for (var i = 0; i < ranges.Length; i++)
        {
            var line = ReadNumber(file.Rows, ref at, places.End);
            var column = ReadNumber(file.Rows, ref at, places.End);
            ranges[i] = new TextRange(file.Lines.Of(file.Text, line - 1) + column - 1, ReadNumber(file.Rows, ref at, places.End));
        }

        return ranges;
    }

    private static int Count(string rows, TextRange places)
    {
        var count = 1;
        for (var at = places.Start; at < places.End; at++)
        {
            count += rows[at] == RowText.Piece ? 1 : 0;
        }

        return count;
    }

    // Reads the separator after the number, too.
    private static int ReadNumber(string rows, ref int at, int end)
    {
        var number = 0;
        for (; at < end && rows[at] is >= '0' and <= '9'; at++)
        {
            number = (number * 10) + (rows[at] - '0');
        }

        at++;
        return number;
    }
}
