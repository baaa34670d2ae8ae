namespace TypedSeeds.Tables;

/// <summary>Reads the places of a quote as ranges of its document.</summary>
/// <remarks>
/// A place is <c>line:column+length</c>. Line and column count from one, as a diagnostic's do; column and length count
/// UTF-16 units. The length includes the line breaks in a place that goes over several lines.
/// A text inserted into one line so leaves the places in all other lines as they are. After <c>=</c> a place may have a
/// reason: the first why the quote may be cut out of its context, each other why the words before it may be left out.
/// </remarks>
internal static class PlaceReader
{
    /// <summary>Reads the places in a part of a file's rows.</summary>
    /// <param name="file">The file.</param>
    /// <param name="places">The part of its rows.</param>
    /// <returns>The ranges, in their order.</returns>
    public static TextRange[] Read(CompiledFile file, TextRange places) => Read(file.Rows, places, file);

    /// <summary>Reads the places in a part of rows as ranges of the document of another file.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="places">The part of them.</param>
    /// <param name="file">The file of the document.</param>
    /// <returns>The ranges, in their order.</returns>
    public static TextRange[] Read(string rows, TextRange places, CompiledFile file)
    {
        // Most quotes have one piece: the others are counted only where there are more.
        // The end is a sum and no property, which is one more method to be compiled at the first access to any entry.
        var ranges = new TextRange[1];
        var end = places.Start + places.Length;
        var (piece, line, column, number) = (0, 0, 0, 0);
        for (var at = places.Start; at <= end; at++)
        {
            var character = at < end ? rows[at] : RowText.Piece;
            if (character == RowText.Assign)
            {
                at = RowText.EndOf(rows, at, end, RowText.Piece);
                character = RowText.Piece;
            }

            switch (character)
            {
                case RowText.Line:
                    line = number;
                    number = 0;
                    break;
                case RowText.Length:
                    column = number;
                    number = 0;
                    break;
                case RowText.Piece:
                    if (piece == 1)
                    {
                        ranges = Several(ranges[0], Count(rows, places));
                    }

                    ranges[piece++] = new TextRange(file.Lines.Of(file.Text, line - 1) + column - 1, number);
                    number = 0;
                    break;
                default:
                    number = (number * 10) + (character - '0');
                    break;
            }
        }

        return ranges;
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

    // Apart, so that the first access to a quote of one piece compiles none of it.
    private static TextRange[] Several(TextRange first, int count)
    {
        var ranges = new TextRange[count];
        ranges[0] = first;
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
