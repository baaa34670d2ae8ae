using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using YamlDotNet.Core;

namespace TypedSeeds.Generator.Reading;

/// <summary>Finds the mistake for which the library gave up. It gives up where it notices, which is often lines after the mistake.</summary>
internal sealed class FailureFinder(string text, TokenLocator locator, OpenParts open)
{
    private const int UsualStep = 2;

    private static readonly string[] ConflictMarkers = ["<<<<<<< ", "||||||| ", ">>>>>>> "];

    /// <summary>Whether the failure is a tab in a line without anything else. YAML allows that, and the library does not.</summary>
    public bool IsBlankLine(Exception exception, Mark position) =>
        exception is YamlException yaml && YamlMessages.IsAboutTab(yaml) && IsBlank(At(exception, position));

    public Slip Find(Exception exception, Mark position)
    {
        var at = At(exception, position);
        var yaml = exception as YamlException;
        CloseRead(at);
        return Conflict()
            ?? Tab(yaml, at)
            ?? CommentInBrackets(at)
            ?? (open.Brackets.Count > 0 ? Slips.LookAlikeIn(text, open.Last.Start, Math.Min(at + 1, text.Length)) : null)
            ?? Slips.InLines(text, LineStart(open.LastEnd), at)
            ?? Foreign(yaml, at)
            ?? (open.Brackets.Count == 0 ? ForeignComments.InLines(text, LineStart(open.LastEnd), at) ?? MarkdownKeys.At(text, at) : null)
            ?? Flow(yaml, at)
            ?? NextItem(yaml, at)
            ?? OpenQuote(at)
            ?? BracketLine(yaml)
            ?? OpenBracket(yaml, at)
            ?? GluedDash(yaml, at)
            ?? LostDash(yaml, at)
            ?? (yaml is not null && open.Brackets.Count == 0 && YamlMessages.IsAboutNext(yaml) ? MissingColons.Find(text, at) : null)
            ?? EntryAtStart(yaml, at)
            ?? WordsAfterValue(yaml, at)
            ?? CommentInText(yaml, at)
            ?? (yaml is not null && open.Brackets.Count == 0 && YamlMessages.IsAboutNext(yaml) ? LowKeys.Above(text, LineStart(at)) : null)
            ?? Indentation(yaml, at)
            ?? Dash(yaml, at)
            ?? (yaml is not null && YamlMessages.IsAboutStart(yaml) ? ItemSigns.AfterKey(text, at) ?? ItemSigns.AtStart(text, at) : null)
            ?? FirstCharacter(yaml, at)
            ?? (yaml is null ? null : GluedComment(at) ?? GluedComment(at + 1))
            ?? OtherBracket(yaml, at)
            ?? new Slip(Point(at), yaml is null ? YamlMessages.Unreadable : YamlMessages.Explain(yaml)) { Repair = yaml is null ? null : ClosingQuote(yaml) ?? QuotingAt(yaml, at) };
    }

    // The library reads on after a bracket before it returns it: what is wrong there is not in the bracket.
    private void CloseRead(int at)
    {
        if (open.Brackets.Count > 0 && QuotedWords.Closing(text, open.Brackets.Last().Start) is >= 0 and var close && close < LineStart(at))
        {
            while (open.Brackets.Count > 0)
            {
                open.CloseBracket(close + 1);
            }
        }
    }

    private Slip? GluedComment(int at) =>
        at > 0 && at < text.Length && text[at] == '#' && text[at - 1] is ']' or '}' or '"' or '\'' ? new Slip(Point(at), YamlMessages.GluedComment) { Repair = YamlRepair.Inserting(at, " ") with { Label = "Begin a comment" } } : null;

    private YamlRepair? ClosingQuote(YamlException yaml) =>
        YamlMessages.IsAboutOpenQuote(yaml) && QuotedWords.Next(text, open.LastEnd) is { } value ? LineRepairs.CloseQuote(text, value.Start) : null;

