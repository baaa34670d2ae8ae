using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>Takes entries out of a section and writes them into another one, as they are: with the comments above them, in lines or between braces.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="ranges">The range of each token, by its number.</param>
internal sealed class EntryMove(string text, EquatableArray<TextRange> ranges)
{
    private const int UsualStep = 2;

    /// <summary>How far apart the two places may be. All that is between them is part of the edit, and a thousand findings may each have one.</summary>
    public const int Longest = 20_000;

    /// <summary>The one edit that takes them out and writes them; null where the other section cannot hold what is written.</summary>
    /// <param name="first">The token of the id of the first entry.</param>
    /// <param name="last">The token of the id of the last entry; 0 where the first is the only one, between braces.</param>
    /// <param name="owner">The token of the key of the section that they are in.</param>
    /// <param name="section">The key of the section that they go into.</param>
    /// <param name="target">The token of that key; 0 where the file has no such section.</param>
    public TextEdit? Into(int first, int last, int owner, string section, int target)
    {
        if (Taken(first, last) is not { } taken || (target > 0 ? Added(taken, target) : Begun(taken, owner, section)) is not { } added)
        {
            return null;
        }

        var without = WithoutSection(taken, owner) ?? new TextEdit(taken.Start, taken.End - taken.Start, string.Empty);
        var (before, after) = without.Start < added.Start ? (without, added) : (added, without);
        return after.Start < before.End || after.Start - before.End > Longest ? null
            : new(before.Start, after.End - before.Start, before.Text + text.Substring(before.End, after.Start - before.End) + after.Text);
    }

    // What is taken out: whole lines, or what is between two commas.
    private Entries? Taken(int first, int last)
    {
        var start = ranges[first].Start;
        if (last == 0)
        {
            return new EntryText(text, ranges, first).WithoutInBraces() is { Text.Length: 0 } between && EndOfFlow(first) is > 0 and var end && text.IndexOf('\n', start, end - start) < 0 && !IsComment(between.End)
                ? new(between.Start, between.End, text.Substring(start, end - start), Column: -1)
                : null;
        }

        var line = LineText.StartOf(text, start);
        var column = start - line;
        if (text.Substring(line, column).Trim(' ').Length > 0 || new EntryText(text, ranges, last).Without() is not { } lines)
        {
            return null;
        }

        var above = StartOfComments(line, column);
        return new(above, lines.End, text.Substring(above, lines.End - above).TrimEnd('\r', '\n'), column);
    }

    // What is said after an entry would be left after another one.
    private bool IsComment(int at) => LineText.AfterBlanks(text, at) is var first && first < text.Length && text[first] == '#';

    // The comments above an entry that are indented as it is belong to it.
    private int StartOfComments(int line, int column)
    {
        while (line > 0 && BlockLines.StartOfLine(text, line - 1) is var above && LineText.AfterSpaces(text, above) == above + column && text[above + column] == '#')
        {
            line = above;
        }

        return line;
    }

    // A section that has no other entries goes, unless its line says more than its key.
    private TextEdit? WithoutSection(Entries taken, int owner)
    {
        var start = LineText.StartOf(text, ranges[owner].Start);
        if (AfterColon(owner) is not (> 0 and var colon) || start != ranges[owner].Start)
        {
            return null;
        }

        if (taken.Column < 0)
        {
            var open = ranges[owner + 1].Start;
            return EndOfBraces(owner) is > 0 and var close && IsBlank(open + 1, taken.Start) && IsBlank(taken.End, close - 1) && IsBlank(close, LineText.EndOf(text, close))
                ? new(start, LineText.Next(text, close) - start, string.Empty)
                : null;
        }

        return !IsBlankOrComment(colon, taken.Start) || IsIndented(LineText.AfterSpaces(text, taken.End)) ? null
            : IsBlank(colon, taken.Start) ? new(start, taken.End - start, string.Empty)
            : new(colon, taken.End - colon, " {}" + text.Substring(colon, taken.Start - colon));
    }

    // The section is there: after its last entry.
    private TextEdit? Added(Entries taken, int target)
    {
        if (ranges[target].Start - taken.End > Longest || AfterColon(target) is not (> 0 and var colon) || target + 1 >= ranges.Count)
        {
            return null;
        }

        var (value, end) = (ranges[target + 1], LineText.EndOf(text, colon));
        if (value.Length == 0 || value.Start < colon)
        {
            return new(WithoutReturn(end), 0, LineEnd + Lines(taken, UsualStep));
        }

        if (text[value.Start] != '{')
        {
            return LineText.StartOf(text, value.Start) is var line && line > colon && EndOfLines(line, value.Start - line) is var last ? new(last, 0, LineEnd + Lines(taken, value.Start - line)) : null;
        }

        if (EndOfBraces(target) is not (> 0 and var close) || close - value.Start > Longest)
        {
            return null;
        }

        var inner = text.Substring(value.Start + 1, close - value.Start - 2);
        if (inner.Trim().Length == 0)
        {
            return IsBlank(close, LineText.EndOf(text, close)) ? new(colon, close - colon, LineEnd + Lines(taken, UsualStep)) : null;
        }

        // Lines between braces would be none, so that the entries that are there get lines, too.
        return OneFlow(taken) is { } flow ? new(value.Start + 1 + inner.TrimEnd().Length, 0, inner.TrimEnd().EndsWith(",", StringComparison.Ordinal) ? " " + flow : ", " + flow)
            : IsBlank(close, LineText.EndOf(text, close)) && Opened(target, close) is { } opened ? new(colon, close - colon, LineEnd + opened + LineEnd + Lines(taken, UsualStep))
            : null;
    }

