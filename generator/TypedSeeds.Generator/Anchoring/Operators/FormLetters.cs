using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Characters as forms have them: small letters, an alif without its hamza, a straight apostrophe, and one kind of white space.</summary>
internal static class FormLetters
{
    /// <summary>In a form, any digit.</summary>
    public const char AnyDigit = '#';

    /// <summary>The bits of a key.</summary>
    public const int BitsOfKey = 5;

    /// <summary>How many keys there are.</summary>
    public const int Keys = 1 << BitsOfKey;

    private const char Alif = 'ا';
    private const string Alifs = "أإآٱ";

    /// <summary>The letter of each character. A table, since each character of a document may be asked.</summary>
    public static CodeUnitTable<char> Of { get; } = new(LetterOf);

    /// <summary>A key of each letter, for small tables. Letters that are the same in a form have the same one; others may have it too.</summary>
    public static CodeUnitTable<byte> KeyOf { get; } = new(static unit => (byte)(Of[unit] & (Keys - 1)));

    private static char LetterOf(char character) => character switch
    {
        '’' or '‘' or 'ʼ' or '´' or '′' or '＇' => '\'',
        _ when WhiteSpace.Is(character) => ' ',
        _ when Alifs.IndexOf(character) >= 0 => Alif,
        _ => Casing.ToSmall(character),
    };
}
