using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>What mends a line whose indentation, quotation marks or brackets are wrong.</summary>
internal static class LineRepairs
{
    /// <summary>By how many characters a level is indented where no line of it shows that.</summary>
    private const int UsualStep = 2;

    /// <summary>Marks that end a value in writing, and none in YAML.</summary>
    private const string ClosingMarks = "”“„’‘»«″′";

    /// <summary>Indents a line by so many spaces.</summary>
    public static YamlRepair Indent(string text, int line, int column)
    {
        var end = LineText.AfterBlanks(text, line);
        return new(new(line, end - line), new string(' ', column), IsSafe: false) { Label = column == 0 ? "Indent the line not at all" : $"Indent the line by {YamlMessages.Spaces(column)}" };
    }

    /// <summary>The starts of the lines between brackets that are indented no more than a column.</summary>
    public static IReadOnlyList<int> UnindentedIn(string text, int start, int end, int column)
    {
        var lines = new List<int>();
        for (var line = LineText.Next(text, start); line <= end; line = LineText.Next(text, line))
        {
            var first = LineText.AfterBlanks(text, line);
            if (first < text.Length && text[first] is not ('#' or '\r' or '\n') && first - line <= column)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>Indents lines by so many spaces, and those that are indented more than the others by as many more.</summary>
    public static YamlRepair IndentAll(string text, IReadOnlyList<int> lines, int column)
    {
        var least = lines.Min(line => LineText.AfterBlanks(text, line) - line);
        var last = LineText.AfterBlanks(text, lines[lines.Count - 1]);
        var (mended, at) = (new System.Text.StringBuilder(), lines[0]);
        foreach (var line in lines)
        {
            var first = LineText.AfterBlanks(text, line);
            mended.Append(text, at, line - at).Append(' ', column + first - line - least);
            at = first;
        }

        return new(new(lines[0], last - lines[0]), mended.ToString(), IsSafe: false) { Label = $"Indent {(lines.Count == 1 ? "the line" : "the lines")} by {YamlMessages.Spaces(column)}" };
    }

    /// <summary>Writes spaces in the place of the tabs at the start of a line, and of those below it that begin with tabs, too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where a tab is.</param>
    /// <param name="least">By how many spaces a line must be indented there.</param>
    public static YamlRepair? Tabs(string text, int at, int least)
    {
        var line = LineText.StartOf(text, at);
        var tabs = TabsOf(text, line);
        if (tabs == 0)
        {
            return null;
        }

        var first = Math.Max(least, ColumnOf(text, line));
        var (end, lines) = (line, new List<string>());
        for (var next = line; next < text.Length && TabsOf(text, next) is > 0 and var count; next = LineText.Next(text, next))
        {
            lines.Add(text.Substring(end, next - end) + new string(' ', Math.Max(0, first + (UsualStep * (count - tabs)))));
            end = LineText.AfterBlanks(text, next);
        }

        return new(new(line, end - line), string.Concat(lines), IsSafe: false) { Label = "Write spaces in the place of tabs" };
    }

    /// <summary>Ends a value in quotes with its line, or between braces before the next key: in the place of another mark at its end, or after it.</summary>
    public static YamlRepair? CloseQuote(string text, int start)
    {
        var end = BeforeKey(text, start) ?? WrittenValue.EndOfLine(text, start + 1);
        while (end > start + 1 && text[end - 1] is ']' or '}' or ',' or ' ')
        {
            end--;
        }

        // A bracket that opens in the line may have lost its end with the mark.
        var isAtEnd = end == WrittenValue.EndOfLine(text, start + 1) && BeforeKey(text, start) is null;
        var closing = isAtEnd ? string.Concat(QuotedWords.Open(text, LineText.StartOf(text, start), start).Select(open => text[open] == '[' ? "]" : " }")) : string.Empty;
        return end <= start + 1 ? null
            : closing.Length > 0 && ClosingMarks.IndexOf(text[end - 1]) < 0 ? new(new(end, 0), text[start] + closing, IsSafe: false) { Label = $"End the value with {text[start]}{closing}" }
            : ClosingMarks.IndexOf(text[end - 1]) >= 0 || (text[start] == '\'' && text[end - 1] == '"') ? new(new(end - 1, 1), text[start].ToString(), IsSafe: false) { Label = $"Write {text[start]} in the place of {text[end - 1]}" }
            : new(new(end, 0), text[start].ToString(), IsSafe: false) { Label = $"End the value with {text[start]}" };
    }

    /// <summary>The comma before the next key of the format in the line of a value between braces; null where none is.</summary>
    public static int? BeforeKey(string text, int start)
    {
        var end = LineText.EndOf(text, start);
        if (text.LastIndexOf('{', start, start - LineText.StartOf(text, start) + 1) < 0)
        {
            return null;
        }

        for (var comma = text.IndexOf(", ", start, end - start, StringComparison.Ordinal); comma >= 0; comma = text.IndexOf(", ", comma + 1, end - comma - 1, StringComparison.Ordinal))
        {
            var colon = LineText.EndOfWord(text, comma + 2);
            if (colon > comma + 2 && colon < end && text[colon] == ':' && FormatKeys.Has(text.Substring(comma + 2, colon - comma - 2)))
            {
                return comma;
            }
        }

        return null;
    }

    /// <summary>Writes a value anew in quotes that hold all of its words.</summary>
    public static YamlRepair Requote(int start, string whole)
    {
        var isInMarks = whole.Length > 2 && whole[0] == whole[whole.Length - 1];
        return new(new(start, whole.Length), YamlText.InQuotes(isInMarks ? whole.Substring(1, whole.Length - 2) : whole), IsSafe: false);
    }

    // What opens a mapping is a level above the lines of that: as the nearest line above that is indented less than they are.
    private static int? EntryColumn(string text, int line)
    {
        var end = WrittenValue.EndOfLine(text, line);
        var below = LineText.Next(text, line);
        if (end == line || text[end - 1] != ':' || below >= text.Length || text[below] == '\t')
        {
            return null;
        }

        var column = LineText.AfterSpaces(text, below) - below;
        for (var above = LineText.Above(text, line); above >= 0 && column > 0; above = LineText.Above(text, above))
        {
            if (LineText.AfterSpaces(text, above) - above is var indent && indent < column)
            {
                return indent;
            }
        }

        return null;
    }

    private static int TabsOf(string text, int line)
    {
        var count = 0;
        for (var at = line; at < text.Length && text[at] is ' ' or '\t'; at++)
        {
            count += text[at] == '\t' ? 1 : 0;
        }

        return count;
    }

    // As the line above, or deeper where that opens a mapping: as a line of it shows, or by the usual step.
    private static int ColumnOf(string text, int line)
    {
        var above = line;
        while (above > 0)
        {
            above = LineText.StartOf(text, above - 1);
            if (LineText.AfterBlanks(text, above) is var first && first < text.Length && text[first] is not ('#' or '\r' or '\n'))
            {
                break;
            }
        }

        if (above == line)
        {
            return 0;
        }

        var column = EntryColumn(text, line) ?? (LineText.AfterBlanks(text, above) - above);
        var end = WrittenValue.EndOfLine(text, above);
        if (end == above || text[end - 1] != ':')
        {
            return column;
        }

        var below = line;
        while (below < text.Length && (TabsOf(text, below) > 0 || LineText.AfterBlanks(text, below) is var next && (next >= text.Length || text[next] is '#' or '\r' or '\n')))
        {
            below = LineText.Next(text, below);
        }

        var shown = below < text.Length ? LineText.AfterBlanks(text, below) - below : 0;
        return shown > column ? shown : column + UsualStep;
    }
}
