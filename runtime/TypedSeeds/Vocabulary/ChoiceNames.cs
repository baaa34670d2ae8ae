namespace TypedSeeds;

/// <summary>Reads the tables of <see cref="Vocabulary"/>: one line a value, columns set apart by <c>|</c>.</summary>
/// <remarks>Plain loops over one string: nothing is allocated but the column asked for, and little is compiled.</remarks>
internal static class ChoiceNames
{
    /// <summary>The number of the line whose first column is the given part of a text, or -1.</summary>
    public static int IndexOf(string table, string text, int start, int end)
    {
        var line = 0;
        var at = 0;
        while (at < table.Length)
        {
            if (FirstColumnIs(table, at, text, start, end))
            {
                return line;
            }

            at = NextLine(table, at);
            line++;
        }

        return -1;
    }

    /// <summary>The given column of the given line; empty where the table has no such column.</summary>
    public static string Column(string table, int line, int column)
    {
        var at = 0;
        for (; line > 0; line--)
        {
            at = NextLine(table, at);
        }

        for (; column > 0; column--)
        {
            at = EndOfColumn(table, at) + 1;
        }

        return table.Substring(at, EndOfColumn(table, at) - at);
    }

    /// <summary>The first column of the given line, or null where the table has no such line.</summary>
    public static string? Id(string table, int line) =>
        StartOf(table, line) is >= 0 and var at ? table.Substring(at, EndOfColumn(table, at) - at) : null;

    /// <summary>Whether the table has a line of the given number.</summary>
    public static bool HasLine(string table, int line) => StartOf(table, line) >= 0;

    /// <summary>Where each line begins.</summary>
    public static int[] Lines(string table)
    {
        var count = 0;
        for (var at = 0; at < table.Length; at = NextLine(table, at))
        {
            count++;
        }

        var lines = new int[count];
        for (var line = 1; line < count; line++)
        {
            lines[line] = NextLine(table, lines[line - 1]);
        }

        return lines;
    }

    /// <summary>Whether the first column of the line that begins at a place is the given part of a text.</summary>
    public static bool FirstColumnIs(string table, int at, string text, int start, int end)
    {
        var length = end - start;
        var last = at + length;
        return last <= table.Length
            && (last == table.Length || table[last] is '|' or '\n')
            && TextParts.AreSame(table, at, text, start, length);
    }

    private static int StartOf(string table, int line)
    {
        var at = 0;
        for (; line > 0 && at < table.Length; line--)
        {
            at = NextLine(table, at);
        }

        return line == 0 && at < table.Length ? at : -1;
    }

    private static int EndOfColumn(string table, int at)
    {
        while (at < table.Length && table[at] != '|' && table[at] != '\n')
        {
            at++;
        }

        return at;
    }

    private static int NextLine(string table, int at)
    {
        while (at < table.Length && table[at] != '\n')
        {
            at++;
        }

        return at + 1;
    }
}
