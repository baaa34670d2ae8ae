using System.Globalization;
using System.Text;

namespace TypedSeeds.UnicodeTables;

/// <summary>The letter of a to z that each letter or digit of another alphabet looks like, from the data of UTS #39 (confusables.txt).</summary>
/// <remarks>Signs are none: “3×no” has a word of two letters.</remarks>
internal static class LookAlikes
{
    private const int EndOfAscii = 0x80;

    /// <summary>The long s is drawn like an f, and is an s in the words that have it.</summary>
    private const int LongS = 0x17F;

    /// <summary>UTS #39 takes an m for “rn”.</summary>
    private const string LikeM = "rn";

    // UTS #39 takes an I for an l. These are capitals of alphabets that have no small letters, or numerals.
    private static readonly int[] OtherCapitalsI = [0x16C1, 0x2110, 0x2111, 0x2160, 0xA4F2, 0x1028A, 0x10309, 0x16F28];

    // Letters that are drawn like small capitals, such as those of Cyrillic.
    private static readonly Dictionary<string, string> SmallCapitals = "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ᴛt ᴜu ᴠv ᴡw ʏy ᴢz"
        .Split(' ').ToDictionary(static pair => pair[..1], static pair => pair[1..], StringComparer.Ordinal);

    public static Dictionary<int, string> Read(string path) => UnicodeFile.Read(path)
        .Where(static entry => entry.Key >= EndOfAscii && entry.Key != LongS && IsWritten(entry.Key))
        .Select(static entry => (Point: entry.Key, Letter: LetterOf(entry.Key, Text(entry.Value))))
        .Where(static entry => entry.Letter is { Length: 1 } letter && char.IsAsciiLetter(letter[0]))
        .ToDictionary(static entry => entry.Point, static entry => entry.Letter!);

    private static string? LetterOf(int point, string text) => text switch
    {
        LikeM => "m",
        "l" when OtherCapitalsI.Contains(point) || Category(point) == UnicodeCategory.UppercaseLetter => "I",
        _ => SmallCapitals.GetValueOrDefault(text, text),
    };

    private static bool IsWritten(int point) => Category(point)
        is <= UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol;

    private static UnicodeCategory Category(int point) => CharUnicodeInfo.GetUnicodeCategory(point);

    private static string Text(string points)
    {
        var text = new StringBuilder();
        foreach (var point in points.Split(' '))
        {
            text.Append(char.ConvertFromUtf32(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        }

        return text.ToString();
    }
}
