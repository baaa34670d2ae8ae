using System.Globalization;

namespace TypedSeeds;

/// <summary>Tests for ASCII characters alone. Those of <see cref="char"/> accept digits and letters of every script.</summary>
/// <remarks>Compiled into the generator too.</remarks>
internal static class Ascii
{
    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsUpper(char character) => character is >= 'A' and <= 'Z';

    public static bool IsLower(char character) => character is >= 'a' and <= 'z';

    public static bool IsLetter(char character) => IsUpper(character) || IsLower(character);

    public static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);

    public static bool IsHexDigit(char character) => IsDigit(character) || character is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>The number that hexadecimal digits write.</summary>
    public static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
