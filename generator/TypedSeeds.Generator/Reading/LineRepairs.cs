using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

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
        var end = FirstOf(text, line);
        return new(new(line, end - line), new string(' ', column), IsSafe: false) { Label = column == 0 ? "Indent the line not at all" : $"Indent the line by {YamlMessages.Spaces(column)}" };
    }

    /// <summary>Writes spaces in the place of the tabs at the start of a line, and of those below it that begin with tabs, too.</summary>
    public static YamlRepair? Tabs(string text, int at)
    {
        var line = StartOf(text, at);
        var tabs = TabsOf(text, line);
        if (tabs == 0)
        {
            return null;
        }

        var first = ColumnOf(text, line);
        var (end, lines) = (line, new List<string>());
        for (var next = line; next < text.Length && TabsOf(text, next) is > 0 and var count; next = NextLine(text, next))
        {
            lines.Add(text.Substring(end, next - end) + new string(' ', Math.Max(0, first + (UsualStep * (count - tabs)))));
            end = FirstOf(text, next);
        }

        return new(new(line, end - line), string.Concat(lines), IsSafe: false) { Label = "Write spaces in the place of tabs" };
    }

    /// <summary>Ends a value in quotes with its line: in the place of another mark at its end, or after it.</summary>
    public static YamlRepair? CloseQuote(string text, int start)
    {
        var end = WrittenValue.EndOfLine(text, start + 1);
        while (end > start + 1 && text[end - 1] is ']' or '}' or ',' or ' ')
        {
            end--;
        }

        return end <= start + 1 ? null
            : ClosingMarks.IndexOf(text[end - 1]) >= 0 ? new(new(end - 1, 1), text[start].ToString(), IsSafe: false) { Label = $"Write {text[start]} in the place of {text[end - 1]}" }
            : new(new(end, 0), text[start].ToString(), IsSafe: false) { Label = $"End the value with {text[start]}" };
    }

    /// <summary>Writes a value anew in quotes that hold all of its words.</summary>
    public static YamlRepair Requote(int start, string whole)
    {
        var isInMarks = whole.Length > 2 && whole[0] == whole[whole.Length - 1];
        return new(new(start, whole.Length), YamlText.InQuotes(isInMarks ? whole.Substring(1, whole.Length - 2) : whole), IsSafe: false);
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
            above = StartOf(text, above - 1);
            if (FirstOf(text, above) is var first && first < text.Length && text[first] is not ('#' or '\r' or '\n'))
            {
                break;
            }
        }

        if (above == line)
        {
            return 0;
        }

        var column = FirstOf(text, above) - above;
        var end = WrittenValue.EndOfLine(text, above);
        if (end == above || text[end - 1] != ':')
        {
            return column;
        }

        var below = line;
        while (below < text.Length && (TabsOf(text, below) > 0 || FirstOf(text, below) is var next && (next >= text.Length || text[next] is '#' or '\r' or '\n')))
        {
            below = NextLine(text, below);
        }

        var shown = below < text.Length ? FirstOf(text, below) - below : 0;
        return shown > column ? shown : column + UsualStep;
    }

    private static int FirstOf(string text, int line)
    {
        while (line < text.Length && text[line] is ' ' or '\t')
        {
            line++;
        }

        return line;
    }

    private static int StartOf(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
        {
            at--;
        }

        return at;
    }

    private static int NextLine(string text, int line)
    {
        var end = text.IndexOf('\n', line);
        return end < 0 ? text.Length : end + 1;
    }
}
