using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>The lines of a text without quotes that may be the items of a list. YAML makes one text of them, with spaces between.</summary>
internal static class ListedLines
{
    /// <summary>A line of so many characters is one that was wrapped.</summary>
    private const int WrappedFrom = 50;

    /// <summary>More lines than this are no names.</summary>
    private const int MostLines = 32;

    /// <summary>The lines; empty where there is one, or where one is as long as those of a text that goes on.</summary>
    public static EquatableArray<string> Of(string text, TextRange value)
    {
        var end = value.End;
        if (value.Length > MostLines * WrappedFrom || text.IndexOf('\n', value.Start, value.Length) < 0)
        {
            return default;
        }

        var lines = text.Substring(value.Start, end - value.Start).Split('\n').Select(static line => line.Trim(' ', '\t', '\r')).Where(static line => line.Length > 0).ToArray();
        return lines.Length is < 2 or > MostLines || lines.Any(static line => line.Length >= WrappedFrom) ? default : lines.ToEquatableArray();
    }
}