    /// <summary>Puts the value around an offset in quotes.</summary>
    private YamlRepair? Quoting(int at, bool isSafe = false) =>
        WrittenValue.Around(text, at, open.Brackets.Count > 0 ? open.Brackets.Peek().Start : -1) is var value && value.Start <= at && at < value.End ? YamlRepair.Quoting(text, value, isSafe) : null;

    private YamlRepair? QuotingAt(YamlException yaml, int at) =>
        at < text.Length && (YamlMessages.IsAboutColon(yaml) || YamlMessages.IsAboutLines(yaml) || (text[at] == ':' && YamlMessages.IsAboutNext(yaml))) ? Quoting(at) : null;

    // A few exceptions of the library have no place of their own: then it is where the library reads.
    private int At(Exception exception, Mark position) =>
        locator.Offset(exception is YamlException yaml && (yaml.Start.Index > 0 || yaml.End.Index > 0) ? YamlMessages.PlaceOf(yaml) : position);

    // Git leaves these lines where two branches changed the same lines.
    private Slip? Conflict()
    {
        for (var number = 0; number < locator.Lines.Count; number++)
        {
            var line = locator.Lines.StartOf(number);
            if (Array.Exists(ConflictMarkers, marker => string.CompareOrdinal(text, line, marker, 0, marker.Length) == 0))
            {
                return new Slip(Point(line), YamlMessages.Conflict);
            }
        }

        return null;
    }

    private Slip? Tab(YamlException? yaml, int at)
    {
        if (yaml is not null && YamlMessages.IsAboutTab(yaml))
        {
            return new Slip(Point(at), YamlMessages.Tab) { Repair = LineRepairs.Tabs(text, at, LeastColumn) };
        }

        // After spaces the library takes a tab for a space between words, and fails at what follows.
        for (var line = LineStart(open.LastEnd); yaml is not null && open.Brackets.Count == 0 && line <= at && line < text.Length; line = LineEnd(line) + 1)
        {
            var tab = line + IndentOf(line);
            if (tab < text.Length && text[tab] == '\t' && !IsBlank(line))
            {
                return new Slip(Point(tab), YamlMessages.Tab) { Repair = LineRepairs.Tabs(text, tab, LeastColumn) };
            }
        }

        var start = LineStart(at);
        return yaml is null && start < text.Length && text[start] == '\t' ? new Slip(Point(start), YamlMessages.Tab) { Repair = LineRepairs.Tabs(text, start, LeastColumn) } : null;
    }

    private int LeastColumn => open.Brackets.Count == 0 ? 0 : open.Column + UsualStep;

