using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Characters as forms have them: small letters, an alif without its hamza, a straight apostrophe, and one kind of white space.</summary>
internal static class FormLetters
{
    /// <summary>In a form, any digit.</summary>
    public const char AnyDigit = '#';

    private const char Alif = 'ا';
    private const string Alifs = "أإآٱ";

    /// <summary>The letter of each character. A table, since each character of a document may be asked.</summary>
    public static CodeUnitTable<char> Of { get; } = new(LetterOf);

    private static char LetterOf(char character) => character switch
    {
        '’' or '‘' or 'ʼ' or '´' or '′' or '＇' => '\'',
        _ when WhiteSpace.Is(character) => ' ',
        _ when Alifs.IndexOf(character) >= 0 => Alif,
        _ => Casing.ToSmall(character),
    };
}
