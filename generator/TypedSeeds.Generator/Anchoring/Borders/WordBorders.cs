using TypedSeeds.Generator.Anchoring.Borders.Amounts;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>Where words of a text end and begin, in scripts that write words apart, and numbers in every script.</summary>
/// <remarks>
/// After UAX #29, section 4, for whether a quote may end somewhere, which is less than where words are. A hyphen and any
/// white space is a border. Scripts without spaces, and those that write particles on to words, have no words here: there
/// any character is one.
/// </remarks>
internal sealed class WordBorders(string text)
{
    /// <summary>What follows the apostrophe of a short form whose first word keeps its meaning alone: “Canada’s”, “we’ll”. Not so “can’t”.</summary>
    private static readonly string[] Clitics = ["s", "re", "ve", "ll", "d", "m"];

    /// <summary>The most letters of a unit, so that “m²” is one word and “word²” a word with a note.</summary>
    private const int LongestUnit = 2;

    private const char LastLatin = '\u024F';

    private const char SoftHyphen = '\u00AD';

    private const char Hyphen = '\u2010';

    private const char NonBreakingHyphen = '\u2011';

    private readonly bool _hasSoftHyphens = text.IndexOf(SoftHyphen) >= 0;

    private readonly AmountBorders _amounts = new(text);

    private readonly HyphenatedWords _hyphenated = new(text);

    /// <summary>Whether an offset, in UTF-16 units, is at a border or between words.</summary>
    public bool Has(int offset)
    {
        if (offset <= 0 || offset >= text.Length)
        {
            return true;
        }

        var (start, end) = (UnseenRuns.StartOf(text, offset), UnseenRuns.EndOf(text, offset));
        if (start < 0 || end < 0 || IsDivided(offset) || IsParted(offset))
        {
            return false;
        }

        if (start == 0 || end == text.Length)
        {
            return true;
        }

        var (before, after) = (ClassBefore(start), ClassAt(end));
        if (before != WordClass.None && after != WordClass.None)
        {
            return IsAfterNotedWord(start, end, before);
        }

        return !(_amounts.IsInNumber(start, end)
            || IsBesideEnclosed(start, end, before, after)
            || IsBeforeShortForm(end, before)
            || IsAfterShortForm(start, end, after)
            || IsAtJoint(start, end, before, after));
    }

    /// <summary>Whether letters that begin at an offset only add to the word before them, as “s” does in “Canada’s”.</summary>
    public bool IsShortForm(int start) =>
        start > 1 && Apostrophes.Is(text[start - 1]) && ClassBefore(start - 1) != WordClass.None && IsClitic(start);

    /// <summary>Whether a range has letters of scripts that write words apart, and digits.</summary>
    public (bool HasLetters, bool HasDigits) Parts(int start, int end)
    {
        var (hasLetters, hasDigits) = (false, false);
        for (var at = start; at < end; at += CodePoints.LengthOf(CodePoints.At(text, at)))
        {
            var found = ClassAt(at);
            hasLetters |= found == WordClass.Letter;
            hasDigits |= found == WordClass.Digit;
        }

        return (hasLetters, hasDigits);
    }

    // “word²”: the number of a note is written on to its word. In “m²” and “10²” it is part of it.
    private bool IsAfterNotedWord(int start, int end, WordClass before)
    {
        if (before != WordClass.Letter || !IsSuperscript(text[end]) || IsSuperscript(text[start - 1]))
        {
            return false;
        }

        for (var letters = 0; start > 0 && ClassBefore(start) == WordClass.Letter; start -= CodePoints.LengthOf(CodePoints.Before(text, start)))
        {
            if (++letters > LongestUnit)
            {
                return true;
            }
        }

        return false;
    }

    // Between “can” and “’t”. What only adds to a word, as “’s” does, may be left out.
    private bool IsBeforeShortForm(int end, WordClass before) =>
        before == WordClass.Letter && Apostrophes.Is(text[end]) && ClassAfter(end) == WordClass.Letter && !IsClitic(UnseenRuns.EndOf(text, end + 1));

    // Between “can’” and “t”. The word after an elision, as in “l’accord”, is a word of its own; not so in “м’ята” and “O’Neill”.
    private bool IsAfterShortForm(int start, int end, WordClass after) =>
        after == WordClass.Letter && Apostrophes.Is(text[start - 1]) && ClassAhead(start - 1) == WordClass.Letter
        && UnseenRuns.StartOf(text, start - 1) - 1 is var last && (text[last] > LastLatin || IsClitic(end) || IsWord(end, "t") || IsLoneO(last));

