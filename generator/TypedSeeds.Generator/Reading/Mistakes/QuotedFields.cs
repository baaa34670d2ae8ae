namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A line with a key and its value that is in quotes as a whole.</summary>
internal static class QuotedFields
{
    public static Slip? Find(Failure failure)
    {
        if (failure.IsInBrackets || !failure.IsAboutNext)
        {
            return null;
        }

        // Where a line follows, reading fails there.
        var line = failure.LineStart(failure.At);
        return In(failure, line) ?? (LineText.Above(failure.Text, line) is >= 0 and var above ? In(failure, above) : null);
    }

    private static Slip? In(Failure failure, int line)
    {
        var text = failure.Text;
        var start = LineText.AfterSpaces(text, line);
        var end = WrittenValue.EndOfLine(text, start);
        if (end < start + 2 || text[start] is not ('"' or '\'') || text[end - 1] != text[start] || text.IndexOf(text[start], start + 1) != end - 1
            || KeyLevels.KeyOf(text, start + 1) is not { } key || start + key.Length + 2 is var next && text[next] != ' ')
        {
            return null;
        }

        var field = text.Substring(start + 1, end - start - 2);
        return new Slip(failure.Point(start), YamlMessages.QuotedField(field)) { Repair = new(new(start, end - start), field, IsSafe: false) { Label = "Take the quotation marks away" } };
    }
}
