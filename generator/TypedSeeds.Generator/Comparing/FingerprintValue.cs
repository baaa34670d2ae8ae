using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Rows;

namespace TypedSeeds.Generator.Comparing;

/// <summary>The value of a field in a fingerprint: written like a column of a row, but with words in the place of offsets, and bounded.</summary>
/// <remarks>
/// Words past <see cref="LongestWords"/> are their two ends and, as another part, the hash of the whole: people see what
/// is meant, and a change between the ends is seen too.
/// </remarks>
internal static class FingerprintValue
{
    private const int LongestWords = 100;
    private const int HeadLength = 60;
    private const int TailLength = 30;
    private const int HashLength = 12;

    /// <summary>Items as one value. Their order has no meaning, so that there is only one way to write them.</summary>
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

    /// <summary>A text without any character that would pass for one of the value's form.</summary>
    public static string Escape(string text)
    {
        var value = new StringBuilder(text.Length);
        RowWriter.AppendText(value, text);
        return value.Replace(RowText.Piece.ToString(), $"{RowText.Escape}{RowText.Piece}").ToString();
    }

    /// <summary>What separators part, still escaped; nothing of an empty text.</summary>
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

    /// <summary>Whether every escape of a text is one that can be read.</summary>
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
