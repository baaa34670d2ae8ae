using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Whether two words are one with a slip of the hand, or two forms of one: <c>warned</c> and <c>warns</c>, not <c>waited</c>.</summary>
internal static class LikeWords
{
    /// <summary>A letter of a shorter word makes another one of it.</summary>
    private const int ShortestSlip = 4;

    /// <summary>One letter in so many may be a slip.</summary>
    private const int LettersOfSlip = 4;

    /// <summary>So much of the shorter word is the same in two forms of one, in parts of four.</summary>
    private const int SharedQuarters = 3;

    private const int ShortestStem = 3;

    /// <summary>Longer words are compared as they are.</summary>
    private const int LongestWord = 40;

    /// <summary>The last letters of an alphabet whose words are written apart and made of letters; what follows are scripts of syllables and ideographs.</summary>
    private const char LastOfAlphabets = '\u08FF';

    /// <summary>Whether the words of a text can be compared: they are written apart, in letters.</summary>
    public static bool AreIn(string text) => text.Any(Characters.IsLetter) && !text.Any(static character => Characters.IsLetter(character) && character > LastOfAlphabets && character is < '\u1E00' or > '\u1FFF');

    /// <summary>The words of a text, folded, with their places.</summary>
    public static List<(string Word, TextRange Range)> Of(string text, int start, int end)
    {
        var words = new List<(string, TextRange)>();
        for (var at = start; at < end;)
        {
            var from = at;
            while (at < end && IsLetter(text, at, from))
            {
                at++;
            }

            if (at > from)
            {
                words.Add((new FoldedText(text.Substring(from, at - from)).Text, new(from, at - from)));
            }

            at = Math.Max(at, from + 1);
        }

        return words;
    }

    /// <summary>Whether two folded words are one.</summary>
    public static bool Are(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length > LongestWord || one.Any(Characters.IsDigit) || other.Any(Characters.IsDigit))
        {
            return false;
        }

        var shared = 0;
        while (shared < shorter.Length && shorter[shared] == longer[shared])
        {
            shared++;
        }

        // “Say” and “says” are two forms, “the” and “they” are not.
        var isForm = shared >= ShortestStem && shared * 4 >= shorter.Length * SharedQuarters && (shorter.Length > ShortestStem || (shared == shorter.Length && longer[longer.Length - 1] != 'y'));
        return isForm || ((shorter.Length >= ShortestSlip || (longer.Length >= ShortestSlip && shared < shorter.Length)) && shorter.Length >= ShortestStem && Closest.Distance(one, other) <= longer.Length / LettersOfSlip) || IsSwapped(shorter, longer);
    }

    // “Teh” for “the”.
    private static bool IsSwapped(string one, string other) => one.Length == other.Length && one.Length > 1 && Closest.Distance(one, other) == 1 && one.OrderBy(static letter => letter).SequenceEqual(other.OrderBy(static letter => letter));

    private static bool IsLetter(string text, int at, int start) => Characters.IsLetterOrDigit(text[at]) || (at > start && Characters.CategoryOf(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark)
        || (at > start && at + 1 < text.Length && text[at] is '\'' or '’' && Characters.IsLetter(text[at + 1]));
}
