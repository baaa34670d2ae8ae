using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>Numbers of articles and list items: <c>1.</c>, <c>(a)</c>, <c>§ 3.</c>, <c>Article 3.</c>, <c>IV.</c>, <c>第一条</c>, a bullet. They belong to what follows.</summary>
internal static class Numbering
{
    private const string Bullets = "-*+•◦▪▫‣·–—●○■□※";
    private const string Opening = "([（［〔【";
    private const string Closing = ")]）］〕】";
    private const string AfterNumber = ":：、،";
    private const string EastAsianNumerals = "〇零一二三四五六七八九十百千两兩";
    private const string EastAsianMarks = "第제〇零一二三四五六七八九十百千两兩";
    private const string EastAsianUnits = "条條章节節项項款编編部回号號目";
    private const string KoreanUnits = "조항장절편호부";
    private const string KoreanLetters = "가나다라마바사아자차카타파하";
    private const char FirstHangul = '\uAC00';
    private const char LastHangul = '\uD7A3';
    private const int LongestDigits = 3;
    private const int LongestWord = 14;
    private const int LongestRoman = 8;

    /// <summary>The parts of a number, such as <c>Article 3. 1. (a)</c>.</summary>
    private const int MostParts = 4;

    /// <summary>The offset after the number that a range begins with, and after the white space that follows it; the start if there is none.</summary>
    public static int EndOf(string text, int start, int end)
    {
        if (start >= end || BeginsWithWord(text, start, end))
        {
            return start;
        }

        var at = start;
        for (var part = 0; part < MostParts && at < end; part++)
        {
            var next = PartEnd(text, at, end, isFirst: part == 0);
            if (next == at)
            {
                break;
            }

            at = SkipSpace(text, next, end);
        }

        return at;
    }

    // Most sentences begin with a word, and have no number after it; this says so at once.
    private static bool BeginsWithWord(string text, int start, int end)
    {
        var classes = SentenceClasses.OfUnits;
        var at = start;
        while (at < end && classes[text[at]] is >= SentenceClass.Lower and <= SentenceClass.Phrase)
        {
            at++;
        }

        if (at - start < 2 || at + 2 >= end || text[at] != ' ' || EastAsianMarks.IndexOf(text[start]) >= 0)
        {
            return at - start > LongestWord;
        }

        // A number after a word is a digit, a Roman number, or a letter on its own.
        return classes[text[at + 1]] is >= SentenceClass.Lower and <= SentenceClass.Phrase
            && classes[text[at + 2]] is >= SentenceClass.Lower and <= SentenceClass.Phrase
            && !IsRoman(text[at + 1], text[at + 1]) && EastAsianMarks.IndexOf(text[at + 1]) < 0;
    }

    public static bool IsBullet(string text, int start, int end) =>
        start < end && Bullets.IndexOf(text[start]) >= 0 && (start + 1 == end || WhiteSpace.Is(text[start + 1]));

    // The end of one part, or its start if it is none.
    private static int PartEnd(string text, int start, int end, bool isFirst)
    {
        if (IsBullet(text, start, end))
        {
            return start + 1;
        }

        if (text[start] == '#')
        {
            return SkipHashes(text, start, end);
        }

        var at = Opening.IndexOf(text[start]) >= 0 ? start + 1 : start;
        if (at == end)
        {
            return start;
        }

        if (UnitEnd(text, at, end) is > 0 and var unit)
        {
            return Terminated(text, unit, end, at == start, mayBeBare: true) is > 0 and var found ? found : start;
        }

        var number = at > start ? at : AfterWord(text, at, end);
        var numberEnd = NumberEnd(text, number, end, isNamed: number > at);

        // A line that is a plain number or letter may be a value of its own; one that is a Roman number begins a section.
        var mayBeBare = number > at || (isFirst && text[start] is 'I' or 'V' or 'X');
        return numberEnd > number && Terminated(text, numberEnd, end, at == start, mayBeBare) is > 0 and var after ? after : start;
    }

