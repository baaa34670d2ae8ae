using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Fields in one line, as between braces that are not there: <c>mode: quoted, quote: Nobody won</c>.</summary>
internal static class FieldsInLine
{
    public static Slip? Find(Failure failure)
    {
        var text = failure.Text;
        if (failure.IsInBrackets || !failure.IsAboutColon || failure.At >= text.Length)
        {
            return null;
        }

        var line = failure.LineStart(failure.At);
        var (start, end) = (ColumnOfKey(text, line), LineText.EndOf(text, failure.At));
        if (!FormatKeys.Has(text.Substring(start, LineText.EndOfWord(text, start) - start)))
        {
            return null;
        }

        var keys = KeysAfterCommas(text, LineText.EndOfWord(text, start), end);
        if (keys.Count == 0)
        {
            return null;
        }

        var first = keys[0];
        var (written, at) = (new System.Text.StringBuilder(), first.Comma);
        foreach (var (comma, key) in keys)
        {
            written.Append(text, at, comma - at).Append('\n').Append(' ', start - line);
            at = key;
        }

        return new Slip(failure.Point(first.Key), YamlMessages.FieldsInLine(text.Substring(first.Key, LineText.EndOfWord(text, first.Key) - first.Key)))
        {
            Repair = new(new(first.Comma, at - first.Comma), written.ToString(), IsSafe: false) { Label = "Begin a line with each field" },
        };
    }

    // Only what the format has is taken for a key: any other word with a colon may be one of a text.
    private static List<(int Comma, int Key)> KeysAfterCommas(string text, int from, int end)
    {
        var keys = new List<(int, int)>();
        for (var comma = text.IndexOf(',', from, end - from); comma >= 0; comma = text.IndexOf(',', comma + 1, end - comma - 1))
        {
            var key = LineText.AfterSpaces(text, comma + 1);
            var after = LineText.EndOfWord(text, key);
            if (after > key && after + 1 < end && text[after] == ':' && text[after + 1] == ' ' && FormatKeys.Has(text.Substring(key, after - key)))
            {
                keys.Add((comma, key));
            }
        }

        return keys;
    }

    // After the dashes of items.
    private static int ColumnOfKey(string text, int line)
    {
        var first = LineText.AfterSpaces(text, line);
        while (first + 1 < text.Length && text[first] == '-' && text[first + 1] == ' ')
        {
            first = LineText.AfterSpaces(text, first + 1);
        }

        return first;
    }
}
