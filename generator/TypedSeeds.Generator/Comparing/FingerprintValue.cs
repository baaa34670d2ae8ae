using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Rows;

namespace TypedSeeds.Generator.Comparing;

/// <summary>The value of a field in a fingerprint. It is like a column of a row, but bounded, and with words instead of offsets.</summary>
/// <remarks>
/// Words longer than <see cref="LongestWords"/> are replaced by their two ends and a hash of the whole. People recognize
/// the words, and a change between the ends still shows.
/// </remarks>
internal static class FingerprintValue
{
    private const int LongestWords = 100;
    private const int HeadLength = 60;
    private const int TailLength = 30;
    private const int HashLength = 12;

    /// <summary>Joins items into one value. They are sorted, because their order has no meaning.</summary>
    public static string Join(IEnumerable<string> items) =>
        string.Join(RowText.Item.ToString(), items.OrderBy(item => item, StringComparer.Ordinal));

    /// <summary>Words, with each run of white space as one space.</summary>
    public static string Words(string text)
    {
        var words = TextIndex.Normalize(text).Trim();
        return words.Length <= LongestWords
            ? Escape(words)
            : Escape(Head(words) + " … " + Tail(words)) + RowText.Part + DocumentHash.Of(words).Substring(0, HashLength);
    }

    /// <summary>Escapes the characters that separate parts of a value.</summary>
    public static string Escape(string text)
    {
        var value = new StringBuilder(text.Length);
        RowWriter.AppendText(value, text);
        return value.Replace(RowText.Piece.ToString(), $"{RowText.Escape}{RowText.Piece}").ToString();
    }

    /// <summary>The parts between separators, still escaped; none for an empty text.</summary>
    public static IReadOnlyList<string> Split(string value, char separator)
    {
        var parts = new List<string>();
        for (var start = 0; start < value.Length || (start == value.Length && start > 0);)
        {
            var end = RowText.EndOf(value, start, value.Length, separator);
            parts.Add(value.Substring(start, end - start));
            start = end + 1;
        }

        return parts;
    }

    /// <summary>Whether every escape in a text is valid.</summary>
    public static bool IsWellFormed(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != RowText.Escape)
            {
                continue;
            }

            i++;
            if (i == value.Length || (value[i] == 'u' && !HasUnit(value, i + 1)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasUnit(string value, int at) =>
        at + 4 <= value.Length && value.Skip(at).Take(4).All(digit => digit is (>= '0' and <= '9') or (>= 'A' and <= 'F'));

    private static string Head(string words) =>
        words.Substring(0, char.IsLowSurrogate(words[HeadLength]) ? HeadLength - 1 : HeadLength);

    private static string Tail(string words)
    {
        var start = words.Length - TailLength;
        return words.Substring(char.IsLowSurrogate(words[start]) ? start + 1 : start);
    }
}
