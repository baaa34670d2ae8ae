using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Keys of the format within a value in its line: fields without the braces around them, or a field that lost the start of its line.</summary>
internal static class KeysInValues
{
    /// <summary>The fields that hold words, which may be the name of a field, too.</summary>
    private static readonly Lazy<HashSet<string>> WordKeys = new(static () => KeysOf(FieldType.Text));

    private static readonly Lazy<HashSet<string>> QuoteKeys = new(static () => KeysOf(FieldType.Quote));

    /// <summary>Fields in the line of their entry, or braces without the colon before them.</summary>
    public static Slip? FieldsOfEntry(Failure failure)
    {
        if (LineOf(failure) is not { } line)
        {
            return null;
        }

        // “report { id: a }”
        var (text, (start, key, value, end)) = (failure.Text, line);
        return text[value] == '{' && text[key] != ':' && value > key ? new Slip(new(start, key - start), YamlMessages.NoColonAfter(text.Substring(start, key - start))) { Repair = YamlRepair.Inserting(key, ":") }
            : text[key] == ':' ? Fields(failure, start - failure.LineStart(start), value, end)
            : null;
    }

    /// <summary>A field after the value of another one in its line, without a comma between them.</summary>
    public static Slip? NextField(Failure failure) => LineOf(failure) is { } line && failure.Text[line.Key] == ':' ? NextField(failure, line.Start, line.Key, line.Value, line.End) : null;

    // Where the line of a second colon begins, where its key ends, where its value begins, and where it ends.
    private static (int Start, int Key, int Value, int End)? LineOf(Failure failure)
    {
        var text = failure.Text;
        if (failure.IsInBrackets || !failure.IsAboutColon || failure.At >= text.Length)
        {
            return null;
        }

        var start = LineText.AfterSpaces(text, failure.LineStart(failure.At));
        var (key, end) = (LineText.EndOfWord(text, start), WrittenValue.EndOfLine(text, start));
        var value = key < end ? LineText.AfterSpaces(text, text[key] == ':' ? key + 1 : key) : end;
        return key == start || value >= end ? null : (start, key, value, end);
    }

    // “report: kind: state, name: A”: all fields in the line of the entry, or the first of several lines.
    private static Slip? Fields(Failure failure, int column, int value, int end)
    {
        var text = failure.Text;
        var first = text[value] == '(' ? LineText.AfterSpaces(text, value + 1) : value;
        var word = LineText.EndOfWord(text, first);
        var key = text.Substring(failure.LineStart(value) + column, LineText.EndOfWord(text, failure.LineStart(value) + column) - failure.LineStart(value) - column);
        if (word + 1 >= end || text[word] != ':' || text[word + 1] != ' ' || WordKeys.Value.Contains(key) || !IsKey(key, text.Substring(first, word - first)))
        {
            return null;
        }

        var next = LineText.Next(text, end);
        var indent = LineText.AfterSpaces(text, next) - next;
        var problem = YamlMessages.FieldsWithoutBraces(text.Substring(first, word - first));
        if (next < text.Length && indent > column && failure.HasWords(next + indent))
        {
            return new Slip(failure.Point(word), problem) { Repair = Break(text, value, indent) };
        }

        var closing = text[end - 1];
        var last = closing == '}' || (closing == ')' && first > value) ? end - 1 : end;
        var fields = text.Substring(first, last - first).Trim();
        return new Slip(failure.Point(word), problem) { Repair = new(new(value, end - value), $"{{ {fields} }}", IsSafe: false) { Label = "Write braces around the fields" } };
    }

    // “act: deny, by: [a]”: what is after a value that is no text.
    private static Slip? NextField(Failure failure, int start, int key, int value, int end)
    {
        var text = failure.Text;
        var own = text.Substring(start, key - start);
        if (WordKeys.Value.Contains(own) || QuoteKeys.Value.Contains(own) || !FormatKeys.Has(own))
        {
            return null;
        }

        var word = LineText.EndOfWord(text, value);
        var next = word;
        while (next < end && text[next] is ' ' or ',' or ';')
        {
            next++;
        }

        var colon = LineText.EndOfWord(text, next);
        return word == value || next == word || colon == next || colon >= end || text[colon] != ':' || !FormatKeys.Has(text.Substring(next, colon - next)) ? null
            : new Slip(failure.Point(next), YamlMessages.KeyInLine) { Repair = Break(text, next, start - failure.LineStart(start)) };
    }

    // What is under a quote are its parts.
    private static bool IsKey(string owner, string key) => QuoteKeys.Value.Contains(owner) ? KindTable.QuoteFields.Any(field => field.Key == key) : FormatKeys.Has(key);

    private static HashSet<string> KeysOf(FieldType type) =>
        new(KindTable.BuiltIn.SelectMany(static kind => kind.AllFields).Where(field => field.Type == type).Select(static field => field.Key), StringComparer.Ordinal);

    private static YamlRepair Break(string text, int at, int indent)
    {
        var before = at;
        while (text[before - 1] is ' ' or ',' or ';')
        {
            before--;
        }

        return new(new(before, at - before), (text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n") + new string(' ', indent), IsSafe: false) { Label = "Begin a line with the key" };
    }
}
