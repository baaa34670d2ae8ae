using System.Text;

namespace TypedSeeds;

/// <summary>The composed form of a text (Unicode's NFC): <c>é</c> is one character, however it was typed.</summary>
/// <remarks>
/// Compiled into the generator and the analyzers too, so that an id is looked up in the form in which it is emitted. From a
/// table, since the framework composes nothing where it runs without the data of ICU, as many containers do, and the names in
/// C# must be the same there. Characters beyond the Basic Multilingual Plane stay as they are: no id holds one.
/// </remarks>
internal static class Nfc
{
    /// <summary>No character before this one is changed by composition.</summary>
    private const char First = '\u0300';

    /// <summary>No character before this one is made of others.</summary>
    private const char FirstComposed = '\u00C0';

    // The syllables of Hangul follow from their parts by arithmetic.
    private const int Syllables = 0xAC00;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int Tails = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;

    public static string Of(string text)
    {
        foreach (var character in text)
        {
            if (character >= First && MayChange(character))
            {
                return Compose(Decompose(text));
            }
        }

        return text;
    }

    /// <summary>The text with each letter and its marks apart (Unicode's NFD).</summary>
    public static string InParts(string text) => text.Any(static character => character >= FirstComposed) ? new string(Decompose(text).ToArray()) : text;

    private static bool MayChange(char character) =>
        NfcTable.Instance.Value.MayChange(character) || IsIn(character, Vowels, VowelCount) || IsIn(character, Tails + 1, TailCount - 1);

    private static bool IsIn(int character, int first, int count) => character >= first && character < first + count;

    private static List<char> Decompose(string text)
    {
        var parts = new List<char>(text.Length * 2);
        foreach (var character in text)
        {
            Append(parts, character);
        }

        SortMarks(parts);
        return parts;
    }

    /// <summary>Brings the marks of each letter into the order of their classes; those of one class keep theirs.</summary>
    public static void SortMarks(List<char> text)
    {
        for (var start = 0; start < text.Count; start++)
        {
            var (end, isSorted) = (start, true);
            while (end < text.Count && ClassOf(text[end]) > 0)
            {
                isSorted &= end == start || ClassOf(text[end - 1]) <= ClassOf(text[end]);
                end++;
            }

            // A sort of so many as a hostile text has may not take their number squared.
            var sorted = isSorted ? [] : text.GetRange(start, end - start).OrderBy(ClassOf).ToArray();
            for (var i = 0; i < sorted.Length; i++)
            {
                text[start + i] = sorted[i];
            }

            start = end;
        }
    }

    /// <summary>The order of a mark among those of one letter; 0 for what is no such mark.</summary>
    public static int ClassOf(char character) => character < First ? 0 : NfcTable.Instance.Value.ClassOf(character);

    /// <summary>What a character is made of; null if it is made of itself.</summary>
    public static string? PartsOf(int codePoint)
    {
        if (codePoint < FirstComposed || codePoint > char.MaxValue)
        {
            return null;
        }

        var syllable = codePoint - Syllables;
        if (!IsIn(codePoint, Syllables, LeadCount * VowelCount * TailCount))
        {
            return NfcTable.Instance.Value.PartsOf((char)codePoint);
        }

        var (lead, vowel) = ((char)(Leads + (syllable / (VowelCount * TailCount))), (char)(Vowels + (syllable / TailCount % VowelCount)));
        return syllable % TailCount == 0 ? new string([lead, vowel]) : new string([lead, vowel, (char)(Tails + (syllable % TailCount))]);
    }

    private static void Append(List<char> parts, char character)
    {
        if (PartsOf(character) is { } decomposed)
        {
            foreach (var part in decomposed)
            {
                Append(parts, part);
            }
        }
        else
        {
            parts.Add(character);
        }
    }

    private static string Compose(List<char> parts)
    {
        var text = new StringBuilder(parts.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var part in parts)
        {
            var number = ClassOf(part);
            // A mark reaches its letter unless one of its own class, or another letter, is between them.
            var reaches = starter >= 0 && (starter == text.Length - 1 || (lastClass > 0 && lastClass < number));
            if (reaches && ComposePair(text[starter], part) is { } composed)
            {
                text[starter] = composed;
                continue;
            }

            starter = number == 0 ? text.Length : starter;
            lastClass = number;
            text.Append(part);
        }

        return text.ToString();
    }

    private static char? ComposePair(char first, char second)
    {
        if (IsIn(first, Leads, LeadCount) && IsIn(second, Vowels, VowelCount))
        {
            return (char)(Syllables + ((((first - Leads) * VowelCount) + second - Vowels) * TailCount));
        }

        if (IsIn(first, Syllables, LeadCount * VowelCount * TailCount) && (first - Syllables) % TailCount == 0 && IsIn(second, Tails + 1, TailCount - 1))
        {
            return (char)(first + second - Tails);
        }

        return NfcTable.Instance.Value.Compose(first, second);
    }
}
