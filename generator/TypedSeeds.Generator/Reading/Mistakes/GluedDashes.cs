using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Dashes that no space follows, at the start of the lines of a text: YAML reads them as a part of the text, and no list.</summary>
internal static class GluedDashes
{
    /// <summary>The first such dash in the text of a plain value; -1 where there is none. A number may begin with one.</summary>
    public static int First(string text, TextRange value)
    {
        for (var at = value.Start; at < value.End; at = NextLine(text, at, value.End))
        {
            if (IsAt(text, at, value.End))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The items of the list that the lines were meant as. A line without a dash goes on with the one before it.</summary>
    public static EquatableArray<string> Items(string text, TextRange value)
    {
        var items = new List<string>();
        for (var at = value.Start; at < value.End; at = NextLine(text, at, value.End))
        {
            var end = text.IndexOfAny(['\n', '\r'], at, value.End - at);
            var line = text.Substring(at, (end < 0 ? value.End : end) - at).Trim(' ');
            if (IsAt(text, at, value.End) || line.StartsWith("- ", StringComparison.Ordinal))
            {
                items.Add(line.Substring(1).TrimStart(' '));
            }
            else if (line.Length > 0 && items.Count > 0)
            {
                items[items.Count - 1] += " " + line;
            }
            else if (line.Length > 0)
            {
                items.Add(line);
            }
        }

        return items.ToEquatableArray();
    }

    private static bool IsAt(string text, int at, int end) => at + 1 < end && text[at] == '-' && text[at + 1] is not ('-' or ' ' or '\n' or '\r') && !Characters.IsDigit(text[at + 1]);

    // The first character of the next line that is no space.
    private static int NextLine(string text, int at, int end)
    {
        var next = text.IndexOf('\n', at, end - at);
        if (next < 0)
        {
            return end;
        }

        next++;
        while (next < end && text[next] is ' ' or '\t' or '\r')
        {
            next++;
        }

        return next;
    }
}
