namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Finds the value that a person sees in a line, in text that need not be YAML.</summary>
internal static class WrittenValue
{
    /// <summary>The value in which an offset is.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="at">The offset.</param>
    /// <param name="bracket">The innermost bracket that is open there; -1 where none is.</param>
    public static TextRange Around(string text, int at, int bracket)
    {
        var start = StartOf(text, at, bracket);
        return new(start, EndOf(text, start, bracket >= 0) - start);
    }

    /// <summary>The end of a value: that of its line without a comment, and between brackets a comma or a bracket that is none of its own.</summary>
    public static int EndOf(string text, int start, bool isInBrackets)
    {
        // Not the end of the line first: between brackets it may be a megabyte away from each of its values.
        var stop = isInBrackets ? EndInBrackets(text, start) : LineText.EndOf(text, start);

        // Two spaces are before a comment, and one may be within words.
        for (var at = start + 2; at < stop; at++)
        {
            stop = text[at] == '#' && text[at - 1] is ' ' or '\t' && text[at - 2] is ' ' or '\t' ? at : stop;
        }

        while (stop > start && text[stop - 1] is ' ' or '\t')
        {
            stop--;
        }

        return stop;
    }

    private static int EndInBrackets(string text, int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length; at++)
        {
            depth += text[at] is '[' or '{' ? 1 : text[at] is ']' or '}' ? -1 : 0;
            if (depth < 0 || text[at] is '\r' or '\n' || (depth == 0 && text[at] == ','))
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>The end of the words of a line, before the spaces and the comment at its end.</summary>
    public static int EndOfLine(string text, int at)
    {
        var line = LineText.EndOf(text, at);
        var end = QuotedWords.Comment(text, at, line) is >= 0 and var comment ? comment : line;
        while (end > at && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    // After the first colon since the line, the bracket or the comma before the offset: another colon is a part of the value.
    private static int StartOf(string text, int at, int bracket)
    {
        var (start, hasKey) = (Math.Max(LineText.StartOf(text, at), bracket + 1), false);
        for (var i = start; i < at; i++)
        {
            if (text[i] is '"' or '\'' && i == LineText.AfterBlanks(text, start) && QuotedWords.Next(text, i) is { } quoted && quoted.End <= at && quoted.End > i + 1 && hasKey == false)
            {
                i = quoted.End - 1;
            }
            else if (!hasKey && text[i] == ':' && i + 1 < text.Length && text[i + 1] is ' ' or '\t')
            {
                (start, hasKey) = (i + 1, true);
            }
            else if (bracket >= 0 && text[i] == ',')
            {
                (start, hasKey) = (i + 1, false);
            }
            else if (bracket < 0 && !hasKey && text[i] == '-' && i + 1 < text.Length && text[i + 1] == ' ' && LineText.AfterBlanks(text, start) == i)
            {
                start = i + 1;
            }
        }

        return Math.Min(at, LineText.AfterBlanks(text, start));
    }
}
