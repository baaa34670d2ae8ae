using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>The lines of a text without quotes that may be the items of a list. YAML makes one text of them, with spaces between.</summary>
internal static class ListedLines
{
    /// <summary>A line of so many characters is one that was wrapped.</summary>
    private const int WrappedFrom = 50;

    /// <summary>More lines than this are no names.</summary>
    private const int MostLines = 32;

    private static readonly char[] Trimmed = [' ', '\t', '\r'];

    /// <summary>The lines; empty where there is one, or where one is as long as those of a text that goes on.</summary>
    public static EquatableArray<string> Of(string text, TextRange value)
    {
        var end = value.End;
        if (value.Length > MostLines * WrappedFrom || text.IndexOf('\n', value.Start, value.Length) < 0 || IsWrapped(text, value))
        {
            return default;
        }

        var lines = text.Substring(value.Start, end - value.Start).Split('\n').Select(static line => line.Trim(Trimmed)).Where(static line => line.Length > 0).ToArray();
        return lines.Length is < 2 or > MostLines ? default : new(lines);
    }

    // Nearly every text of several lines is one that was wrapped, so none of its lines is cut out to find that out.
    private static bool IsWrapped(string text, TextRange value)
    {
        for (int start = value.Start, end; start < value.End; start = end + 1)
        {
            end = text.IndexOf('\n', start, value.End - start);
            end = end < 0 ? value.End : end;
            if (end - start >= WrappedFrom && LengthTrimmed(text, start, end) >= WrappedFrom)
            {
                return true;
            }
        }

        return false;
    }

    private static int LengthTrimmed(string text, int start, int end)
    {
        while (start < end && Array.IndexOf(Trimmed, text[start]) >= 0)
        {
            start++;
        }

        while (end > start && Array.IndexOf(Trimmed, text[end - 1]) >= 0)
        {
            end--;
        }

        return end - start;
    }
}
