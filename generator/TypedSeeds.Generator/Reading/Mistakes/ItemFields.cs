using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A field of an item of a list that is not in the column of the item's first field, and an item that is not in the column of the other items.</summary>
internal static class ItemFields
{
    /// <summary>A list whose items have fields is in a field of an entry of a section.</summary>
    private const int FewestKeys = 3;

    private const int UsualStep = 2;

    public static Slip? Find(Failure failure)
    {
        var line = failure.LineStart(failure.At);
        var start = line + failure.IndentOf(line);
        return failure.IsInBrackets || !failure.IsAboutNext || line < failure.Open.LastEnd || !failure.HasWords(start) ? null
            : IsDash(failure.Text, start) ? Item(failure, line) : Field(failure, line);
    }

    private static Slip? Field(Failure failure, int line)
    {
        var (text, indent) = (failure.Text, failure.IndentOf(line));
        if (KeyLevels.KeyOf(text, line + indent) is not { } key || ItemAbove(failure, line, indent) is not (>= 0 and var item))
        {
            return null;
        }

        var dash = failure.IndentOf(item);
        var column = KeyLevels.AfterDashes(text, item + dash) - item;

        // Where the key is one of another level, too, it is not known to be the item's.
        if (column == indent || KeyLevels.KeyOf(text, item + column) is not { } first || !IsMeant(text, line, key, indent, dash, column))
        {
            return null;
        }

        var problem = YamlMessages.IndentedBeside(key, indent, first, column);
        return new Slip(failure.Point(line + indent), problem) { Repair = LineRepairs.IndentAll(text, Moved(failure, line, indent, column), column) };
    }

    private static bool IsMeant(string text, int line, string key, int indent, int dash, int column) =>
        KeyLevels.Meant(text, line) is { } level ? level.Column == column && (indent > dash || level.Path.Count >= FewestKeys)
            : indent > dash && indent <= column + UsualStep && !KindTable.IsTopKey(key);

    // The lines after it in its column were moved with it, and those within them.
    private static List<int> Moved(Failure failure, int line, int indent, int column)
    {
        var (text, lines) = (failure.Text, new List<int> { line });
        for (var next = LineText.Next(text, line); next < text.Length; next = LineText.Next(text, next))
        {
            var at = failure.IndentOf(next);
            if (failure.HasWords(next + at))
            {
                if (at < indent || at == column || IsDash(text, next + at))
                {
                    break;
                }

                lines.Add(next);
            }
        }

        return lines;
    }

    // An item begins in the column of the others of its list: no other column above is one of items.
    private static Slip? Item(Failure failure, int line)
    {
        var indent = failure.IndentOf(line);
        var (least, dashes) = (int.MaxValue, new List<int>());
        foreach (var above in failure.LinesAbove(line))
        {
            var column = failure.IndentOf(above);
            if (!failure.HasWords(above + column) || column >= least)
            {
                continue;
            }

            least = column;
            if (IsDash(failure.Text, above + column))
            {
                dashes.Add(column);
            }
        }

        var near = dashes.Distinct().OrderBy(column => Math.Abs(column - indent)).ToArray();
        return near.Length == 0 || near[0] == indent || (near.Length > 1 && Math.Abs(near[0] - indent) == Math.Abs(near[1] - indent)) ? null
            : new Slip(failure.Point(line + indent), YamlMessages.ItemBeside(indent, near[0])) { Repair = LineRepairs.Indent(failure.Text, line, near[0]) };
    }

    // The item that a line is near to: the nearest line above that begins one, if no line between them is outside of it.
    private static int ItemAbove(Failure failure, int line, int indent)
    {
        foreach (var above in failure.LinesAbove(line))
        {
            var column = failure.IndentOf(above);
            if (!failure.HasWords(above + column))
            {
                continue;
            }

            if (IsDash(failure.Text, above + column))
            {
                return column <= indent ? above : -1;
            }

            if (column <= 0)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsDash(string text, int at) => at + 1 < text.Length && text[at] == '-' && text[at + 1] == ' ';
}
