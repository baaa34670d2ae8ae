using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>A key with its value as they are written, whether in lines or between brackets.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="ranges">The range of each token, by its number.</param>
/// <param name="key">The token of the key; that of its value is the next one. A header is known by the value of its id.</param>
internal sealed class EntryText(string text, EquatableArray<TextRange> ranges, int key)
{
    private int Value => ranges[key + 1].Start;

    /// <summary>Adds a field to the mapping that is the value: before the key that follows it, or else before the first one between braces and after the last line elsewhere.</summary>
    /// <param name="field">The field as YAML.</param>
    /// <param name="following">The token of the key that it is written before; 0 where none is known.</param>
    public TextEdit? With(string field, int following = 0)
    {
        if (following > 0 && following < ranges.Count && IsKey)
        {
            return Before(field, ranges[following].Start);
        }

        if (!IsKey)
        {
            return AfterId(field);
        }

        if (key + 1 >= ranges.Count)
        {
            return null;
        }

        if (text[Value] == '{')
        {
            var next = SkipSpaces(Value + 1);
            var isEmpty = next < text.Length && text[next] == '}';
            return new(Value + 1, 0, isEmpty ? $" {field} " : next > Value + 1 || (next < text.Length && text[next] is '\r' or '\n') ? $" {field}," : $" {field}, ");
        }

        if (StartOfLine(Value) == StartOfLine(ranges[key].Start))
        {
            return null;
        }

        var indent = Value - StartOfLine(Value);
        var end = EndOfBlock(StartOfLine(Value), indent);
        return new(end, 0, YamlScalar.LineEnd(text) + new string(' ', indent) + field);
    }

    /// <summary>Moves a key and its value from a line of their own below it between the braces of the value; null where braces cannot hold that value, or a comment would be lost.</summary>
    /// <param name="moved">The key.</param>
    public TextEdit? With(EntryText moved) =>
        key >= 0 && IsInBraces && IsKey && moved.InBraces() is { } field && moved.Without() is { } gone && With(field) is { } added && added.End <= gone.Start
            ? new(added.Start, gone.End - added.Start, added.Text + text.Substring(added.Start, gone.Start - added.Start))
            : null;

    // A text without quotation marks may hold a sign that would end it there.
    private string? InBraces()
    {
        var end = key + 1 < ranges.Count && IsKey ? EndOfNode() : 0;
        if (end <= ranges[key].Start || text.IndexOf('\n', ranges[key].Start, end - ranges[key].Start) >= 0 || text.Substring(end, EndOfLine(end) - end).Trim().Length > 0)
        {
            return null;
        }

        var value = text.Substring(Value, Math.Max(0, end - Value));
        var written = value.Length > 0 && value[0] is '[' or '{' or '"' or '\'' ? value : YamlScalar.Like(value, value);
        return value.Length == 0 || IsMapping || text[Value] == '-' ? null : text.Substring(ranges[key].Start, Value - ranges[key].Start) + written;
    }

    // In lines, the key goes to the next one.
    private TextEdit Before(string field, int next)
    {
        var line = StartOfLine(next);
        var isFirst = text.Substring(line, next - line).Trim(' ').Length == 0;
        return new(next, 0, isFirst && !IsInBraces ? field + YamlScalar.LineEnd(text) + new string(' ', next - line) : field + ", ");
    }

    private bool IsInBraces => key + 1 < ranges.Count && text[Value] == '{';

    /// <summary>Whether the token is that of a key.</summary>
    public bool IsKey => SkipSpaces(ranges[key].End) is var next && next < text.Length && text[next] == ':';

    // A field of its own after the id: on the next line, or after a comma where braces hold the header.
    private TextEdit? AfterId(string field)
    {
        var next = ranges[key].End;
        while (next < text.Length && WhiteSpace.Is(text[next]))
        {
            next++;
        }

        if (next < text.Length && text[next] is ',' or '}')
        {
            return new(ranges[key].End, 0, $", {field}");
        }

        var (line, end) = (StartOfLine(ranges[key].Start), EndOfLine(ranges[key].End));
        var indent = SkipSpaces(line) - line;
        return new(end > 0 && text[end - 1] == '\r' ? end - 1 : end, 0, YamlScalar.LineEnd(text) + new string(' ', indent) + field);
    }

