using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A dash that is missing, lacks its space, or begins an item where none can be.</summary>
internal static class Dashes
{
    /// <summary>A dash without its space, between items that have it.</summary>
    public static Slip? Glued(Failure failure)
    {
        var text = failure.Text;
        var dash = LineText.AfterSpaces(text, failure.LineStart(failure.At));
        return failure.HasReason && !failure.IsInBrackets && dash + 1 < text.Length && text[dash] == '-' && Characters.IsLetter(text[dash + 1])
            ? new Slip(failure.Point(dash), YamlMessages.NoSpaceAfterDash) { Repair = YamlRepair.Inserting(dash + 1, " ") }
            : null;
    }

    /// <summary>An item without its dash.</summary>
    public static Slip? Lost(Failure failure) =>
        !failure.IsInBrackets && failure.IsAboutNext && MissingColons.InLine(failure.Text, failure.LineStart(failure.At)) is null ? LostDashes.Above(failure.Text, failure.At) : null;

    /// <summary>A dash before the one value of a key, before an entry or among keys, or in another column than the one above.</summary>
    public static Slip? Misplaced(Failure failure)
    {
        var (text, at) = (failure.Text, failure.At);
        return failure.IsAboutDash && failure.Open.OnlyDash is { } dash ? EntryAsItem(failure, dash.Start) ?? new Slip(dash, YamlMessages.SingleDash) { Repair = Without(text, dash.Start) }
            : !failure.IsAboutKey || at >= text.Length || text[at] != '-' ? null
            : EntryAsItem(failure, at) is { } entry ? entry
            : ColumnAbove(failure) is { } above ? new Slip(failure.Point(at), YamlMessages.DashesDiffer(at - failure.LineStart(at), above)) { Repair = LineRepairs.Indent(text, failure.LineStart(at), above) }
            : WordAsItem(failure, at) ?? new Slip(failure.Point(at), YamlMessages.DashAmongKeys) { Repair = EntryBelowSection(failure, at) ?? Without(text, at) };
    }

    // One word without a colon would be no key without its dash either: it lacks its value.
    private static Slip? WordAsItem(Failure failure, int dash)
    {
        var text = failure.Text;
        var start = LineText.AfterSpaces(text, dash + 1);
        var end = LineText.EndOfWord(text, start);
        if (end == start || end != WrittenValue.EndOfLine(text, dash))
        {
            return null;
        }

        var word = text.Substring(start, end - start);
        var isRule = IsBelow(failure, dash, KindTable.RulesSection) && HouseRuleTable.Find(word) is { } rule && !rule.Options.Any(static option => option.IsRequired);
        return new Slip(failure.Point(dash), YamlMessages.WordAsItem(word, isRule)) { Repair = isRule ? new(new(dash, end - dash), word + ": {}", IsSafe: false) : null };
    }

    // Only a document and a list have an id in a line of its own.
    private static Slip? EntryAsItem(Failure failure, int dash)
    {
        var text = failure.Text;
        var key = LineText.AfterSpaces(text, dash + 1);
        var colon = text.IndexOf(':', Math.Min(key, text.Length));
        if (colon < 0 || colon - key > "'id' ".Length || text.Substring(key, colon - key).Trim('"', '\'', ' ') != FieldKeys.Id)
        {
            return null;
        }

        var start = LineText.AfterBlanks(text, colon + 1);
        var end = WrittenValue.EndOfLine(text, start);
        var id = text.Substring(start, end - start).Trim('"', '\'');
        if (IsBelow(failure, dash, KindTable.Document))
        {
            return null;
        }

        return Ids.Problem(id) is null ? new Slip(failure.Point(dash), YamlMessages.EntryAsItem(id)) { Repair = new(new(dash, end - dash), id + ":", IsSafe: false) } : null;
    }

    // Whether the line above that begins a section is that of a key.
    private static bool IsBelow(Failure failure, int at, string section)
    {
        foreach (var line in failure.LinesAbove(failure.LineStart(at)))
        {
            if (failure.IndentOf(line) == 0 && failure.HasWords(line))
            {
                return failure.Text.Substring(line, failure.LineEnd(line) - line).TrimEnd() == section + ":";
            }
        }

        return false;
    }

    // At the start of its line an entry would be a section: it is indented as those above it, and less than its own fields.
    private static YamlRepair? EntryBelowSection(Failure failure, int dash)
    {
        var (text, line) = (failure.Text, failure.LineStart(dash));
        var key = LineText.AfterSpaces(text, dash + 1);
        var colon = LineText.EndOfWord(text, key);
        if (dash != line || key == dash + 1 || colon == key || colon >= text.Length || text[colon] != ':' || KindTable.IsTopKey(text.Substring(key, colon - key)))
        {
            return null;
        }

        var below = LineText.Next(text, line);
        var fields = below < text.Length ? LineText.AfterSpaces(text, below) - below : 0;
        var column = failure.LinesAbove(line).Where(above => failure.HasWords(above + failure.IndentOf(above))).Select(failure.IndentOf).TakeWhile(static indent => indent > 0).DefaultIfEmpty(0).Min();
        return column > 0 && fields > column ? new(new(dash, key - dash), new string(' ', column), IsSafe: false) { Label = $"Indent the line by {YamlMessages.Spaces(column)}, without the '-'" } : null;
    }

    private static YamlRepair? Without(string text, int dash) => dash + 1 < text.Length && text[dash + 1] == ' '
        ? new(new(dash, LineText.AfterSpaces(text, dash + 1) - dash), string.Empty, IsSafe: false) { Label = "Take the '-' out" }
        : null;

    // The column of the dash in the line above, where that is another.
    private static int? ColumnAbove(Failure failure)
    {
        var line = failure.LineStart(failure.At);
        var column = failure.IndentAbove(line, isKey: false);
        var above = failure.LinesAbove(line).DefaultIfEmpty(-1).First() + column;
        return column >= 0 && column != failure.At - line && above < failure.Text.Length && failure.Text[above] == '-' ? column : null;
    }
}
