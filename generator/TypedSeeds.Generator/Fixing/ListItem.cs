using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>A text that is an item of a list, in a line of its own or between brackets.</summary>
internal static class ListItem
{
    /// <summary>Takes an item out that is not the first one: its line, or the comma before it; null where it has neither.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="item">The item.</param>
    public static TextEdit? Without(string text, TextRange item)
    {
        if (text.IndexOf('\n', item.Start, item.Length) >= 0)
        {
            return null;
        }

        var line = BlockLines.StartOfLine(text, item.Start);
        if (text.Substring(line, item.Start - line).Trim(' ') == "-")
        {
            return new(line, Math.Min(text.Length, LineText.Next(text, item.End)) - line, string.Empty);
        }

        var before = item.Start - 1;
        while (before >= 0 && (text[before] is '\r' or '\n' || WhiteSpace.Is(text[before])))
        {
            before--;
        }

        return before >= 0 && text[before] == ',' ? new(before, item.End - before, string.Empty) : null;
    }
}
