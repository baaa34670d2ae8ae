namespace TypedSeeds.Generator.Fixing;

/// <summary>Lines whose indentation says what belongs to what.</summary>
internal static class BlockLines
{
    /// <summary>The start of the line that an offset is in.</summary>
    public static int StartOfLine(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Indents lines by more or fewer spaces.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="start">The start of the first line.</param>
    /// <param name="end">The end of the last one.</param>
    /// <param name="by">How many spaces more.</param>
    public static TextEdit Shift(string text, int start, int end, int by)
    {
        var lines = text.Substring(start, end - start).Split('\n').Select(line => line.Trim(' ', '\r').Length == 0 ? line
            : by > 0 ? new string(' ', by) + line
            : line.Substring(Math.Min(-by, line.Length - line.TrimStart(' ').Length)));
        return new(start, end - start, string.Join("\n", lines));
    }

    /// <summary>Takes the dashes out with which the items of a list begin.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="dash">The first dash.</param>
    public static TextEdit? WithoutDashes(string text, int dash)
    {
        var start = StartOfLine(text, dash);
        var (column, end) = (dash - start, start);
        var lines = new List<string>();
        foreach (var line in text.Substring(start).Split('\n'))
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            var isItem = indent == column && line.Length > column + 1 && line[column] == '-' && line[column + 1] == ' ';
            if (!isItem && indent <= column && line.Trim().Length > 0)
            {
                break;
            }

            lines.Add(isItem ? line.Substring(0, column) + line.Substring(column + 1).TrimStart(' ') : line);
            end += line.Length + 1;
        }

        return text.Substring(start, column).Trim(' ').Length > 0 ? null : new(start, Math.Min(end, text.Length + 1) - 1 - start, string.Join("\n", lines));
    }
}
