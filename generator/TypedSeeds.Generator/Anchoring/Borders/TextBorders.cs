using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>Where a quote of a text may begin and end: at the border of a character and of a word.</summary>
internal sealed class TextBorders(string text)
{
    /// <summary>No more of a word is shown on each side.</summary>
    private const int LongestShown = 64;

    /// <summary>Nor of a character: a longer one is no writing.</summary>
    private const int LongestCharacter = 1_024;

    private readonly CharacterBorders _characters = new(text);
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

        var isBorder = _characters.Has(offset) && Words.Has(offset);
        _known[offset] = isBorder;
        return isBorder;
    }

    /// <summary>Whether a range cuts nothing.</summary>
    public bool HasBoth(TextRange range) => Has(range.Start) && Has(range.End);

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