    // It is not: after the section in which they are.
    private TextEdit? Begun(Entries taken, int owner, string section)
    {
        var line = LineText.StartOf(text, Math.Max(ranges[owner].Start, taken.Start));
        var value = owner + 1 < ranges.Count ? ranges[owner + 1].Start : 0;
        var end = taken.Column < 0 && value < text.Length && text[value] == '{' && EndOfBraces(owner) is > 0 and var close ? WithoutReturn(LineText.EndOf(text, close)) : EndOfLines(line, 1, Math.Max(line, taken.End) + Longest);

        var lines = section + ":" + LineEnd + Lines(taken, taken.Column < 0 ? UsualStep : taken.Column);
        return taken.Column < 0 || end > taken.End ? new(end, 0, LineEnd + lines)
            : new(taken.End, 0, lines + (text[taken.End - 1] == '\n' ? LineEnd : string.Empty));
    }

    // The entries of a section between braces, a line each; null where a comment or a further line is among them.
    private string? Opened(int key, int close)
    {
        var (lines, token) = (new List<string>(), key + 2);
        while (token < ranges.Count && ranges[token].Start < close - 1)
        {
            var end = EndOfFlow(token);
            var entry = text.Substring(ranges[token].Start, Math.Max(0, end - ranges[token].Start));
            if (entry.Length == 0 || entry.IndexOfAny(['\n', '#']) >= 0)
            {
                return null;
            }

            lines.Add(new string(' ', UsualStep) + entry);
            while (token < ranges.Count && (ranges[token].Length == 0 || ranges[token].Start < end))
            {
                token++;
            }
        }

        return lines.Count == 0 ? null : string.Join(LineEnd, lines);
    }

    // An entry that can be between braces as it is.
    private static string? OneFlow(Entries taken) =>
        taken.Column < 0 ? taken.Text
        : taken.Text.IndexOf('\n') < 0 && taken.Text.IndexOf('#') < 0 && taken.Text.TrimEnd().EndsWith("}", StringComparison.Ordinal) ? taken.Text.Trim()
        : null;

    // In lines of so many spaces.
    private static string Lines(Entries taken, int column) =>
        taken.Column < 0 ? new string(' ', column) + taken.Text : BlockLines.Shift(taken.Text, 0, taken.Text.Length, column - taken.Column).Text;

    // The end of the value of a key between braces.
    private int EndOfFlow(int key) =>
        key + 1 >= ranges.Count || ranges[key + 1] is not { Length: > 0 } value ? 0
        : text[value.Start] is '{' or '[' ? new EntryText(text, ranges, key).EndOfBrackets(value.Start)
        : value.End;

    private int EndOfBraces(int key) => new EntryText(text, ranges, key).EndOfBrackets(ranges[key + 1].Start);

    // The end of the last line from one on that is indented by so much and says something. Comments do not end them.
    private int EndOfLines(int line, int indent, int last = int.MaxValue)
    {
        var end = LineText.EndOf(text, line);
        for (var next = LineText.Next(text, end); next < text.Length; next = LineText.Next(text, next))
        {
            if (next > last)
            {
                // Too far for an edit: what is looked for is not before it.
                return text.Length;
            }

            var first = LineText.AfterSpaces(text, next);
            if (first >= text.Length || text[first] is '\r' or '\n' or '#')
            {
                continue;
            }

            if (first - next < indent)
            {
                break;
            }

            end = LineText.EndOf(text, next);
        }

        return WithoutReturn(end);
    }

    private int AfterColon(int key) => LineText.AfterSpaces(text, ranges[key].End) is var at && at < text.Length && text[at] == ':' ? at + 1 : 0;

    private bool IsBlank(int start, int end) => start <= end && text.AsSpan(start, end - start).Trim().Length == 0;

    // Line by line, since a section before it may be as long as the file.
    private bool IsBlankOrComment(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var line = text.IndexOf('\n', at, end - at) is >= 0 and var found ? found : end;
            var said = text.AsSpan(at, line - at).Trim();
            if (said.Length > 0 && said[0] != '#')
            {
                return false;
            }

            at = line + 1;
        }

        return start <= end;
    }

    // Whether what is after blank lines and comments is indented.
    private bool IsIndented(int first)
    {
        while (first < text.Length && text[first] is '\r' or '\n' or '#')
        {
            first = LineText.AfterSpaces(text, LineText.Next(text, first));
        }

        return first < text.Length && first > LineText.StartOf(text, first);
    }

    private int WithoutReturn(int end) => end > 0 && text[end - 1] == '\r' ? end - 1 : end;

    private string LineEnd => YamlScalar.LineEnd(text);

    /// <summary>What is moved.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends, with the end of its last line.</param>
    /// <param name="Text">What is written there, without that.</param>
    /// <param name="Column">By how many spaces it is indented; -1 between braces.</param>
    private sealed record Entries(int Start, int End, string Text, int Column);
}
