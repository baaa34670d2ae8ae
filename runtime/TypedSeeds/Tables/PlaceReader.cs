namespace TypedSeeds.Tables;

/// <summary>Reads the places of a quote as ranges of its document.</summary>
/// <remarks>
/// A place is <c>line:column+length</c>. Line and column count from one, as a diagnostic's do; column and length count
/// UTF-16 units. The length includes the line breaks in a place that goes over several lines.
/// A text inserted into one line so leaves the places in all other lines as they are.
/// </remarks>
internal static class PlaceReader
{
    /// <summary>Reads the places in a part of a unit's rows.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="places">The part of its rows.</param>
    /// <param name="all">All ranges in their order where there are several; null where there is one.</param>
    /// <returns>The first range.</returns>
    public static TextRange Read(Unit unit, TextRange places, out TextRange[]? all)
    {
        var at = places.Start;
        var first = ReadPlace(unit, ref at, places.End);
        all = at < places.End ? new TextRange[Count(unit.Rows, places)] : null;
        if (all is not null)
        {
            all[0] = first;
            for (var i = 1; i < all.Length; i++)
            {
                all[i] = ReadPlace(unit, ref at, places.End);
            }
        }

        return first;
    }

    private static TextRange ReadPlace(Unit unit, ref int at, int end)
    {
        var line = ReadNumber(unit.Rows, ref at, end);
        var column = ReadNumber(unit.Rows, ref at, end);
        return new TextRange(unit.StartOfLine(line) + column - 1, ReadNumber(unit.Rows, ref at, end));
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
