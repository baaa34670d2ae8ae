using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>Where one character of a text, as people see it, ends and the next begins: the borders of extended grapheme clusters.</summary>
/// <remarks>UAX #29, section 3, rules GB1 to GB999, with GB9c of revision 45. The text is read as it is, without normalization.</remarks>
internal sealed class CharacterBorders(string text)
{
    /// <summary>Below this code point only CR before LF joins, so that Latin text needs no table.</summary>
    private const int FirstInTable = 0x300;

    /// <summary>The most marks that are looked at before an offset. No character that people write has so many.</summary>
    private const int MostMarks = 1_024;

    private const char FirstUnitOfIndicators = '\uD83C';
    private const int UnitsOfFlag = 4;

    /// <summary>The last row of regional indicators that was asked about, so that a long row is counted once.</summary>
    private (int Start, int End) _indicators;

    /// <summary>Whether an offset, in UTF-16 units, is a border.</summary>
    public bool Has(int offset)
    {
        if (offset <= 0 || offset >= text.Length)
        {
            return true;
        }

        if (CodePoints.IsInside(text, offset))
        {
            return false;
        }

        return IsAlone(text[offset - 1]) && IsAlone(text[offset])
            ? text[offset - 1] != '\r' || text[offset] != '\n'
            : HasByClass(offset);
    }

    private static bool IsAlone(char unit) => unit < FirstInTable || PlainMarks.Has(unit);

    private bool HasByClass(int offset)
    {
        var before = GraphemeClasses.Of(CodePoints.Before(text, offset));
        var after = GraphemeClasses.Of(CodePoints.At(text, offset));
        if (before == GraphemeClass.Control || after == GraphemeClass.Control)
        {
            return true;
        }

        return !(JoinsSyllable(before, after)
            || GraphemeClasses.IsMark(after)
            || before == GraphemeClass.Prepend
            || (after == GraphemeClass.Consonant && IsAfterLinkedConsonant(offset))
            || (after == GraphemeClass.Pictographic && before == GraphemeClass.Joiner && IsAfterPictograph(offset))
            || (after == GraphemeClass.RegionalIndicator && before == GraphemeClass.RegionalIndicator && IsInsideFlag(offset)));
    }

    // GB6 to GB8.
    private static bool JoinsSyllable(GraphemeClass before, GraphemeClass after) => (before, after) switch
    {
        (GraphemeClass.LeadingJamo, GraphemeClass.LeadingJamo or GraphemeClass.VowelJamo or GraphemeClass.OpenSyllable or GraphemeClass.ClosedSyllable) => true,
        (GraphemeClass.OpenSyllable or GraphemeClass.VowelJamo, GraphemeClass.VowelJamo or GraphemeClass.TrailingJamo) => true,
        (GraphemeClass.ClosedSyllable or GraphemeClass.TrailingJamo, GraphemeClass.TrailingJamo) => true,
        _ => false,
    };

    // GB9c: a consonant, marks of which one at least links, and the consonant at hand. ZWNJ asks for the parts to be apart.
    private bool IsAfterLinkedConsonant(int offset)
    {
        var isLinked = false;
        foreach (var point in PointsBefore(offset))
        {
            var found = point == CodePoints.NonJoiner ? GraphemeClass.Other : GraphemeClasses.Of(point);
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
    private bool IsAfterPictograph(int offset) => PointsBefore(offset)
        .Skip(1)
        .Select(GraphemeClasses.Of)
        .FirstOrDefault(static found => found is not (GraphemeClass.Extend or GraphemeClass.Linker)) == GraphemeClass.Pictographic;

    // GB12 and GB13: flags are pairs, counted from the first indicator of the row.
    private bool IsInsideFlag(int offset)
    {
        if (offset <= _indicators.Start || offset >= _indicators.End)
        {
            var (start, end) = (offset, offset);
            while (start > 1 && IsIndicator(start - 2))
            {
                start -= 2;
            }

            while (end < text.Length - 1 && IsIndicator(end))
            {
                end += 2;
            }

            _indicators = (start, end);
        }

        return (offset - _indicators.Start) % UnitsOfFlag != 0;
    }

    private bool IsIndicator(int offset) => text[offset] == FirstUnitOfIndicators && text[offset + 1] is >= '\uDDE6' and <= '\uDDFF';

    private IEnumerable<int> PointsBefore(int offset)
    {
        for (var count = 0; offset > 0 && count < MostMarks; count++)
        {
            var point = CodePoints.Before(text, offset);
            offset -= CodePoints.LengthOf(point);
            yield return point;
        }
    }
}
