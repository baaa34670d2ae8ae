namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>The first line of several, whose indentation differs from that of the others, so that those cannot be read.</summary>
internal static class ShiftedAbove
{
    private const int UsualStep = 2;

    /// <summary>The line above the one in which reading fails; null where that is as it should be.</summary>
    public static Slip? Find(Failure failure, int line)
    {
        var text = failure.Text;
        var indent = failure.IndentOf(line);
        return indent == 0 || KeyLevels.KeyOf(text, line + indent) is null ? null
            : OwnerBelow(failure, line, indent) ?? (KeyLevels.MeantBeside(text, line) is { First: >= 0 } level ? Beside(failure, line, indent, level) : null);
    }

    // The lines after it are as those of the other entries of the section, and it is not.
    private static Slip? Beside(Failure failure, int line, int indent, KeyLevel level)
    {
        var (text, first) = (failure.Text, level.First);
        var owner = first;
        while (owner >= 0 && failure.IndentOf(owner) >= level.Column)
        {
            first = failure.IndentOf(owner) == level.Column ? owner : first;
            owner = LineText.Above(text, owner);
        }

        // The first field of an item is in the line of its dash, which is where the list is.
        var isOnly = first == level.First && failure.IndentOf(first) == level.Column && KeyLevels.KeyOf(text, first + level.Column) is not null;
        return !isOnly || owner < 0 || failure.IndentOf(owner) >= indent || KeyLevels.CountAt(text, line, indent) <= KeyLevels.CountAt(text, line, level.Column) ? null
            : Shifted(failure, first, indent, YamlMessages.IndentedOtherwise(KeyLevels.KeyOf(text, first + level.Column)!, level.Column, indent));
    }

    // A key without a value that is indented more than the fields below it.
    private static Slip? OwnerBelow(Failure failure, int line, int indent)
    {
        var text = failure.Text;
        if (!KeyLevels.IsWithinLineAbove(text, line) || LineText.Above(text, line) is not (>= 0 and var above) || failure.IndentOf(above) is var column && column <= indent
            || KeyLevels.KeyOf(text, above + column) is not { } key || !KeyLevels.Opens(text, above + column + key.Length))
        {
            return null;
        }

        var owner = LineText.Above(text, above);
        while (owner >= 0 && failure.IndentOf(owner) >= indent)
        {
            owner = LineText.Above(text, owner);
        }

        if (owner < 0)
        {
            return null;
        }

        var meant = failure.IndentOf(owner) + UsualStep;
        return meant >= indent ? null : Shifted(failure, above, meant, YamlMessages.IndentedMoreThanWithin(key, column, indent, meant));
    }

    private static Slip Shifted(Failure failure, int line, int column, string problem) =>
        new(failure.Point(line + failure.IndentOf(line)), problem) { Repair = LineRepairs.Indent(failure.Text, line, column) };
}
