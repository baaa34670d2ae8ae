namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Escapes of other languages in double quotes.</summary>
internal static class Escapes
{
    /// <summary>An apostrophe that is escaped, as in JavaScript: it needs no escape, and a doubled backslash would be a part of the text.</summary>
    public static Slip? Apostrophe(Failure failure)
    {
        if (!failure.IsAboutEscape)
        {
            return null;
        }

        // The library tells of the value, of the escape or of what is after it.
        var (text, start, end) = (failure.Text, LineText.StartOf(failure.Text, failure.At), LineText.EndOf(failure.Text, failure.At));
        for (var at = text.IndexOf('\\', start, end - start); at >= 0 && at + 1 < end; at = text.IndexOf('\\', at + 2, end - at - 2))
        {
            if (text[at + 1] == '\'')
            {
                return new Slip(new(at, 2), YamlMessages.EscapedApostrophe) { Repair = new(new(at, 2), "'", IsSafe: true) };
            }

            if (at + 2 >= end)
            {
                break;
            }
        }

        return null;
    }
}
