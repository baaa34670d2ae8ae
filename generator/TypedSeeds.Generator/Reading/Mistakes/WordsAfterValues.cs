namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Words or signs after a value in quotes or brackets, in its line.</summary>
internal static class WordsAfterValues
{
    public static Slip? Find(Failure failure)
    {
        var open = failure.Open;
        return !failure.IsAboutNext || failure.At < open.LastEnd || failure.LineStart(failure.At) > open.LastEnd ? null
            : open.LastPart is LastPart.SingleQuoted or LastPart.DoubleQuoted ? AfterLastQuotes(failure)
            : open.LastPart == LastPart.Brackets ? AfterBrackets(failure) ?? new Slip(open.Last, YamlMessages.WordsAfterBrackets) { Repair = failure.Quoting(open.Last.Start) }
            : null;
    }

    /// <summary>A mark that opens words inside of the value was taken for that of the value, or one inside of it for its end.</summary>
    public static Slip AfterQuotes(Failure failure, TextRange value)
    {
        var text = failure.Text;
        var end = failure.LineEnd(value.End);
        var stop = failure.IsInBrackets ? text.IndexOfAny([',', ']', '}'], value.End, end - value.End) : -1;
        var whole = text.Substring(value.Start, (stop < 0 ? end : stop) - value.Start).TrimEnd();
        var mark = text[value.Start];
        var problem = whole.IndexOf(mark, value.Length) < 0 ? YamlMessages.QuotesFirst(whole, mark)
            : mark == '"' ? YamlMessages.WordsAfterDoubleQuotes : YamlMessages.WordsAfterSingleQuotes;
        return new Slip(value, problem) { Repair = LineRepairs.Requote(value.Start, whole) };
    }

    private static Slip AfterLastQuotes(Failure failure)
    {
        var (text, open) = (failure.Text, failure.Open);
        if (failure.LineStart(open.LastEnd) > open.Last.Start)
        {
            return new Slip(failure.Point(open.Last.Start), YamlMessages.WordsAfterLines);
        }

        var found = failure.IsInBrackets ? null
            : SignAfter(text, open.LastEnd)
            ?? ForeignComments.At(text, LineText.AfterSpaces(text, open.LastEnd), isLine: false)
            ?? CommentSigns.GluedAt(failure, open.LastEnd);
        return found ?? (IsCommaAfter(failure, open.LastEnd) ? new Slip(open.Last, YamlMessages.ValuesWithoutBrackets) { Repair = InBrackets(text, open.Last.Start) } : AfterQuotes(failure, open.Last));
    }

    private static YamlRepair InBrackets(string text, int start)
    {
        var end = WrittenValue.EndOfLine(text, start);
        return new(new(start, end - start), $"[{text.Substring(start, end - start).Replace("; ", ", ")}]", IsSafe: false) { Label = "Write brackets around the values" };
    }

    // A sign that ends nothing, or what only looks like a space.
    private static Slip? AfterBrackets(Failure failure)
    {
        var (text, end) = (failure.Text, failure.Open.LastEnd);
        var start = LineText.AfterSpaces(text, end);
        var rest = text.Substring(start, failure.LineEnd(start) - start).TrimEnd(' ');
        return rest.Length == 0 ? null
            : Slips.HiddenAt(text, start) is { } hidden ? hidden
            : ForeignComments.At(text, start, isLine: true) is { } comment ? comment
            : rest[0] == '(' ? new Slip(new(start, 1), YamlMessages.ForeignComment("(")) { Repair = YamlRepair.Inserting(start, "# ") with { Label = "Write it as a comment of YAML" } }
            : rest.All(static sign => sign is ',' or ';' or '.' or '}' or ']') ? new Slip(new(start, rest.Length), YamlMessages.SignAfterBrackets(rest)) { Repair = Without(end, start + rest.Length, rest, isSafe: false) }
            : null;
    }

    // What ends a line of JSON, or of a program, after a value.
    private static Slip? SignAfter(string text, int value)
    {
        var start = LineText.AfterSpaces(text, value);
        var end = WrittenValue.EndOfLine(text, start);
        return end > start && text.Substring(start, end - start) is ("," or ";") and var sign
            ? new Slip(new(start, 1), YamlMessages.SignAfterValue(sign[0])) { Repair = Without(value, end, sign, isSafe: true) }
            : null;
    }

    private static YamlRepair Without(int start, int end, string signs, bool isSafe) =>
        new(new(start, end - start), string.Empty, isSafe) { Label = $"Take {(isSafe ? "the " : string.Empty)}'{signs}' out" };

    // Another value in quotes after a comma; one without may be words of the first.
    private static bool IsCommaAfter(Failure failure, int at)
    {
        var (text, next) = (failure.Text, at);
        while (next < text.Length && text[next] is ' ' or ',' or ';')
        {
            next++;
        }

        return !failure.IsInBrackets && next < text.Length && text[next] is '\'' or '"' && text.IndexOfAny([',', ';'], at, next - at) >= 0;
    }
}
