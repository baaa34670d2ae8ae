namespace TypedSeeds;

/// <summary>Where the lines of a table of values begin, so that a value is found without a walk over all that the table says.</summary>
internal sealed class ChoiceIndex
{
    private static ChoiceIndex[]? _known;

    private readonly string _table;
    private int[]? _lines;

    private ChoiceIndex(string table)
    {
        _table = table;
    }

    /// <summary>The number of the line whose first column is the given part of a text, or -1.</summary>
    public static int IndexOf(string table, string text, int start, int end) => Of(table).Find(text, start, end);

    private static ChoiceIndex Of(string table)
    {
        var known = _known ?? [];
        foreach (var index in known)
        {
            if (ReferenceEquals(index._table, table))
            {
                return index;
            }
        }

        // A race loses one of two indexes that are made at once; the next use makes it again.
        var made = new ChoiceIndex(table);
        _known = [.. known, made];
        return made;
    }

    private int Find(string text, int start, int end)
    {
        var lines = _lines ??= ChoiceNames.Lines(_table);
        for (var line = 0; line < lines.Length; line++)
        {
            if (ChoiceNames.FirstColumnIs(_table, lines[line], text, start, end))
            {
                return line;
            }
        }

        return -1;
    }
}