    /// <summary>Indents the key by so many spaces, and with it the lines of its value and of the keys up to another one.</summary>
    public TextEdit? Indented(int column, int last)
    {
        var (line, lastLine) = (StartOfLine(ranges[key].Start), StartOfLine(ranges[last].Start));
        var indent = ranges[key].Start - line;
        var end = EndOfBlock(lastLine, ranges[last].Start - lastLine + 1);
        return text.Substring(line, indent).Trim(' ').Length > 0 || indent == column || (indent > column ? IndentAfter(end) > column && !IsEmpty(last) : IsInText(line)) ? null
            : BlockLines.Shift(text, line, end, column - indent);
    }

    // A key without a value takes what follows it.
    private bool IsEmpty(int last) => ranges[last].End is var end && text.Substring(end, EndOfLine(end) - end).Trim() is var rest && (rest == ":" || rest.StartsWith(": #", StringComparison.Ordinal)) && EndOfBlock(StartOfLine(end), ranges[last].Start - StartOfLine(end) + 1) is var lines && StartOfLine(lines) <= StartOfLine(end);

    // What follows a line that goes to the left would be below it.
    private int IndentAfter(int end)
    {
        for (var next = EndOfLine(end) + 1; next < text.Length; next = EndOfLine(next) + 1)
        {
            if (SkipSpaces(next) is var first && first < text.Length && text[first] is not ('\r' or '\n' or '#'))
            {
                return first - next;
            }
        }

        return 0;
    }

    // A text that begins with | or > takes each line that is indented by more than its key.
    private bool IsInText(int line)
    {
        for (var end = line - 1; end > 0; end = StartOfLine(end) - 1)
        {
            var before = text.Substring(StartOfLine(end), end - StartOfLine(end)).Trim();
            if (before.Length > 0 && before[0] != '#')
            {
                return before.TrimEnd('+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9') is { Length: > 0 } words && words[words.Length - 1] is '|' or '>';
            }
        }

        return false;
    }

    /// <summary>Takes the key and its value out.</summary>
    public TextEdit? Without()
    {
        var (start, line) = (ranges[key].Start, StartOfLine(ranges[key].Start));
        if (text.Substring(line, start - line).Trim(' ').Length == 0)
        {
            var end = key + 1 < ranges.Count && IsListBelowKey ? EndOfList(StartOfLine(Value), start - line) : EndOfBlock(line, start - line + 1, isFirst: true);
            var next = end < text.Length && text[end] == '\r' ? end + 1 : end;
            return new(line, Math.Min(text.Length, next + 1) - line, string.Empty);
        }

        return WithoutInBraces();
    }

    /// <summary>Writes another key with another value in the place of the key and its value; null where the value is a block or a mapping.</summary>
    /// <param name="pair">The key and its value as YAML.</param>
    public TextEdit? As(string pair) => key + 1 < ranges.Count && IsKey && Value < text.Length && text[Value] != '{' && !IsMapping && EndOfNode() is > 0 and var end
        ? new(ranges[key].Start, end - ranges[key].Start, pair)
        : null;

    /// <summary>Writes other YAML in the place of the value; null where that is a block of text.</summary>
    public TextEdit? InPlace(string yaml) => key + 1 >= ranges.Count || EndOfNode() is not (> 0 and var end) ? null
        : IsListBelowKey || IsMappingBelowKey ? new(SkipSpaces(ranges[key].End) + 1, end - SkipSpaces(ranges[key].End) - 1, " " + yaml)
        : new(Value, end - Value, yaml);

    // A list may begin in the column of its key, and nothing else may.
    private bool IsListBelowKey => IsKey && Value < text.Length && text[Value] == '-' && Value - StartOfLine(Value) == ranges[key].Start - StartOfLine(ranges[key].Start)
        && text.Substring(SkipSpaces(ranges[key].End) + 1, Value - SkipSpaces(ranges[key].End) - 1).All(WhiteSpace.Is);

    private bool IsMappingBelowKey => IsKey && IsMapping && text.Substring(SkipSpaces(ranges[key].End) + 1, Value - SkipSpaces(ranges[key].End) - 1).All(WhiteSpace.Is);

    // A mapping without braces begins where its first key does.
    private bool IsMapping => key + 2 < ranges.Count && ranges[key + 1].Length == 1 && ranges[key + 2] is { Length: > 0 } next && next.Start == Value;

