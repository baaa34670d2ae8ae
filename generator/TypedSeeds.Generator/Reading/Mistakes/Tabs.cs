namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Tabs in the place of the spaces that indent a line.</summary>
internal static class Tabs
{
    public static Slip? Find(Failure failure)
    {
        var text = failure.Text;
        if (failure.IsAboutTab)
        {
            return At(failure, failure.At);
        }

        var start = failure.LineStart(failure.At);
        return failure.HasReason ? AfterSpaces(failure) : start < text.Length && text[start] == '\t' ? At(failure, start) : null;
    }

    /// <summary>Whether the failure is a tab in a line without anything else.</summary>
    public static bool IsBlankLine(Failure failure) => failure.IsAboutTab && IsBlank(failure, failure.At);

    // After spaces the library takes a tab for a space between words, and fails at what follows.
    private static Slip? AfterSpaces(Failure failure)
    {
        var text = failure.Text;
        for (var line = failure.LineStart(failure.Open.LastEnd); !failure.IsInBrackets && line <= failure.At && line < text.Length; line = failure.LineEnd(line) + 1)
        {
            var tab = LineText.AfterSpaces(text, line);
            if (tab < text.Length && text[tab] == '\t' && !IsBlank(failure, line))
            {
                return At(failure, tab);
            }
        }

        return null;
    }

    private static Slip At(Failure failure, int tab)
    {
        var repair = LineRepairs.Tabs(failure.Text, tab, failure.IsInBrackets ? failure.InnerColumn : 0);
        return new(failure.Point(tab), repair is null ? YamlMessages.Tab : YamlMessages.TabIn(LineText.AfterSpaces(repair.Text, 0))) { Repair = repair };
    }

    private static bool IsBlank(Failure failure, int at) => LineText.AfterBlanks(failure.Text, failure.LineStart(at)) == failure.LineEnd(at);
}