    private bool IsLoneO(int offset) => text[offset] is 'o' or 'O' && (offset == 0 || ClassBefore(offset) == WordClass.None);

    // “snake_case” and “col·lecció” are one word each; an underscore that no letter precedes, as in “_emphasis_”, is none.
    private bool IsAtJoint(int start, int end, WordClass before, WordClass after) =>
        (before != WordClass.None && IsJoint(text[end]) && ClassAfter(end) != WordClass.None)
        || (after != WordClass.None && IsJoint(text[start - 1]) && ClassAhead(start - 1) != WordClass.None);

    // A soft hyphen at the end of a line divides a word, as a typesetter does.
    private bool IsDivided(int offset)
    {
        if (!_hasSoftHyphens)
        {
            return false;
        }

        var (last, next) = (offset, offset);
        while (last > 0 && offset - last < UnseenRuns.Most && WhiteSpace.Is(text[last - 1]))
        {
            last--;
        }

        while (next < text.Length && next - offset < UnseenRuns.Most && WhiteSpace.Is(text[next]))
        {
            next++;
        }

        var hyphen = UnseenRuns.StartOf(text, last);
        return hyphen > 0 && next < text.Length && text.IndexOf(SoftHyphen, hyphen, last - hyphen) >= 0 && LineEnds.Any(text, last, next)
            && ClassBefore(hyphen) == WordClass.Letter && ClassAt(next) == WordClass.Letter;
    }

    // Before, at and after a hyphen that parts a word at the end of a line.
    private bool IsParted(int offset)
    {
        var hyphen = offset;
        while (hyphen > 0 && offset - hyphen < UnseenRuns.Most && WhiteSpace.Is(text[hyphen - 1]))
        {
            hyphen--;
        }

        return (IsHyphen(offset) && PartsWord(offset, offset + 1)) || (hyphen > 0 && IsHyphen(hyphen - 1) && PartsWord(hyphen - 1, offset));
    }

    // “Long-term” has the hyphen at the end of a line, too, if the text has it within one.
    private bool PartsWord(int hyphen, int offset)
    {
        var next = PartedWord.NextAfter(text, hyphen);
        return next >= offset && next > 0 && !_hyphenated.Has(hyphen, next);
    }

    private bool IsHyphen(int at) => text[at] is '-' or Hyphen or NonBreakingHyphen;

    // “1①” is no 1: both are digits, of which one is in a circle, brackets or with a stop.
    private bool IsBesideEnclosed(int start, int end, WordClass before, WordClass after) =>
        (IsEnclosed(text[start - 1]) && (after == WordClass.Digit || IsEnclosed(text[end]))) || (before == WordClass.Digit && IsEnclosed(text[end]));

    private static bool IsEnclosed(char character) => character is (>= '\u2460' and <= '\u249B') or (>= '\u24EA' and <= '\u24FF') or (>= '\u2776' and <= '\u2793') or (>= '\u3251' and <= '\u325F') or (>= '\u32B1' and <= '\u32BF');

    private bool IsClitic(int start) => Array.Exists(Clitics, clitic => IsWord(start, clitic));

    private bool IsWord(int start, string word)
    {
        var end = start + word.Length;
        return string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end >= text.Length || ClassAt(end) == WordClass.None);
    }

    // The class of what follows a mark, or precedes it.
    private WordClass ClassAfter(int mark) => UnseenRuns.EndOf(text, mark + 1) is >= 0 and var next && next < text.Length ? ClassAt(next) : WordClass.None;

    private WordClass ClassAhead(int mark) => UnseenRuns.StartOf(text, mark) is > 0 and var before ? ClassBefore(before) : WordClass.None;

    private WordClass ClassBefore(int offset) => WordClasses.Before(text, offset);

    private WordClass ClassAt(int offset) => WordClasses.At(text, offset);

    private static bool IsJoint(char character) => character
        is '_' or '\u00B7' or '\u0387' or '\u0640' or '\u2027' or '\u203F' or '\u2040' or (>= '\uFE4D' and <= '\uFE4F') or '\uFF3F';

    private static bool IsSuperscript(char character) =>
        character is '\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079');
}
