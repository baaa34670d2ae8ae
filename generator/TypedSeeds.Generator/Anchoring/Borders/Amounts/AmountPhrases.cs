using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders.Amounts;

/// <summary>Finds amounts that have words or signs after a number: “5 million”, “5 %”, “two hundred and five”, “twenty-five”.</summary>
internal sealed class AmountPhrases(string text, Figures figures)
{
    /// <summary>“2 hundred thousand million per cent” goes on no more often.</summary>
    private const int MostSteps = 6;

    private const int LongestWord = 24;

    private const char FirstJoined = '\u1100';

    /// <summary>Whether an offset may be in one: most ends of a quote are beside a mark.</summary>
    /// <param name="left">The end of what is before it.</param>
    /// <param name="right">The start of what is after it.</param>
    public bool MayBeAt(int left, int right) =>
        (Characters.IsLetter(text[right]) || AmountSigns.IsHyphen(text[right]) || IsSign(text[right]))
        && (Characters.IsLetterOrDigit(text[left - 1]) || AmountSigns.IsHyphen(text[left - 1]) || IsSign(text[left - 1]));

    /// <summary>Whether an offset is in one.</summary>
    public bool IsCut(int offset) => NumberBefore(offset) is > 0 and var number && EndOf(number) > offset;

    private static bool IsSign(char character) => AmountSigns.IsPart(character) || AmountSigns.IsCurrency(character) || AmountSigns.IsFraction(character);

    // The end of the nearest number from which only words of amounts lead to an offset; 0 where none does.
    private int NumberBefore(int offset)
    {
        var at = offset;
        for (var step = 0; step < MostSteps; step++)
        {
            var end = SeparatorStart(at);
            if (end <= 0)
            {
                return 0;
            }

            var (word, start) = WordBefore(end);
            if (figures.EndsNumeralAt(end) || AmountWords.IsNumber(word))
            {
                return end;
            }

            if (IsSign(text[end - 1]))
            {
                start = end - 1;
            }
            else if (!AmountWords.IsOfPhrase(word))
            {
                return 0;
            }

            at = start;
        }

        return 0;
    }

    private int EndOf(int number)
    {
        var (end, word) = (number, WordBefore(number).Word);
        for (var step = 0; step < MostSteps && SeparatorEnd(end) is var next && next > 0 && next < text.Length; step++)
        {
            var after = After(end, next, word);
            if (after <= next)
            {
                break;
            }

            (end, word) = (after, WordBefore(after).Word);
        }

        return end;
    }

    // The end of what belongs to the number before it; 0 where nothing does.
    private int After(int end, int next, string word)
    {
        var (isHyphen, hasSpace) = (next > end && AmountSigns.IsHyphen(text[end]), figures.HasSpace(end, next));
        if (!isHyphen && IsSign(text[next]))
        {
            return !AmountSigns.IsCurrency(text[next]) ? next + 1 + UnitLength(next)
                : hasSpace && figures.BeginsAt(figures.GapEnd(next + 1)) ? 0
                : next + 1;
        }

        if (!Characters.IsLetter(text[next]))
        {
            return 0;
        }

        if (Phrase(next) is var (phrase, phraseEnd) && phraseEnd > 0)
        {
            return hasSpace && AmountWords.IsScale(phrase) && figures.IsYear(end) ? 0 : phraseEnd;
        }

        var (first, firstEnd) = WordAt(next);
        if (isHyphen)
        {
            return word.Length > 0 && AmountWords.IsNumberAfter(first, isHyphen: true) ? firstEnd : 0;
        }

        var joint = AmountWords.JointAfter(word);
        if (joint is { Length: > 0 })
        {
            var (second, secondEnd) = first == joint && figures.GapEnd(firstEnd) is > 0 and var gap && gap < text.Length ? WordAt(gap) : (string.Empty, 0);
            return AmountWords.IsNumberAfter(second, isHyphen: false) ? secondEnd : 0;
        }

        return joint is not null && AmountWords.IsNumber(first) ? firstEnd : 0;
    }

    // “°C” and “%p” are one sign each.
    private int UnitLength(int sign) =>
        sign + 1 < text.Length && ((text[sign] == '°' && text[sign + 1] is 'C' or 'F') || (AmountSigns.IsPart(text[sign]) && text[sign + 1] == 'p'))
        && (sign + 2 == text.Length || !Characters.IsLetter(text[sign + 2])) ? 1 : 0;

    /// <summary>The longest phrase of the table at an offset, and its end; 0 where none is.</summary>
    private (string Phrase, int End) Phrase(int start)
    {
        if (!AmountWords.MayFollow(text[start]))
        {
            return (string.Empty, 0);
        }

        // Particles are written on to words.
        if (text[start] >= FirstJoined)
        {
            var joined = AmountWords.JoinedAt(text, start);
            return (joined, joined.Length == 0 ? 0 : start + joined.Length);
        }

        var (phrase, found, foundEnd, at) = (new StringBuilder(), string.Empty, 0, start);
        for (var i = 0; i < AmountWords.MostWords && at < text.Length; i++)
        {
            var (word, end) = WordAt(at);
            if (word.Length == 0)
            {
                break;
            }

            phrase.Append(i == 0 ? string.Empty : " ").Append(word);
            if (AmountWords.Follows(phrase.ToString()))
            {
                (found, foundEnd) = (phrase.ToString(), end);
            }

            if (figures.GapEnd(end) is not (> 0 and var next) || next == end)
            {
                break;
            }

            at = next;
        }

        return (found, foundEnd);
    }

    // White space, or a hyphen, which may be at the end of a line.
    private int SeparatorStart(int offset)
    {
        var gap = figures.GapStart(offset);
        return gap > 1 && AmountSigns.IsHyphen(text[gap - 1]) && IsClosed(gap, offset) && Characters.IsLetterOrDigit(text[gap - 2]) ? gap - 1 : gap;
    }

    private int SeparatorEnd(int offset)
    {
        var gap = figures.GapEnd(offset);
        return gap == offset && gap + 1 < text.Length && AmountSigns.IsHyphen(text[gap]) && figures.GapEnd(gap + 1) is > 0 and var next && IsClosed(gap + 1, next) ? next : gap;
    }

    private bool IsClosed(int start, int end) => !figures.HasSpace(start, end) || text.IndexOf('\n', start, end - start) >= 0;

    private (string Word, int End) WordAt(int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestWord && IsOfWord(end))
        {
            end++;
        }

        return end - start > LongestWord ? (string.Empty, end) : (Folded(start, end), end);
    }

    private (string Word, int Start) WordBefore(int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestWord && IsOfWord(start - 1))
        {
            start--;
        }

        return end - start > LongestWord ? (string.Empty, start) : (Folded(start, end), start);
    }

    private bool IsOfWord(int at) => Characters.IsLetter(text[at]) || Unseen.Is(text[at]) || Characters.CategoryOf(CodePoints.At(text, at)) == UnicodeCategory.NonSpacingMark;

    // Composed, in small letters and without what nobody sees; empty for a word of ASCII that the table cannot have.
    private string Folded(int start, int end)
    {
        if (start == end)
        {
            return string.Empty;
        }

        var isAscii = true;
        for (var at = start; at < end && isAscii; at++)
        {
            isAscii = Ascii.IsLetterOrDigit(text[at]);
        }

        if (isAscii)
        {
            return AmountWords.MayHave(text, start, end) ? text.Substring(start, end - start).InSmallLetters() : string.Empty;
        }

        return Nfc.Of(string.Concat(text.Substring(start, end - start).Where(static character => !Unseen.Is(character)))).InSmallLetters();
    }
}
