namespace TypedSeeds.Tool.Viewing.Marking;

/// <summary>A range of grid rows.</summary>
/// <param name="First">The first, from zero.</param>
/// <param name="Count">How many.</param>
internal readonly record struct GridRows(int First, int Count)
{
    public int End => First + Count;
}

/// <summary>
/// Places notes beside the lines of a text, on a grid whose rows are about as high as a row of the text. Long notes reach
/// down beside the lines that follow, so the text has no gaps. If an estimate is too small, the grid grows, so nothing
/// overlaps.
/// </summary>
internal static class MarginLayout
{
    /// <param name="lines">The rows that each line of the text needs.</param>
    /// <param name="notes">The rows that the notes on each line need; 0 where there are none.</param>
    /// <returns>The places of each line, and of the notes on it.</returns>
    public static IReadOnlyList<(GridRows Line, GridRows Notes)> Of(IReadOnlyList<int> lines, IReadOnlyList<int> notes)
    {
        var places = new (GridRows, GridRows)[lines.Count];
        var (top, free) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = new GridRows(top, lines[i]);
            var block = new GridRows(Math.Max(top, free), notes[i]);
            places[i] = (line, block);
            top = line.End;
            free = notes[i] > 0 ? block.End : free;
        }

        return places;
    }
}
