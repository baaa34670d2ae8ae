namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>Where one character, as people see it, ends and the next begins: the borders of extended grapheme clusters.</summary>
/// <remarks>UAX #29, section 3, rules GB1 to GB999, with GB9c of revision 43. The text is read as it is, without normalization.</remarks>
internal static class CharacterBorder
{
    /// <summary>Below this code point only CR before LF joins, so that Latin text needs no table.</summary>
    private const int FirstInTable = 0x300;

    /// <summary>The most code points that are looked at before an offset. No character that people write is longer.</summary>
    private const int LongestCharacter = 4_096;

    /// <summary>Whether an offset, in UTF-16 units, is a border.</summary>
    public static bool Is(string text, int offset)
    {
        if (offset <= 0 || offset >= text.Length)
        {
            return true;
        }

        if (CodePoints.IsInside(text, offset))
        {
            return false;
        }

        return text[offset - 1] < FirstInTable && text[offset] < FirstInTable
            ? text[offset - 1] != '\r' || text[offset] != '\n'
            : IsByClass(text, offset);
    }

    private static bool IsByClass(string text, int offset)
    {
        var before = GraphemeClasses.Of(CodePoints.Before(text, offset));
        var after = GraphemeClasses.Of(CodePoints.At(text, offset));
        if (before == GraphemeClass.Control || after == GraphemeClass.Control)
        {
            return true;
        }

        return !(JoinsSyllable(before, after)
            || after is GraphemeClass.Extend or GraphemeClass.Linker or GraphemeClass.Joiner or GraphemeClass.SpacingMark
            || before == GraphemeClass.Prepend
            || (after == GraphemeClass.Consonant && IsAfterLinkedConsonant(text, offset))
            || (after == GraphemeClass.Pictographic && before == GraphemeClass.Joiner && IsAfterPictograph(text, offset))
            || (after == GraphemeClass.RegionalIndicator && before == GraphemeClass.RegionalIndicator && IsSecondIndicator(text, offset)));
    }

    // GB6 to GB8.
    private static bool JoinsSyllable(GraphemeClass before, GraphemeClass after) => (before, after) switch
    {
        (GraphemeClass.LeadingJamo, GraphemeClass.LeadingJamo or GraphemeClass.VowelJamo or GraphemeClass.OpenSyllable or GraphemeClass.ClosedSyllable) => true,
        (GraphemeClass.OpenSyllable or GraphemeClass.VowelJamo, GraphemeClass.VowelJamo or GraphemeClass.TrailingJamo) => true,
        (GraphemeClass.ClosedSyllable or GraphemeClass.TrailingJamo, GraphemeClass.TrailingJamo) => true,
        _ => false,
    };

    // GB9c: a consonant, marks of which one at least links, and the consonant at hand.
    private static bool IsAfterLinkedConsonant(string text, int offset)
    {
        var isLinked = false;
        foreach (var found in ClassesBefore(text, offset))
        {
            switch (found)
            {
                case GraphemeClass.Linker:
                    isLinked = true;
                    break;
                case GraphemeClass.Extend or GraphemeClass.Joiner:
                    break;
                default:
                    return isLinked && found == GraphemeClass.Consonant;
            }
        }

        return false;
    }

    // GB11: a pictograph, marks, a joiner, and the pictograph at hand.
    private static bool IsAfterPictograph(string text, int offset) => ClassesBefore(text, offset)
        .Skip(1)
        .FirstOrDefault(static found => found is not (GraphemeClass.Extend or GraphemeClass.Linker)) == GraphemeClass.Pictographic;

    // GB12 and GB13: flags are pairs, counted from the first indicator.
    private static bool IsSecondIndicator(string text, int offset) =>
        ClassesBefore(text, offset).TakeWhile(static found => found == GraphemeClass.RegionalIndicator).Count() % 2 == 1;

    private static IEnumerable<GraphemeClass> ClassesBefore(string text, int offset)
    {
        for (var count = 0; offset > 0 && count < LongestCharacter; count++)
        {
            var point = CodePoints.Before(text, offset);
            offset -= CodePoints.LengthOf(point);
            yield return GraphemeClasses.Of(point);
        }
    }
}