    private static int SkipHashes(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] == '#')
        {
            at++;
        }

        return at < end && WhiteSpace.Is(text[at]) ? at : start;
    }

    // The offset after “Article ” or “§ ”, where a number follows; the start if there is none.
    private static int AfterWord(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] == '§')
        {
            at++;
        }

        if (at == start)
        {
            while (at < end && at - start <= LongestWord && SentenceClasses.At(text, at) is var found && (SentenceClasses.IsLetter(found) || found == SentenceClass.Extend))
            {
                at++;
            }

            if (at - start is 0 or > LongestWord)
            {
                return start;
            }
        }

        // Few words have a number after them, so the number is looked for first.
        var number = SkipSpace(text, at < end && text[at] == '.' ? at + 1 : at, end);
        return NumberEnd(text, number, end, isNamed: true) > number && (text[start] == '§' || ShortForms.IsDivision(text.Substring(start, at - start))) ? number : start;
    }

    // The end of “第一条” or “제1조”; 0 if there is none.
    private static int UnitEnd(string text, int start, int end)
    {
        var units = text[start] switch { '第' => EastAsianUnits, '제' => KoreanUnits, _ => null };
        var at = units is null ? start : SkipSpace(text, start + 1, end);
        var number = at;
        while (units is not null && at < end && (SentenceClasses.At(text, at) == SentenceClass.Digit || EastAsianNumerals.IndexOf(text[at]) >= 0))
        {
            at++;
        }

        at = at > number ? SkipSpace(text, at, end) : at;
        return at > number && at < end && units!.IndexOf(text[at]) >= 0 ? at + 1 : 0;
    }

    private static int NumberEnd(string text, int start, int end, bool isNamed)
    {
        var at = start;
        while (at < end && (SentenceClasses.At(text, at) == SentenceClass.Digit || (at > start && IsInnerStop(text, at, end))))
        {
            at++;
        }

        if (at > start)
        {
            // “1984.” begins a sentence with a year; “Article 1984.” does not.
            var isShort = isNamed || text.IndexOf('.', start, at - start) >= 0 || at - start <= LongestDigits;
            return isShort ? at + (at < end && IsLatin(text[at]) && !IsWordAt(text, at + 1, end) ? 1 : 0) : start;
        }

        while (at < end && EastAsianNumerals.IndexOf(text[at]) >= 0)
        {
            at++;
        }

        return at > start ? at : LettersEnd(text, start, end);
    }

    // One letter, or a Roman number.
    private static int LettersEnd(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start <= LongestRoman && IsRoman(text[at], text[start]))
        {
            at++;
        }

        if (at > start && at - start <= LongestRoman && !IsWordAt(text, at, end))
        {
            return at;
        }

        return start < end && IsListLetter(text, start) && !IsWordAt(text, start + 1, end) ? start + 1 : start;
    }

    // Small letters as far as “mix” and “did” are no numbers.
    private static bool IsRoman(char character, char first) =>
        first is >= 'a' and <= 'z' ? character is 'i' or 'v' or 'x' : character is 'I' or 'V' or 'X' or 'L' or 'C';

    // A word of one character is common where characters are syllables; Korean lists use these fourteen.
    private static bool IsListLetter(string text, int at) => SentenceClasses.At(text, at) switch
    {
        SentenceClass.Lower or SentenceClass.Upper => true,
        SentenceClass.Letter => text[at] is < FirstHangul or > LastHangul || KoreanLetters.IndexOf(text[at]) >= 0,
        _ => false,
    };

    private static bool IsLatin(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsInnerStop(string text, int at, int end) =>
        text[at] == '.' && at + 1 < end && SentenceClasses.At(text, at + 1) == SentenceClass.Digit;

    private static bool IsWordAt(string text, int at, int end) =>
        at < end && SentenceClasses.At(text, at) is var found && (SentenceClasses.IsLetter(found) || found is SentenceClass.Digit or SentenceClass.Extend);

    // The end of what shows that a number has ended: a bracket, a stop, or the end of the range; 0 if it goes on.
    private static int Terminated(string text, int number, int end, bool mayHaveColon, bool mayBeBare)
    {
        var at = number;
        while (at < end && (Closing.IndexOf(text[at]) >= 0 || SentenceClasses.IsStop(SentenceClasses.At(text, at)) || (mayHaveColon && AfterNumber.IndexOf(text[at]) >= 0)))
        {
            at++;
        }

        var isMarked = at > number || (mayBeBare && (number == end || IsEastAsianGap(text, number))) || IsDottedBeforeTitle(text, number, end);
        return isMarked && (at == end || WhiteSpace.Is(text[at]) || SentenceClasses.At(text, at) == SentenceClass.Joined) ? at : 0;
    }

    // “1.2 Scope”, but not “3.5 million”.
    private static bool IsDottedBeforeTitle(string text, int number, int end) =>
        number > 1 && number + 1 < end && text[number - 2] == '.' && WhiteSpace.Is(text[number]) && SentenceClasses.At(text, number + 1) == SentenceClass.Upper;

    // “第一条 ” and “제1조 ” have no stop, but white space.
    private static bool IsEastAsianGap(string text, int at) =>
        WhiteSpace.Is(text[at]) && (EastAsianUnits.IndexOf(text[at - 1]) >= 0 || KoreanUnits.IndexOf(text[at - 1]) >= 0);

    private static int SkipSpace(string text, int start, int end)
    {
        var at = start;
        while (at < end && WhiteSpace.Is(text[at]))
        {
            at++;
        }

        return at;
    }
}