    // The end of a list, of a mapping or of a text; 0 where it is not known.
    private int EndOfNode() => ranges[key + 1].Length == 0 || (IsKey && Value <= SkipSpaces(ranges[key].End)) ? (IsKey ? SkipSpaces(ranges[key].End) + 1 : 0)
        : Value >= text.Length ? ranges[key + 1].End
        : YamlScalar.IsBlock(text.Substring(Value, 1)) ? 0
        : text[Value] is '[' or '{' ? EndOfBrackets(Value)
        : text[Value] == '-' && ranges[key + 1].Length == 1 ? EndOfList(StartOfLine(Value), Value - StartOfLine(Value))
        : IsMapping ? EndOfMapping()
        : ranges[key + 1].End;

    // A mapping of one key ends with its value, before a comment; one of several ends with its last line.
    private int EndOfMapping()
    {
        var first = new EntryText(text, ranges, key + 2);
        var one = first.IsKey && key + 3 < ranges.Count ? first.EndOfNode() : 0;
        var last = EndOfBlock(StartOfLine(Value), Value - StartOfLine(Value));
        var rest = one > 0 && one <= last ? text.Substring(one, last - one) : string.Empty;
        return one > 0 && (rest.Trim().Length == 0 || rest.TrimStart(' ')[0] is ',' or ']' or '}' || (rest.TrimStart(' ')[0] == '#' && rest.IndexOf('\n') < 0)) ? one : last;
    }

    /// <summary>The end of what begins with a bracket, which is in the value; 0 where it has no end. A text in quotes may hold a bracket, and is a token.</summary>
    public int EndOfBrackets(int open)
    {
        var (at, token, depth) = (open, key + 1, 0);
        while (at < text.Length)
        {
            while (token < ranges.Count && ranges[token].Start < at)
            {
                token++;
            }

            if (token < ranges.Count && ranges[token].Start == at && ranges[token].Length > 0 && text[at] is '"' or '\'')
            {
                at = ranges[token].End;
                continue;
            }

            depth += text[at] is '[' or '{' ? 1 : text[at] is ']' or '}' ? -1 : 0;
            at++;
            if (depth == 0)
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Takes the key and its value out from between braces: with the comma after it, or else with the one before it.</summary>
    public TextEdit? WithoutInBraces()
    {
        var start = ranges[key].Start;
        var before = start - 1;
        while (before >= 0 && WhiteSpace.Is(text[before]))
        {
            before--;
        }

        if (before < 0 || text[before] is not ('{' or ','))
        {
            return null;
        }

        var end = EndOfValue();
        return end < text.Length && text[end] == ',' ? new(start, SkipSpaces(end + 1) - start, string.Empty)
            : text[before] == ',' ? new(before, TrimEnd(end) - before, string.Empty)
            : new(start, end - start, string.Empty);
    }

    // A value in quotes may hold brackets and commas, so it is passed over as a token.
    private int EndOfValue()
    {
        var isThere = key + 1 < ranges.Count && Value < text.Length;
        var end = isThere && text[Value] is '"' or '\'' ? ranges[key + 1].End : isThere && text[Value] is '[' or '{' ? EndOfBrackets(Value) : 0;
        var (at, depth) = (Math.Max(ranges[key].End, end), 0);
        for (; at < text.Length; at++)
        {
            depth += text[at] is '[' or '{' ? 1 : text[at] is ']' or '}' ? -1 : 0;
            if (depth < 0 || (depth == 0 && text[at] == ','))
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The end of the last line, from one on, that is indented by so much and is no comment.</summary>
    private int EndOfBlock(int line, int indent, bool isFirst = false)
    {
        var end = EndOfLine(line);
        for (var next = end + 1; next < text.Length; next = EndOfLine(next) + 1)
        {
            var first = SkipSpaces(next);
            var isBlank = first >= text.Length || text[first] is '\r' or '\n';
            if (!isBlank && first - next < indent)
            {
                break;
            }

            end = isBlank || (isFirst && text[first] == '#') ? end : EndOfLine(next);
        }

        return end > 0 && end <= text.Length && text[end - 1] == '\r' ? end - 1 : end;
    }

    // The key that is in the column of the dashes ends the list.
    private int EndOfList(int line, int column)
    {
        var end = EndOfBlock(line, column + 1);
        while (end < text.Length && EndOfLine(end) + 1 is var next && next + column + 1 < text.Length && SkipSpaces(next) == next + column && text[next + column] == '-' && text[next + column + 1] is ' ' or '\r' or '\n')
        {
            end = EndOfBlock(next, column + 1);
        }

        return end;
    }

    private int EndOfLine(int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    private int SkipSpaces(int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private int TrimEnd(int end)
    {
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    private int StartOfLine(int at) => BlockLines.StartOfLine(text, at);
}
