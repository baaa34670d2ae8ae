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

        var (start, end) = (SkipBack(offset), SkipForward(offset));
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
            || IsAfterSign(start, after)
            || IsBeforeShortForm(end, before)
            || IsAfterShortForm(start, end, after)
            || IsAtJoint(start, end, before, after));
    }

    /// <summary>Whether letters that begin at an offset only add to the word before them, as “s” does in “Canada’s”.</summary>
    public bool IsShortForm(int start) =>
        start > 1 && IsApostrophe(text[start - 1]) && ClassBefore(start - 1) != WordClass.None && IsClitic(start);

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

    // “1,000” and “3.5” are one number each.
    private bool IsInsideNumber(int start, int end, WordClass before, WordClass after) =>
        (before == WordClass.Digit && IsNumberMark(text[end]) && end + 1 < text.Length && ClassAt(end + 1) == WordClass.Digit)
        || (after == WordClass.Digit && IsNumberMark(text[start - 1]) && start > 1 && ClassBefore(start - 1) == WordClass.Digit);

    // “-5” is no 5, and “.5” neither. “2-5” has no sign.
    private bool IsAfterSign(int start, WordClass after) =>
        after == WordClass.Digit && IsSign(text[start - 1]) && (start == 1 || WhiteSpace.Is(text[start - 2]) || text[start - 2] is '(' or '[');

    // Between “can” and “’t”. What only adds to a word, as “’s” does, may be left out.
    private bool IsBeforeShortForm(int end, WordClass before) =>
        before == WordClass.Letter && IsApostrophe(text[end]) && end + 1 < text.Length && ClassAt(end + 1) == WordClass.Letter && !IsClitic(end + 1);

    // Between “can’” and “t”. The word after an elision, as in “l’accord”, is a word of its own; not so in “м’ята” and “O’Neill”.
    private bool IsAfterShortForm(int start, int end, WordClass after) =>
        after == WordClass.Letter && IsApostrophe(text[start - 1]) && start > 1 && ClassBefore(start - 1) == WordClass.Letter
        && (text[start - 2] > LastLatin || IsClitic(end) || IsWord(end, "t") || IsLoneO(start - 2));

    private bool IsLoneO(int offset) => text[offset] is 'o' or 'O' && (offset == 0 || ClassBefore(offset) == WordClass.None);

    // “snake_case” and “col·lecció” are one word each; an underscore that no letter precedes, as in “_emphasis_”, is none.
    private bool IsAtJoint(int start, int end, WordClass before, WordClass after) =>
        (before != WordClass.None && IsJoint(text[end]) && end + 1 < text.Length && ClassAt(end + 1) != WordClass.None)
        || (after != WordClass.None && IsJoint(text[start - 1]) && start > 1 && ClassBefore(start - 1) != WordClass.None);

    private bool IsClitic(int start) => Array.Exists(Clitics, clitic => IsWord(start, clitic));

    private bool IsWord(int start, string word)
    {
        var end = start + word.Length;
        return string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end >= text.Length || ClassAt(end) == WordClass.None);
    }

    private int SkipBack(int offset)
    {
        for (var count = 0; offset > 0 && count < MostInvisible && IsInvisible(text[offset - 1]); count++)
        {
            offset--;
        }

        return offset;
    }

    private int SkipForward(int offset)
    {
        for (var count = 0; offset < text.Length && count < MostInvisible && IsInvisible(text[offset]); count++)
        {
            offset++;
        }

        return offset;
    }

    private WordClass ClassBefore(int offset) => ClassOf(CodePoints.Before(text, offset));

    private WordClass ClassAt(int offset) => ClassOf(CodePoints.At(text, offset));

    private static WordClass ClassOf(int point) => point switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => WordClass.Letter,
        >= '0' and <= '9' => WordClass.Digit,
        < 0x80 or (>= PlainMarks.First and <= PlainMarks.Last) => WordClass.None,
        _ => Table.Value[point],
    };

    private static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    private static bool IsJoint(char character) => character is '_' or '\u00B7' or '\u0387' or '\u2027';

    private static bool IsSign(char character) => character is '-' or '\u2212' or '\u2013' or '\uFF0D' or '.' or ',';

    private static bool IsNumberMark(char character) =>
        character is '.' or ',' or '\u066B' or '\u066C' or '\'' or '\u2019' or '\u00A0' or '\u202F' or '\u2044' or '\uFF0C' or '\uFF0E';

    private static bool IsSuperscript(char character) =>
        character is '\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079');

    // Invisible characters inside a word do not divide it; the zero-width space does.
    private static bool IsInvisible(char character) => character is '\u00AD' or CodePoints.NonJoiner or '\u200D' or '\u2060' or '\uFEFF';
}
