using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Items of a list whose dash is missing, or is another character or in another column: YAML reads them as a part of the text before them, or not at all.</summary>
internal static class LostDashes
{
    /// <summary>Dashes of writing, and the dots that word processors begin items with.</summary>
    private const string Like = "\u2010\u2011\u2012\u2013\u2014\u2015\u2022\u2043\u2212\u00B7\uFE63\uFF0D";

    /// <summary>Whether a character looks like a dash that begins an item.</summary>
    public static bool IsLike(char character) => character > '\u007F' && Like.IndexOf(character) >= 0;

    /// <summary>Where an item of a text of several lines lacks its dash, and what to do; null where no line looks like an item.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="value">A value without quotes.</param>
    public static (int At, string Problem)? In(string text, TextRange value)
    {
        var starts = LinesOf(text, value).ToArray();
        if (starts.Length < 2)
        {
            return null;
        }

        var dash = Array.FindIndex(starts, 1, start => IsDash(text, start));
        var like = Array.FindIndex(starts, start => IsLikeDash(text, start));
        if (dash < 0 && like < 0 && ListMarks.Count(text, starts, value.End))
        {
            return (starts[0], YamlMessages.ItemSign(text.Substring(starts[0], ListMarks.LengthAt(text, starts[0], value.End))));
        }

        return (dash < 0 && like < 0) || (dash < 0 && like == 0 && !starts.Skip(1).Any(start => IsLikeDash(text, start))) ? null
            : like >= 0 ? (starts[like], YamlMessages.LooksLike(text[starts[like]], '-'))
            : IsAfterDash(text, value.Start) ? (starts[dash], YamlMessages.DeeperDash)
            : (value.Start, YamlMessages.NoDash(WordsAt(text, value.Start)));
    }

    /// <summary>The line that was meant as an item and does not begin as one, among those of its column above a line in which reading fails; null where there is none.</summary>
    public static Slip? Above(string text, int failed)
    {
        var line = LineText.StartOf(text, failed);
        var column = LineText.AfterSpaces(text, line) - line;
        var (hasDash, found) = (false, -1);
        for (var at = line; at >= 0; at = LineAbove(text, at))
        {
            var first = LineText.AfterSpaces(text, at);
            if (first >= text.Length || text[first] is '#' or '\r' or '\n' || first - at > column)
            {
                continue;
            }

            if (first - at < column || IsKey(text, first))
            {
                break;
            }

            hasDash |= IsDash(text, first);
            found = IsDash(text, first) ? found : first;
        }

        return !hasDash || found < 0 ? null
            : IsLikeDash(text, found) ? new Slip(new(found, 1), YamlMessages.LooksLike(text[found], '-')) { Repair = new(new(found, 1), "-", IsSafe: false) { Label = "Write - in its place" } }
            : new Slip(new(found, 1), YamlMessages.NoDash(WordsAt(text, found))) { Repair = YamlRepair.Inserting(found, "- ") with { Label = "Begin the item with '- '" } };
    }

    /// <summary>The items of the list that the lines of a value were meant as. A line without a dash goes on with the one before it.</summary>
    public static EquatableArray<string> Items(string text, TextRange value)
    {
        var items = new List<string>();
        foreach (var start in LinesOf(text, value))
        {
            var end = text.IndexOfAny(['\n', '\r'], start, value.End - start);
            var line = text.Substring(start, (end < 0 ? value.End : end) - start).Trim(' ');
            var mark = IsDash(text, start) || IsLikeDash(text, start) ? 1 : ListMarks.LengthAt(text, start, value.End);
            if (mark > 0)
            {
                items.Add(line.Substring(mark).TrimStart(' ', '\t', '\u00A0'));
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

        return items.Select(Unquoted).ToEquatableArray();
    }

    private static string Unquoted(string item) =>
        item.Length < 2 || item[item.Length - 1] != item[0] ? item
        : item[0] == '\'' ? item.Substring(1, item.Length - 2).Replace("''", "'")
        : item[0] == '"' && item.IndexOf('\\') < 0 ? item.Substring(1, item.Length - 2)
        : item;

    private static string WordsAt(string text, int start)
    {
        const int Most = 32;
        var words = text.Substring(start, LineText.EndOf(text, start) - start).TrimEnd(' ');
        return words.Length <= Most ? words : words.Substring(0, Math.Max(1, words.LastIndexOf(' ', Most))) + " …";
    }

    private static bool IsDash(string text, int at) => at + 1 < text.Length && text[at] == '-' && text[at + 1] == ' ';

    private static bool IsLikeDash(string text, int at) => at + 1 < text.Length && IsLike(text[at]) && text[at + 1] is ' ' or '\t' or '\u00A0';

    private static bool IsAfterDash(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return before >= 0 && before < at - 1 && text[before] == '-';
    }

    // A word, in quotes or not, and a colon. After a dash, it is the key of an item.
    private static bool IsKey(string text, int at)
    {
        if (IsDash(text, at) || text[at] is '[' or '{')
        {
            return false;
        }

        var end = at;
        if (text[at] is '"' or '\'' && QuotedWords.Next(text, at) is { } quoted)
        {
            end = quoted.End;
        }

        end = LineText.EndOfWord(text, end);
        return end > at && end < text.Length && text[end] == ':' && (end + 1 == text.Length || text[end + 1] is ' ' or '\r' or '\n');
    }

    // The first character of each line that has one.
    private static IEnumerable<int> LinesOf(string text, TextRange value)
    {
        for (var at = value.Start; at < value.End;)
        {
            yield return at;
            at = text.IndexOf('\n', at, value.End - at) is >= 0 and var end ? end + 1 : value.End;
            while (at < value.End && text[at] is ' ' or '\t' or '\r' or '\n')
            {
                at++;
            }
        }
    }

    private static int LineAbove(string text, int line) => line == 0 ? -1 : LineText.StartOf(text, line - 1);
}
