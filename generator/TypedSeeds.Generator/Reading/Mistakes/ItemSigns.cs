using System.Text;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Items of a list that begin in the line of their key, or with a sign of Markdown in the place of the dash.</summary>
internal static class ItemSigns
{
    /// <summary>Keys of which the format has lists; a key of the format that is none of them has one value everywhere.</summary>
    private static readonly Lazy<HashSet<string>> Lists = new(static () => new(
        KindTable.BuiltIn.SelectMany(static kind => kind.AllFields).Where(static field => field.IsMany || field.Type is FieldType.Quote or FieldType.Offices or FieldType.Values).Select(static field => field.Key),
        StringComparer.Ordinal));

    /// <summary>A dash after a key in its line.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="at">Where the dash is.</param>
    public static Slip? AfterKey(string text, int at)
    {
        var line = LineText.StartOf(text, at);
        var colon = LineText.BeforeBlanks(text, at) - 1;
        if (at + 1 >= text.Length || text[at] != '-' || text[at + 1] is not (' ' or '\t') || colon <= line || text[colon] != ':')
        {
            return null;
        }

        var key = text.Substring(line, colon - line).Trim(' ', '-', '"', '\'', '{', '[');
        var first = LineText.AfterBlanks(text, at + 1);
        if (FormatKeys.Has(key) && !Lists.Value.Contains(key))
        {
            return new Slip(new(at, 1), YamlMessages.DashBeforeValue(key)) { Repair = new(new(at, first - at), string.Empty, IsSafe: false) { Label = "Take the '-' out" } };
        }

        var end = WrittenValue.EndOfLine(text, first);
        var words = text.Substring(first, end - first);
        var item = words.Length > 0 && words[0] is '"' or '\'' or '[' or '{' ? words : ListText.Item(words);
        var isAlone = words.Length > 0 && !IsDash(text, LineText.AfterSpaces(text, LineText.Next(text, at))) && (item == words || words.IndexOf(": ", StringComparison.Ordinal) < 0);

        // Below its key, the dash keeps its column, in which those of the other items are.
        return new Slip(new(at, 1), YamlMessages.ItemInLine($"[{item}]"))
        {
            Repair = isAlone
                ? new(new(at, end - at), $"[{item}]", IsSafe: false)
                : new(new(colon + 1, at - colon - 1), "\n" + new string(' ', ColumnBelow(text, at, line)), IsSafe: false) { Label = "Begin a line with the '-'" },
        };
    }

    /// <summary>A star at the start of a line, and those of the lines below it in its column.</summary>
    public static Slip? AtStart(string text, int at)
    {
        if (!IsSign(text, at) || LineText.StartOf(text, at) is var line && LineText.AfterSpaces(text, line) != at)
        {
            return null;
        }

        var (column, end, mended) = (at - line, at, new StringBuilder());
        for (var next = line; next < text.Length && IsSign(text, next + column) && LineText.AfterSpaces(text, next) == next + column; next = LineText.Next(text, next))
        {
            mended.Append(text, end, next + column - end).Append('-');
            end = next + column + 1;
        }

        return new Slip(new(at, 1), YamlMessages.ItemSign(text[at].ToString())) { Repair = new(new(at, end - at), mended.ToString(), IsSafe: false) { Label = "Begin the items with '- '" } };
    }

    private static bool IsSign(string text, int at) => at + 1 < text.Length && text[at] is '*' or '+' && text[at + 1] == ' ';

    private static bool IsDash(string text, int at) => at + 1 < text.Length && text[at] == '-' && text[at + 1] == ' ';

    // That of the next item, if one is in a line of its own.
    private static int ColumnBelow(string text, int at, int line)
    {
        var next = LineText.Next(text, at);
        var dash = LineText.AfterSpaces(text, next);
        return IsDash(text, dash) && dash - next > LineText.AfterSpaces(text, line) - line ? dash - next : at - line;
    }
}
