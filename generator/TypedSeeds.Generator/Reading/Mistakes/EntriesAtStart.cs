using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>An entry at the start of its line, which takes the entries after it out of their section.</summary>
/// <remarks>Those are then indented as nothing that is open, though the section above has them.</remarks>
internal static class EntriesAtStart
{
    public static Slip? Find(Failure failure)
    {
        var line = failure.LineStart(failure.At);
        var indent = failure.IndentOf(line);
        if (!failure.HasReason || failure.IsInBrackets || indent == 0 || !failure.IsItem(line + indent))
        {
            return null;
        }

        var (entry, first) = (-1, 0);
        foreach (var start in failure.LinesAbove(line).TakeWhile(_ => first != indent))
        {
            var column = failure.IndentOf(start);
            if (!failure.HasWords(start + column))
            {
                continue;
            }

            if (column > 0)
            {
                first = entry < 0 || column < first || first == 0 ? column : first;
            }
            else if (entry < 0 && first > indent && IsEntry(failure, start))
            {
                (entry, first) = (start, 0);
            }
            else if (entry >= 0 && first == 0 && IsOpenSection(failure, start))
            {
                // It is the first of its section, and those after it show the column.
                first = indent;
                break;
            }
            else
            {
                return null;
            }
        }

        return entry >= 0 && first == indent ? new Slip(failure.Point(entry), YamlMessages.EntryAtStart(indent)) { Repair = LineRepairs.Indent(failure.Text, entry, indent) } : null;
    }

    private static bool IsOpenSection(Failure failure, int line) =>
        KeyLevels.KeyOf(failure.Text, line) is { } key && KindTable.IsSection(key) && KeyLevels.Opens(failure.Text, line + key.Length);

    private static bool IsEntry(Failure failure, int line)
    {
        var key = failure.Text.Substring(line, failure.LineEnd(line) - line).TrimEnd();
        return key.EndsWith(":", StringComparison.Ordinal) && !KindTable.IsTopKey(key.TrimEnd(':'));
    }
}
