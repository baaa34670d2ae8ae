using System.Text;

namespace TypedSeeds.Generator.Reading;

/// <summary>Makes lines of white space readable for the library, which takes a tab in them for indentation.</summary>
internal static class BlankLines
{
    /// <summary>The text with spaces for the tabs of lines that have nothing else. No offset changes.</summary>
    public static string WithoutTabs(string text)
    {
        var changed = new StringBuilder(text);
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || text[at] is '\n' or '\r')
            {
                changed.Replace('\t', ' ', start, at - start);
                start = at + 1;
            }
            else if (text[at] is not (' ' or '\t'))
            {
                at = text.IndexOfAny(['\n', '\r'], at) is >= 0 and var end ? end : text.Length;
                start = at + 1;
            }
        }

        return changed.ToString();
    }

    /// <summary>The tab in the first line of white space that is in a text of lines or follows it; -1 where there is none.</summary>
    /// <param name="text">The text of the file; null where no tab was taken from it.</param>
    /// <param name="range">The text of lines, without the white space after it.</param>
    public static int TabIn(string? text, TextRange range)
    {
        for (var line = NextLine(text, range.Start); text is not null && line < text.Length; line = NextLine(text, line))
        {
            var tab = After(text, line, " ");
            var end = After(text, tab, " \t");
            var isBlank = end == text.Length || text[end] is '\n' or '\r';
            if (isBlank && end > tab)
            {
                return tab;
            }

            if (!isBlank && line >= range.End)
            {
                return -1;
            }
        }

        return -1;
    }

    private static int After(string text, int at, string characters)
    {
        while (at < text.Length && characters.IndexOf(text[at]) >= 0)
        {
            at++;
        }

        return at;
    }

    private static int NextLine(string? text, int from) =>
        text is not null && text.IndexOf('\n', from) is >= 0 and var end ? end + 1 : int.MaxValue;
}
