namespace TypedSeeds.Tables;

/// <summary>Reads the places of a quote as ranges of its document.</summary>
/// <remarks>
/// A place is <c>line:column+length</c>. Line and column count from one, as a diagnostic's do; column and length count
/// UTF-16 units. The length includes the line breaks in a place that goes over several lines.
/// A text inserted into one line so leaves the places in all other lines as they are. In a corpus so large that nobody
/// reads its rows, a place is <c>offset+length</c>, which takes no walk to the line. After <c>=</c> a place may have a
/// reason: the first why the quote may be cut out of its context, each other why the words before it may be left out.
/// </remarks>
internal static class PlaceReader
{
    /// <summary>Reads the places in a part of rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="places">The part of them.</param>
    /// <param name="file">The file of the document.</param>
    /// <returns>The ranges, in their order.</returns>
    public static TextRange[] Read(string rows, TextRange places, CompiledFile file)
    {
        // Most quotes have one piece, and no reason. The others are read apart, so that the first access compiles none of it.
        // The end is a sum, and the text a field, since a property is one more method to be compiled then.
        var end = places.Start + places.Length;
        var (line, column, number) = (0, 0, 0);
        for (var at = places.Start; at < end; at++)
        {
            switch (rows[at])
            {
                case RowText.Line:
                    line = number;
                    number = 0;
                    break;
                case RowText.Length:
                    column = number;
                    number = 0;
                    break;
                case RowText.Piece or RowText.Assign:
                    return ReadEach(rows, places, file);
                case var digit:
                    number = (number * 10) + (digit - '0');
                    break;
            }
        }

        return [new TextRange(line == 0 ? column : file.Lines.Of(file.Literal ?? file.Text, line - 1) + column - 1, number)];
    }

    /// <summary>Reads the reasons of the places; an empty list where none has one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="places">The part of its rows.</param>
    /// <returns>A reason or null for each place.</returns>
    public static string?[] ReadReasons(CompiledFile file, TextRange places)
    {
        var rows = file.Rows;
        if (RowText.EndOf(rows, places.Start, places.End, RowText.Assign) == places.End)
        {
            return [];
        }

        var reasons = new string?[Count(rows, places)];
        var start = places.Start;
        for (var i = 0; i < reasons.Length; i++)
        {
            var end = RowText.EndOf(rows, start, places.End, RowText.Piece);
            var reason = RowText.EndOf(rows, start, end, RowText.Assign);
            reasons[i] = reason < end ? RowText.Read(rows, reason + 1, end) : null;
            start = end + 1;
        }

        return reasons;
    }

    private static TextRange[] ReadEach(string rows, TextRange places, CompiledFile file)
    {
        var ranges = new TextRange[Count(rows, places)];
        var start = places.Start;
        for (var i = 0; i < ranges.Length; i++)
        {
            var end = RowText.EndOf(rows, start, places.End, RowText.Piece);
            var place = new TextRange(start, RowText.EndOf(rows, start, end, RowText.Assign) - start);
            ranges[i] = Read(rows, place, file)[0];
            start = end + 1;
        }

        return ranges;
    }

    private static int Count(string rows, TextRange places)
    {
        var count = 1;
        for (var at = RowText.EndOf(rows, places.Start, places.End, RowText.Piece); at < places.End; count++)
        {
            at = RowText.EndOf(rows, at + 1, places.End, RowText.Piece);
        }

        return count;
    }
}
