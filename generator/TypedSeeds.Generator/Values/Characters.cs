using System.Globalization;

namespace TypedSeeds.Generator.Values;

/// <summary>What characters are, by a table of our own: hosts know different versions of Unicode, and no answer may differ by them.</summary>
internal static class Characters
{
    private const int DigitsOfSet = 10;

    /// <summary>The names of the categories, in the order of <see cref="UnicodeCategory"/>.</summary>
    private const string Names = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn";

    private static readonly Lazy<RangeTable> Table = new(static () => new(CategoryTable.Ranges));

    // By the numbers of the table's classes.
    private static readonly Lazy<UnicodeCategory[]> Categories = new(static () => Table.Value.Names.Select(static name => (UnicodeCategory)(Names.IndexOf(name, StringComparison.Ordinal) / 3)).ToArray());

    private static readonly CodeUnitTable<UnicodeCategory> Units = new(static unit => InTable(unit));

    /// <summary>The general category of a code point.</summary>
    public static UnicodeCategory CategoryOf(int point) => point <= char.MaxValue ? Units[(char)point] : InTable(point);

    /// <summary>The general category of the code point at an offset.</summary>
    public static UnicodeCategory CategoryOf(string text, int at) => CategoryOf(CodePoints.At(text, at));

    /// <summary>Whether a character is a letter of any script.</summary>
    public static bool IsLetter(char character) =>
        character < '\u0080' ? Ascii.IsLetter(character) : Units[character] is >= UnicodeCategory.UppercaseLetter and <= UnicodeCategory.OtherLetter;

    /// <summary>Whether the code point at an offset is a letter of any script.</summary>
    public static bool IsLetter(string text, int at) => CategoryOf(text, at) is >= UnicodeCategory.UppercaseLetter and <= UnicodeCategory.OtherLetter;

    /// <summary>Whether a character is a small letter.</summary>
    public static bool IsLower(char character) => Units[character] == UnicodeCategory.LowercaseLetter;

    /// <summary>Whether a character is a capital.</summary>
    public static bool IsUpper(char character) => Units[character] == UnicodeCategory.UppercaseLetter;

    /// <summary>Whether a character is a decimal digit of any script.</summary>
    public static bool IsDigit(char character) =>
        character < '\u0080' ? Ascii.IsDigit(character) : Units[character] == UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether the code point at an offset is a decimal digit of any script.</summary>
    public static bool IsDigit(string text, int at) => CategoryOf(text, at) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether a character is a letter or a decimal digit of any script.</summary>
    public static bool IsLetterOrDigit(char character) => character < '\u0080'
        ? Ascii.IsLetterOrDigit(character)
        : Units[character] is (>= UnicodeCategory.UppercaseLetter and <= UnicodeCategory.OtherLetter) or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether the code point at an offset is a letter or a decimal digit of any script.</summary>
    public static bool IsLetterOrDigit(string text, int at) =>
        CategoryOf(text, at) is (>= UnicodeCategory.UppercaseLetter and <= UnicodeCategory.OtherLetter) or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether a character is a punctuation mark.</summary>
    public static bool IsPunctuation(char character) => Units[character] is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    /// <summary>Whether the code point at an offset is a punctuation mark.</summary>
    public static bool IsPunctuation(string text, int at) =>
        CategoryOf(text, at) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    /// <summary>Whether a character is a command and no sign.</summary>
    public static bool IsControl(char character) => Units[character] == UnicodeCategory.Control;

    /// <summary>The value of a decimal digit of any script; -1 for another character.</summary>
    public static int DigitOf(int point) =>
        CategoryOf(point) == UnicodeCategory.DecimalDigitNumber ? (point - Table.Value.FirstOf(point)) % DigitsOfSet : -1;

    private static UnicodeCategory InTable(int point) => Table.Value.ClassOf(point) is >= 0 and var found ? Categories.Value[found] : UnicodeCategory.OtherNotAssigned;
}
