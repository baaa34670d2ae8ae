using TypedSeeds.Generator.Anchoring.Borders.Amounts;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>Where a quote of a text may begin and end: at the border of a character and of a word, and within no amount.</summary>
internal sealed class TextBorders(string text)
{
    /// <summary>No more of a word is shown on each side.</summary>
    private const int LongestShown = 64;

    /// <summary>Nor of a character: a longer one is no writing.</summary>
    private const int LongestCharacter = 1_024;

    /// <summary>The number of a list item is not longer.</summary>
    private const int LongestNumber = 4;

    private readonly CharacterBorders _characters = new(text);
    private readonly AmountBorders _amounts = new(text);
    private readonly KnownBorders _known = new(text.Length);

    /// <summary>The borders of words alone.</summary>
    public WordBorders Words { get; } = new(text);

    /// <summary>Whether a quote may begin or end at an offset.</summary>
    public bool Has(int offset)
    {
        if (offset <= 0 || offset >= text.Length)
        {
            return true;
        }

        if (_known[offset] is { } known)
        {
            return known;
        }

        var isBorder = _characters.Has(offset) && Words.Has(offset) && !_amounts.IsCut(offset);
        _known[offset] = isBorder;
        return isBorder;
    }

    /// <summary>Whether a range cuts nothing.</summary>
    public bool HasBoth(TextRange range) => Has(range.Start) && Has(range.End) && NumberBefore(range.Start) < 0;

    /// <summary>Where the words of which a range begins with a part begin; the offset itself where it cuts nothing.</summary>
    public int StartOf(int offset) => NumberBefore(offset) is >= 0 and var number ? number : Has(offset) ? offset : Around(offset).Start;

    /// <summary>The start of the number or letter of a list item at the start of a line, of which the mark is at an offset; -1 where none is. No quote begins with such a mark alone.</summary>
    public int NumberBefore(int offset)
    {
        if (offset <= 0 || offset + 1 >= text.Length || text[offset] is not ('.' or ')') || !Characters.IsLetterOrDigit(text[offset - 1]) || !WhiteSpace.Is(text[offset + 1]))
        {
            return -1;
        }

        var start = offset;
        while (start > 0 && offset - start < LongestNumber && Characters.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var isLetters = offset - start > 1 && !Characters.IsDigit(text[start]);
        start -= start > 0 && text[start - 1] == '(' ? 1 : 0;
        var line = start;
        while (line > 0 && text[line - 1] is ' ' or '\t')
        {
            line--;
        }

        return !isLetters && (line == 0 || text[line - 1] is '\n' or '\r') ? start : -1;
    }

    /// <summary>The character or word around an offset that is no border: of a very long one, the part that is near.</summary>
    public TextRange Around(int offset)
    {
        var (start, end) = (offset, offset);
        while (!Has(start) && !IsFarEnough(start, offset - start))
        {
            start--;
        }

        while (!Has(end) && !IsFarEnough(end, end - offset))
        {
            end++;
        }

        return new(start, end - start);
    }

    /// <summary>What a range is, whose ends are borders: a character, a number or a word, or several.</summary>
    public string NounOf(TextRange range)
    {
        var isOne = Enumerable.Range(range.Start + 1, range.Length - 1).All(at => !_characters.Has(at));
        if (isOne)
        {
            return "character";
        }

        var (hasLetters, hasDigits) = Words.Parts(range.Start, range.End);
        var hasSpace = Enumerable.Range(range.Start, range.Length).Any(at => WhiteSpace.Is(text[at]));
        var noun = hasLetters || (hasDigits && hasSpace) ? "word" : hasDigits ? "number" : "character";
        return hasSpace || !(hasLetters || hasDigits) ? noun + "s" : noun;
    }

    private bool IsFarEnough(int at, int distance) =>
        distance >= LongestShown && (_characters.Has(at) || (distance >= LongestCharacter && !CodePoints.IsInside(text, at)));
}
