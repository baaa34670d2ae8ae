using System.Text;

namespace TypedSeeds.Generator.Values;

/// <summary>The composed form of a text (Unicode's NFC): <c>é</c> is one character, however it was typed.</summary>
/// <remarks>
/// From a table, since the framework composes nothing where it runs without the data of ICU, as many containers do, and the
/// names in C# must be the same there. Characters beyond the Basic Multilingual Plane stay as they are: no id holds one.
/// </remarks>
internal static class Nfc
{
    /// <summary>No character before this one is changed by composition.</summary>
    private const char First = '\u0300';

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

        // Marks of one letter, in the order of their classes; those of one class keep theirs.
        for (var i = 1; i < parts.Count; i++)
        {
            var (mark, number) = (parts[i], ClassOf(parts[i]));
            var at = i;
            for (; number > 0 && at > 0 && ClassOf(parts[at - 1]) > number; at--)
            {
                parts[at] = parts[at - 1];
            }

            parts[at] = mark;
        }

        return parts;
    }

    private static int ClassOf(char character) => NfcTable.Instance.Value.ClassOf(character);

    private static void Append(List<char> parts, char character)
    {
        var syllable = character - Syllables;
        if (IsIn(character, Syllables, LeadCount * VowelCount * TailCount))
        {
            parts.Add((char)(Leads + (syllable / (VowelCount * TailCount))));
            parts.Add((char)(Vowels + (syllable / TailCount % VowelCount)));
            if (syllable % TailCount > 0)
            {
                parts.Add((char)(Tails + (syllable % TailCount)));
            }
        }
        else if (NfcTable.Instance.Value.PartsOf(character) is { } decomposed && decomposed.Length > 0 && !char.IsSurrogate(decomposed[0]))
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
