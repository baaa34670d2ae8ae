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

    /// <summary>No text has more invisible characters in a row; a hostile one is read no further.</summary>
    private const int MostInvisible = 64;

    /// <summary>The most letters of a unit, so that “m²” is one word and “word²” a word with a note.</summary>
    private const int LongestUnit = 2;

    private const char LastLatin = '\u024F';

    private const char SoftHyphen = '\u00AD';

    private const char Hyphen = '\u2010';

    private const char NonBreakingHyphen = '\u2011';

    private readonly bool _hasSoftHyphens = text.IndexOf(SoftHyphen) >= 0;

    private static readonly Lazy<ClassTable<WordClass>> Table =
        new(static () => new(WordTable.Ranges, static name => name == "Digit" ? WordClass.Digit : WordClass.Letter));

    /// <summary>What a code point is in a word.</summary>
    private enum WordClass
    {
        /// <summary>No part of a word, or a letter of a script without borders.</summary>
        None,
        Letter,
        Digit,
    }

    /// <summary>Whether an offset, in UTF-16 units, is at a border or between words.</summary>
    public bool Has(int offset)
    {
        if (offset <= 0 || offset >= text.Length)
        {
            return true;
        }

        // So most words end, and each word of a document is asked.
        if (text[offset] == ' ' && Ascii.IsLetterOrDigit(text[offset - 1]))
        {
            return true;
        }

        var (start, end) = (SkipBack(offset), SkipForward(offset));
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

        return !(IsInsideNumber(start, end, before, after)
            || IsBesideEnclosed(start, end, before, after)
            || IsAfterSign(start, after)
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

    // “1,000”, “3.5” and “3万” are one number each.
    private bool IsInsideNumber(int start, int end, WordClass before, WordClass after) =>
        (before == WordClass.Digit && (IsMultiplier(text[end]) || (IsNumberMark(text[end]) && ClassAfter(end) == WordClass.Digit)))
        || (after == WordClass.Digit && IsNumberMark(text[start - 1]) && ClassAhead(start - 1) == WordClass.Digit);

    // “-5” is no 5, and neither are “.5” and “<5”. “2-5” has no sign, and neither have “…5” and “(a)-5”.
    private bool IsAfterSign(int start, WordClass after)
    {
        if (after != WordClass.Digit || !IsSign(text[start - 1]))
        {
            return false;
        }

        var before = SkipBack(start - 1);
        return before <= 0 || (!char.IsLetterOrDigit(text[before - 1]) && !IsSign(text[before - 1]) && !ClosesWords(text[before - 1]));
    }

    // Between “can” and “’t”. What only adds to a word, as “’s” does, may be left out.
    private bool IsBeforeShortForm(int end, WordClass before) =>
        before == WordClass.Letter && Apostrophes.Is(text[end]) && ClassAfter(end) == WordClass.Letter && !IsClitic(SkipForward(end + 1));

    // Between “can’” and “t”. The word after an elision, as in “l’accord”, is a word of its own; not so in “м’ята” and “O’Neill”.
    private bool IsAfterShortForm(int start, int end, WordClass after) =>
        after == WordClass.Letter && Apostrophes.Is(text[start - 1]) && ClassAhead(start - 1) == WordClass.Letter
        && SkipBack(start - 1) - 1 is var last && (text[last] > LastLatin || IsClitic(end) || IsWord(end, "t") || IsLoneO(last));

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
        while (last > 0 && offset - last < MostInvisible && WhiteSpace.Is(text[last - 1]))
        {
            last--;
        }

        while (next < text.Length && next - offset < MostInvisible && WhiteSpace.Is(text[next]))
        {
            next++;
        }

        var hyphen = SkipBack(last);
        return hyphen > 0 && next < text.Length && text.IndexOf(SoftHyphen, hyphen, last - hyphen) >= 0 && text.IndexOf('\n', last, next - last) >= 0
            && ClassBefore(hyphen) == WordClass.Letter && ClassAt(next) == WordClass.Letter;
    }

    // Before, at and after a hyphen that parts a word at the end of a line.
    private bool IsParted(int offset)
    {
        var hyphen = offset;
        while (hyphen > 0 && offset - hyphen < MostInvisible && WhiteSpace.Is(text[hyphen - 1]))
        {
            hyphen--;
        }

        return (IsHyphen(offset) && PartedWord.NextAfter(text, offset) > 0) || (hyphen > 0 && IsHyphen(hyphen - 1) && PartedWord.NextAfter(text, hyphen - 1) >= offset);
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

    // Where the characters begin that nobody sees before an offset; -1 where there are too many.
    private int SkipBack(int offset)
    {
        for (var count = 0; offset > 0 && CodePoints.Before(text, offset) is var code && Unseen.Is(code); count++)
        {
            if (count == MostInvisible)
            {
                return -1;
            }

            offset -= CodePoints.LengthOf(code);
        }

        return offset;
    }

    private int SkipForward(int offset)
    {
        for (var count = 0; offset < text.Length && CodePoints.At(text, offset) is var code && Unseen.Is(code); count++)
        {
            if (count == MostInvisible)
            {
                return -1;
            }

            offset += CodePoints.LengthOf(code);
        }

        return offset;
    }

    // The class of what follows a mark, or precedes it.
    private WordClass ClassAfter(int mark) => SkipForward(mark + 1) is >= 0 and var next && next < text.Length ? ClassAt(next) : WordClass.None;

    private WordClass ClassAhead(int mark) => SkipBack(mark) is > 0 and var before ? ClassBefore(before) : WordClass.None;

    private WordClass ClassBefore(int offset) => ClassOf(CodePoints.Before(text, offset));

    private WordClass ClassAt(int offset) => ClassOf(CodePoints.At(text, offset));

    private static WordClass ClassOf(int point) => point switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => WordClass.Letter,
        >= '0' and <= '9' => WordClass.Digit,
        < 0x80 or (>= PlainMarks.First and <= PlainMarks.Last) => WordClass.None,
        _ => Table.Value[point],
    };

    private static bool IsJoint(char character) => character
        is '_' or '\u00B7' or '\u0387' or '\u0640' or '\u2027' or '\u203F' or '\u2040' or (>= '\uFE4D' and <= '\uFE4F') or '\uFF3F';

    // Also a sign that says less or more: “5” is not what “<5” says.
    private static bool IsSign(char character) => character
        is '-' or '<' or '>' or '~' or '.' or ',' or '\u00B1' or '\u02D7' or '\u2010' or '\u2011' or '\u2013' or '\u207B' or '\u2212'
        or '\u2248' or '\u2260' or '\u2264' or '\u2265' or '\u2796' or '\uFE63' or '\uFF0D';

    private static bool IsNumberMark(char character) => character
        is '.' or ',' or '\'' or '\u00A0' or '\u066B' or '\u066C' or (>= '\u2005' and <= '\u200A') or '\u2019' or '\u201A' or '\u202F' or '\u2044'
        or '\uFE50' or '\uFE52' or '\uFF0C' or '\uFF0E';

    // “3万” and “3만” are numbers.
    private static bool IsMultiplier(char character) => character
        is '\u3007' or '零' or '十' or '百' or '千' or '万' or '萬' or '亿' or '億' or '兆' or '백' or '천' or '만' or '억' or '조';

    private static bool ClosesWords(char character) => character is ')' or ']' or '}' or '\u2019' or '\u201D' or '\u00BB' or '\uFF09';

    private static bool IsSuperscript(char character) =>
        character is '\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079');
}