    private bool IsBlank(int at)
    {
        for (var i = LineStart(at); i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    // A comment after which a bracket would close takes that bracket away.
    private Slip? CommentInBrackets(int at)
    {
        if (open.Brackets.Count == 0)
        {
            return null;
        }

        for (var line = open.Brackets.Peek().Start; line < at; line = LineEnd(line) + 1)
        {
            var end = LineEnd(line);
            if (QuotedWords.Comment(text, line, end) is >= 0 and var comment && text.IndexOfAny([']', '}'], comment, end - comment) >= 0)
            {
                return new Slip(Point(comment), YamlMessages.CommentInBrackets) { Repair = Quoting(comment) };
            }
        }

        return null;
    }

    private Slip? OpenQuote(int at)
    {
        if (QuotedWords.OpenKey(text, LineStart(open.LastEnd), at) is >= 0 and var quote)
        {
            return new Slip(Point(quote), YamlMessages.OpenQuote) { Repair = LineRepairs.CloseQuote(text, quote) };
        }

        // In brackets the library reads on past a value before it returns it.
        if (open.Brackets.Count == 0 || QuotedWords.Next(text, open.LastEnd) is not { } value || value.End > at + 1)
        {
            return null;
        }

        return QuotedWords.FirstUnindented(text, value.Start, value.End, open.Column) >= 0 ? new Slip(Point(value.Start), YamlMessages.OpenQuote) { Repair = LineRepairs.CloseQuote(text, value.Start) }
            : LineStart(at) < value.End ? AfterQuotes(value)
            : null;
    }

    // A comma or bracket that is missing in a later line means that the bracket was never closed: that is the place to
    // mend. So does any exception of another type than the library's.
    private Slip? OpenBracket(YamlException? yaml, int at) =>
        open.Brackets.Count > 0 && (yaml is null || (YamlMessages.IsAboutBrackets(yaml) && LineStart(at) > open.Brackets.Peek().Start))
            ? new Slip(open.Brackets.Peek(), IsOther(at) ? YamlMessages.ClosedByOther(Opening, text[at], PlaceOf(at)) : YamlMessages.OpenBracket)
            {
                Repair = YamlRepair.Inserting(WrittenValue.EndOfLine(text, open.Brackets.Peek().Start), Closing.ToString()) with { Label = $"End the line with {Closing}" },
            }
            : null;

    // The lines of a bracket are indented more than the key whose value it is, those with the closing one, too.
    private Slip? BracketLine(YamlException? yaml)
    {
        if (open.Brackets.Count == 0 || open.Column < 0 || (yaml is not null && !YamlMessages.IsAboutNext(yaml)))
        {
            return null;
        }

        var outer = open.Brackets.Last().Start;
        var close = QuotedWords.Closing(text, outer);
        return close < 0 || LineRepairs.UnindentedIn(text, outer, close, open.Column) is not { Count: > 0 } lines ? null
            : new Slip(Point(FirstOf(lines[0])), YamlMessages.BracketLine(text[outer], PlaceOf(outer), lines[0] == LineStart(close) && FirstOf(lines[0]) == close, open.Column + UsualStep))
            {
                Repair = LineRepairs.IndentAll(text, lines, open.Column + UsualStep),
            };
    }

    private int FirstOf(int line) => line + IndentOf(line);

    private char Opening => text[open.Brackets.Peek().Start];

    private char Closing => Opening == '[' ? ']' : '}';

    private bool IsOther(int at) => at < text.Length && text[at] == (Opening == '[' ? '}' : ']');

    // In the line of the bracket that is open, the mistake is where the library notices it.
    private Slip? OtherBracket(YamlException? yaml, int at) =>
        yaml is null || open.Brackets.Count == 0 || !YamlMessages.IsAboutBrackets(yaml) ? null
        : IsOther(at) ? new Slip(Point(at), YamlMessages.ClosesOther(text[at], Opening, PlaceOf(open.Brackets.Peek().Start))) { Repair = CloseBefore(at) }
        : at < text.Length && text[at] == ':' ? new Slip(Point(at), YamlMessages.ColonInValue) { Repair = QuotingAt(yaml, at) }
        : new Slip(Point(at), $"{YamlMessages.Explain(yaml)}; it opens in {PlaceOf(open.Brackets.Peek().Start)}") { Repair = QuotingAt(yaml, at) };

    // Where another bracket of the other form is open, this one closes that, and one is missing before it.
    private YamlRepair CloseBefore(int at)
    {
        if (open.Brackets.Count == 1)
        {
            return new(new(at, 1), Closing.ToString(), IsSafe: false);
        }

        var end = at;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        return YamlRepair.Inserting(end, Closing.ToString());
    }

    private Slip? Indentation(YamlException? yaml, int at)
    {
        var line = LineStart(at);
        var start = line + IndentOf(line);
        if (yaml is null || open.Brackets.Count > 0 || !YamlMessages.IsAboutNext(yaml) || line < open.LastEnd || start >= text.Length || !IsItem(start))
        {
            return null;
        }

        var (indent, columns) = (start - line, open.Columns.ToArray());
        var above = IndentAbove(line, isKey: text[start] != '-');
        if (indent > above && above >= 0 && columns.Length > 0 && !columns.Contains(indent))
        {
            return new Slip(Point(start), YamlMessages.Deeper(indent, above)) { Repair = LineRepairs.Indent(text, line, above) };
        }

        if (IsSectionAt(start) && indent > 0 && !columns.Contains(indent))
        {
            return new Slip(Point(start), YamlMessages.BetweenLevels(indent, 0, -1)) { Repair = LineRepairs.Indent(text, line, 0) };
        }

        var beside = columns.Concat(ColumnsAbove(line)).Append(above).Where(column => column >= 0 && column != indent).ToArray();
        return columns.Contains(indent) || beside.Length == 0 ? null
            : BetweenLevels(line, start, beside.Where(column => column < indent).DefaultIfEmpty(-1).Max(), beside.Where(column => column > indent).DefaultIfEmpty(-1).Min(), above);
    }

    // Nothing is after the colon, and no list below it: a few fields are called as a section is, and are lists.
    private bool IsSectionAt(int start)
    {
        var end = LineText.EndOfWord(text, start);
        var next = LineText.Next(text, end);
        return end < text.Length && text[end] == ':' && WrittenValue.EndOfLine(text, end) == end + 1 && KindTable.IsTopKey(text.Substring(start, end - start))
            && LineText.AfterSpaces(text, next) is var below && !(below < text.Length && text[below] == '-');
    }

    // The columns of the lines above that others are within.
    private IEnumerable<int> ColumnsAbove(int line)
    {
        var least = int.MaxValue;
        for (var above = LineText.Above(text, line); above >= 0 && least > 0; above = LineText.Above(text, above))
        {
            var column = IndentOf(above);
            if (column < least)
            {
                least = column;
                yield return column;
            }
        }
    }

    // A key goes on with the line above it more often than it begins something else.
    private Slip BetweenLevels(int line, int start, int less, int more, int above)
    {
        var meant = above == more || (above != less && more >= 0) ? more : less;
        var other = meant == more ? less : more;
        return new Slip(Point(start), YamlMessages.BetweenLevels(start - line, less, more))
        {
            Repair = LineRepairs.Indent(text, line, meant),
            Choices = other < 0 ? [] : [LineRepairs.Indent(text, line, other)],
        };
    }

    // A dash, or a key that is one word: several words may be a part of the text before them.
    private bool IsItem(int start)
    {
        var at = start;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_'))
        {
            at++;
        }

        return at > start && at < text.Length && (text[at] == ':' || (at == start + 1 && text[start] == '-'));
    }

    private int IndentOf(int line)
    {
        var at = line;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at - line;
    }

    /// <summary>By how much the last line before a line is indented that has more than a comment; -1 where none is.</summary>
    /// <param name="line">The start of the line.</param>
    /// <param name="isKey">Whether the key is meant, after the dashes of list items.</param>
    private int IndentAbove(int line, bool isKey)
    {
        for (var number = locator.Lines.LineAt(line) - 1; number >= 0; number--)
        {
            var start = locator.Lines.StartOf(number);
            var first = start + IndentOf(start);
            if (first < text.Length && text[first] is not ('#' or '\r' or '\n'))
            {
                while (isKey && first + 1 < text.Length && text[first] == '-' && text[first + 1] == ' ')
                {
                    first += 1 + IndentOf(first + 1);
                }

                return first - start;
            }
        }

        return -1;
    }

    private string PlaceOf(int at) =>
        $"line {Invariant.Text(locator.Lines.LineAt(at) + 1)}, column {Invariant.Text(locator.Lines.ColumnAt(at) + 1)}";

    // After a bracket or a quotation mark in its line a key or another item cannot come: a comma is missing, or a line.
    private Slip? NextItem(YamlException? yaml, int at)
    {
        if (yaml is null || !YamlMessages.IsAboutNext(yaml) || at >= text.Length)
        {
            return null;
        }

        var next = text[at] == ':' ? StartOfKey(at) : at;
        var before = next - 1;
        while (before > 0 && text[before] == ' ')
        {
            before--;
        }

        var isInBrackets = open.Brackets.Count > 0 && YamlMessages.IsAboutBrackets(yaml);
        return before < 0 || text[before] is not (']' or '}' or '"' or '\'') ? null
            : isInBrackets && IsNextItem(next) ? new Slip(Point(next), YamlMessages.MissingComma) { Repair = YamlRepair.Inserting(before + 1, ",") }
            : !isInBrackets && IsItem(next) ? new Slip(Point(next), YamlMessages.KeyInLine) { Repair = new(new(before + 1, next - before - 1), "\n" + new string(' ', Math.Max(0, open.Column)), IsSafe: false) { Label = "Begin a line here" } }
            : null;
    }

    private int StartOfKey(int colon)
    {
        var start = colon;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_'))
        {
            start--;
        }

        return start;
    }

    // In braces only a key can be next.
    private bool IsNextItem(int at) => IsItem(at)
        || (Opening == '[' && text[at] is '[' or '{')
        || (text[at] is '"' or '\'' && QuotedWords.Next(text, at) is { } value && IsEndOfItem(value.End));

    private bool IsEndOfItem(int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length && (text[at] == ':' || (Opening == '[' && text[at] is ',' or ']'));
    }

    private Slip? WordsAfterValue(YamlException? yaml, int at)
    {
        if (yaml is null || !YamlMessages.IsAboutNext(yaml) || at < open.LastEnd || LineStart(at) > open.LastEnd)
        {
            return null;
        }

        return open.LastPart switch
        {
            LastPart.SingleQuoted or LastPart.DoubleQuoted when LineStart(open.LastEnd) > open.Last.Start => new Slip(Point(open.Last.Start), YamlMessages.WordsAfterLines),
            LastPart.SingleQuoted or LastPart.DoubleQuoted when open.Brackets.Count == 0 && SignAfterValue() is { } comma => comma,
            LastPart.SingleQuoted or LastPart.DoubleQuoted when open.Brackets.Count == 0 && ForeignComments.At(text, LineText.AfterSpaces(text, open.LastEnd), isLine: false) is { } comment => comment,
            LastPart.SingleQuoted or LastPart.DoubleQuoted when open.Brackets.Count == 0 && GluedComment(open.LastEnd) is { } glued => glued,
            LastPart.SingleQuoted or LastPart.DoubleQuoted when IsCommaAfter(open.LastEnd) => new Slip(open.Last, YamlMessages.ValuesWithoutBrackets),
            LastPart.SingleQuoted or LastPart.DoubleQuoted => AfterQuotes(open.Last),
            LastPart.Brackets => AfterBrackets() ?? new Slip(open.Last, YamlMessages.WordsAfterBrackets) { Repair = Quoting(open.Last.Start) },
            _ => null,
        };
    }

    // A sign that ends nothing, or what only looks like a space.
    private Slip? AfterBrackets()
    {
        var start = open.LastEnd;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var rest = text.Substring(start, LineEnd(start) - start).TrimEnd(' ');
        return rest.Length == 0 ? null
            : Slips.HiddenAt(text, start) is { } hidden ? hidden
            : ForeignComments.At(text, start, isLine: true) is { } comment ? comment
            : rest[0] == '(' ? new Slip(new(start, 1), YamlMessages.ForeignComment("(")) { Repair = YamlRepair.Inserting(start, "# ") with { Label = "Write it as a comment of YAML" } }
            : rest.All(static sign => sign is ',' or ';' or '.' or '}' or ']') ? new Slip(new(start, rest.Length), YamlMessages.SignAfterBrackets(rest)) { Repair = new(new(open.LastEnd, start + rest.Length - open.LastEnd), string.Empty, IsSafe: false) { Label = $"Take '{rest}' out" } }
            : null;
    }

    // What ends a line of JSON, or of a program, after a value.
    private Slip? SignAfterValue()
    {
        var start = LineText.AfterSpaces(text, open.LastEnd);
        var end = WrittenValue.EndOfLine(text, start);
        return end > start && text.Substring(start, end - start) is "," or ";" ? new Slip(new(start, 1), YamlMessages.SignAfterValue(text[start])) { Repair = new(new(open.LastEnd, end - open.LastEnd), string.Empty, IsSafe: true) { Label = $"Take the '{text[start]}' out" } } : null;
    }

    // Another value in quotes after a comma; one without may be words of the first.
    private bool IsCommaAfter(int at)
    {
        var next = at;
        while (next < text.Length && text[next] is ' ' or ',' or ';')
        {
            next++;
        }

        return open.Brackets.Count == 0 && next < text.Length && text[next] is '\'' or '"' && text.IndexOfAny([',', ';'], at, next - at) >= 0;
    }

    // A mark that opens words inside of the value was taken for that of the value, or one inside of it for its end.
    private Slip AfterQuotes(TextRange value)
    {
        var end = LineEnd(value.End);
        var stop = open.Brackets.Count == 0 ? -1 : text.IndexOfAny([',', ']', '}'], value.End, end - value.End);
        var whole = text.Substring(value.Start, (stop < 0 ? end : stop) - value.Start).TrimEnd();
        var mark = text[value.Start];
        var problem = whole.IndexOf(mark, value.Length) < 0 ? YamlMessages.QuotesFirst(whole, mark)
            : mark == '"' ? YamlMessages.WordsAfterDoubleQuotes : YamlMessages.WordsAfterSingleQuotes;
        return new Slip(value, problem) { Repair = LineRepairs.Requote(value.Start, whole) };
    }

    // The rest of a text after a comment is in a line of its own, indented more than its key.
    private Slip? CommentInText(YamlException? yaml, int at) =>
        yaml is not null && open.LastPart == LastPart.Plain && LineStart(at) > open.LastEnd && at - LineStart(at) > open.Column
        && QuotedWords.CommentAfter(text, open.LastEnd) is >= 0 and var comment
            ? new Slip(Point(comment), YamlMessages.CommentInText)
            : null;

    private Slip? Dash(YamlException? yaml, int at) =>
        yaml is null ? null
        : YamlMessages.IsAboutDash(yaml) && open.OnlyDash is { } dash ? EntryAsItem(dash.Start) ?? new Slip(dash, YamlMessages.SingleDash) { Repair = WithoutDash(dash.Start) }
        : !YamlMessages.IsAboutKey(yaml) || at >= text.Length || text[at] != '-' ? null
        : EntryAsItem(at) is { } entry ? entry
        : OtherDash(at) is { } above ? new Slip(Point(at), YamlMessages.DashesDiffer(at - LineStart(at), above)) { Repair = LineRepairs.Indent(text, LineStart(at), above) }
        : new Slip(Point(at), YamlMessages.DashAmongKeys) { Repair = WithoutDash(at) };

    // Only a document and a list have an id in a line of its own.
    private Slip? EntryAsItem(int dash)
    {
        var key = dash + 1 + IndentOf(dash + 1);
        var colon = text.IndexOf(':', Math.Min(key, text.Length));
        if (colon < 0 || colon - key > "'id' ".Length || text.Substring(key, colon - key).Trim('"', '\'', ' ') != FieldKeys.Id)
        {
            return null;
        }

        var start = LineText.AfterBlanks(text, colon + 1);
        var end = WrittenValue.EndOfLine(text, start);
        var id = text.Substring(start, end - start).Trim('"', '\'');
        return Ids.Problem(id) is null ? new Slip(Point(dash), YamlMessages.EntryAsItem(id)) { Repair = new(new(dash, end - dash), id + ":", IsSafe: false) } : null;
    }

    private YamlRepair? WithoutDash(int at) => at + 1 < text.Length && text[at + 1] == ' ' ? new(new(at, 1 + IndentOf(at + 1)), string.Empty, IsSafe: false) { Label = "Take the '-' out" } : null;

    // The column of the dash in the line above, where that is another.
    private int? OtherDash(int at)
    {
        var line = LineStart(at);
        var above = IndentAbove(line, isKey: false);
        var number = locator.Lines.LineAt(line) - 1;
        return number >= 0 && above >= 0 && above != at - line && locator.Lines.StartOf(number) + above < text.Length && text[locator.Lines.StartOf(number) + above] == '-' ? above : null;
    }

    // Between items with a space after their dash.
    private Slip? GluedDash(YamlException? yaml, int at)
    {
        var line = LineStart(at);
        var dash = line + IndentOf(line);
        return yaml is not null && open.Brackets.Count == 0 && dash + 1 < text.Length && text[dash] == '-' && char.IsLetter(text[dash + 1]) ? new Slip(Point(dash), YamlMessages.NoSpaceAfterDash) { Repair = YamlRepair.Inserting(dash + 1, " ") } : null;
    }

    /// <summary>
    /// An entry at the start of its line, which takes the entries after it out of their section: these are then indented as nothing
    /// that is open, though the section above has them.
    /// </summary>
    private Slip? EntryAtStart(YamlException? yaml, int at)
    {
        var line = LineStart(at);
        var indent = IndentOf(line);
        if (yaml is null || open.Brackets.Count > 0 || indent == 0 || !IsItem(line + indent))
        {
            return null;
        }

        var (entry, first) = (-1, 0);
        for (var number = locator.Lines.LineAt(line) - 1; number >= 0 && first != indent; number--)
        {
            var start = locator.Lines.StartOf(number);
            var column = IndentOf(start);
            if (start + column >= text.Length || text[start + column] is '#' or '\r' or '\n')
            {
                continue;
            }

            if (column > 0)
            {
                first = entry < 0 || column < first || first == 0 ? column : first;
            }
            else if (entry < 0 && first > indent && text.Substring(start, LineEnd(start) - start).TrimEnd() is var key && key.EndsWith(":", StringComparison.Ordinal) && !KindTable.IsTopKey(key.TrimEnd(':')))
            {
                (entry, first) = (start, 0);
            }
            else
            {
                return null;
            }
        }

        return entry >= 0 && first == indent ? new Slip(Point(entry), YamlMessages.EntryAtStart(indent)) { Repair = LineRepairs.Indent(text, entry, indent) } : null;
    }

    private Slip? FirstCharacter(YamlException? yaml, int at) =>
        yaml is not null && at < text.Length && YamlMessages.IsAboutStart(yaml) && YamlMessages.Signs.IndexOf(text[at]) >= 0
            ? new Slip(Point(at), YamlMessages.CannotBegin(text[at])) { Repair = text[at] is ',' or ']' or '}' ? null : Quoting(at, isSafe: text[at] is '@' or '`' or '%') }
            : null;

    private Slip? LostDash(YamlException? yaml, int at) =>
        yaml is not null && open.Brackets.Count == 0 && YamlMessages.IsAboutNext(yaml) && MissingColons.InLine(text, LineStart(at)) is null ? LostDashes.Above(text, at) : null;

    private Slip? Foreign(YamlException? yaml, int at) =>
        open.Brackets.Count > 0 ? null : ForeignLines.First(text, yaml is null ? -1 : LineStart(Math.Min(at, text.Length)));

    // An exception of another type than the library's says nothing of the place.
    private Slip? Flow(YamlException? yaml, int at) => open.Brackets.Count > 0
        ? FlowSlips.Find(text, open.Brackets.Last().Start, Math.Max(Math.Max(LineEnd(Math.Min(at, text.Length)), LineEnd(open.Brackets.Peek().Start)), yaml is null ? QuotedWords.Closing(text, open.Brackets.Last().Start) : 0))
        : null;

    private TextRange Point(int at) => locator.Point(Math.Min(at, text.Length));

    private int LineStart(int at) => locator.Lines.StartOf(locator.Lines.LineAt(at));

    private int LineEnd(int at)
    {
        var end = text.IndexOfAny(['\n', '\r'], at);
        return end < 0 ? text.Length : end;
    }
}
