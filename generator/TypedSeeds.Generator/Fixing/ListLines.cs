using System.Text.RegularExpressions;

namespace TypedSeeds.Generator.Fixing;

/// <summary>The lines of a list in the place of a mapping.</summary>
internal static class ListLines
{
    private static readonly Regex IdAlone = new("^-(?: +)[\"']?id[\"']?: +[\"']?([\\w-]+)[\"']?(?: *)$", RegexOptions.CultureInvariant);

    /// <summary>Makes spaces of the dashes with which the items begin.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="dash">The first dash.</param>
    public static TextEdit? AsMapping(string text, int dash) => With(text, dash, static item => " " + item.Substring(1));

    /// <summary>Makes the id with which each item begins the key of its other lines.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="dash">The first dash.</param>
    public static TextEdit? UnderIds(string text, int dash) => With(text, dash, static item => IdAlone.Match(item) is { Success: true } id ? id.Groups[1].Value + ":" : null);

    // The lines of the list, with another text from each dash on; null where one of them has none.
    private static TextEdit? With(string text, int dash, Func<string, string?> itemOf)
    {
        var start = BlockLines.StartOfLine(text, dash);
        var (column, end) = (dash - start, start);
        var lines = new List<string>();
        if (text.Substring(start, column).Trim(' ').Length > 0)
        {
            return null;
        }

        foreach (var line in text.Substring(start).Split('\n'))
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            var isItem = indent == column && line.Length > column + 1 && line[column] == '-' && line[column + 1] == ' ';
            if (!isItem && indent <= column && line.Trim().Length > 0)
            {
                break;
            }

            var isReturned = line.EndsWith("\r", StringComparison.Ordinal);
            var item = isItem ? itemOf(line.Substring(column).TrimEnd('\r')) : null;
            if (isItem && item is null)
            {
                return null;
            }

            lines.Add(isItem ? line.Substring(0, column) + item + (isReturned ? "\r" : string.Empty) : line);
            end += line.Length + 1;
        }

        return new(start, Math.Min(end, text.Length + 1) - 1 - start, string.Join("\n", lines));
    }
}
