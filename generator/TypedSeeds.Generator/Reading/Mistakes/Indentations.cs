using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A line that is indented as no line beside it is.</summary>
internal static class Indentations
{
    public static Slip? Find(Failure failure)
    {
        var text = failure.Text;
        var line = failure.LineStart(failure.At);
        var start = LineText.AfterSpaces(text, line);
        if (failure.IsInBrackets || !failure.IsAboutNext || line < failure.Open.LastEnd || start >= text.Length || !failure.IsItem(start))
        {
            return null;
        }

        var (indent, columns) = (start - line, failure.Open.Columns.ToArray());
        if (columns.Contains(indent))
        {
            return null;
        }

        var above = failure.IndentAbove(line, isKey: text[start] != '-');
        if (ShiftedAbove.Find(failure, line) is { } shifted)
        {
            return shifted;
        }

        if (!IsSectionAt(text, start) && KeyLevels.Meant(text, line) is { } level)
        {
            return At(failure, line, level, indent > above && above >= 0 ? YamlMessages.IndentedDeeper(indent, above) : YamlMessages.IndentedAsNone(indent));
        }

        if (IsSectionAt(text, start) && indent > 0)
        {
            return new Slip(failure.Point(start), YamlMessages.BetweenLevels(indent, 0, -1)) { Repair = LineRepairs.Indent(text, line, 0) };
        }

        if (indent > above && above >= 0 && columns.Length > 0)
        {
            return new Slip(failure.Point(start), YamlMessages.Deeper(indent, above)) { Repair = LineRepairs.Indent(text, line, above) };
        }

        var beside = columns.Concat(ColumnsAbove(text, line)).Append(above).Where(column => column >= 0 && column != indent).ToArray();
        return beside.Length == 0 ? null
            : BetweenLevels(failure, start, beside.Where(column => column < indent).DefaultIfEmpty(-1).Max(), beside.Where(column => column > indent).DefaultIfEmpty(-1).Min(), above);
    }

    // The lines after it that are indented as it is, or by more, were moved with it, but for those within it that are where such lines are above.
    private static Slip At(Failure failure, int line, KeyLevel level, string problem)
    {
        var text = failure.Text;
        var indent = failure.IndentOf(line);
        var (lines, alike, inner) = (new List<int> { line }, 0, -1);
        for (var next = LineText.Next(text, line); next < text.Length; next = LineText.Next(text, next))
        {
            var column = failure.IndentOf(next);
            if (failure.HasWords(next + column) && (column < indent || column == level.Column))
            {
                break;
            }

            if (!failure.HasWords(next + column))
            {
                continue;
            }

            inner = inner < 0 && column > indent ? column : inner;
            if (column == indent || !KeyLevels.IsColumnAbove(text, line, inner))
            {
                lines.Add(next);
                alike += column == indent ? 1 : 0;
            }
        }

        return new Slip(failure.Point(line + indent), $"{problem}; {YamlMessages.IndentTo(level.Words, level.Column, alike > 0)}") { Repair = LineRepairs.IndentAll(text, lines, level.Column) };
    }

    // Nothing is after the colon, and no list below it: a few fields are called as a section is, and are lists.
    private static bool IsSectionAt(string text, int start)
    {
        var end = LineText.EndOfWord(text, start);
        var next = LineText.Next(text, end);
        return end < text.Length && text[end] == ':' && WrittenValue.EndOfLine(text, end) == end + 1 && KindTable.IsTopKey(text.Substring(start, end - start))
            && LineText.AfterSpaces(text, next) is var below && !(below < text.Length && text[below] == '-');
    }

    // The columns of the lines above that others are within.
    private static IEnumerable<int> ColumnsAbove(string text, int line)
    {
        var least = int.MaxValue;
        for (var above = LineText.Above(text, line); above >= 0 && least > 0; above = LineText.Above(text, above))
        {
            var column = LineText.AfterSpaces(text, above) - above;
            if (column < least)
            {
                least = column;
                yield return column;
            }
        }
    }

    // A key goes on with the line above it more often than it begins something else.
    private static Slip BetweenLevels(Failure failure, int start, int less, int more, int above)
    {
        var line = failure.LineStart(start);
        var meant = above == more || (above != less && more >= 0) ? more : less;
        var other = meant == more ? less : more;
        return new Slip(failure.Point(start), YamlMessages.BetweenLevels(start - line, less, more))
        {
            Repair = LineRepairs.Indent(failure.Text, line, meant),
            Choices = other < 0 ? [] : [LineRepairs.Indent(failure.Text, line, other)],
        };
    }
}
