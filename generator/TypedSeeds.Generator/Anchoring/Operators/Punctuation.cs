using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The marks that divide a sentence, in the scripts of the tables.</summary>
internal static class Punctuation
{
    // A table, since the next character of a text cannot be foreseen: a branch for each kind of them takes longer.
    private static readonly bool[] Plain = PlainOnes();

    /// <summary>Whether a character is none of these marks: most are, and each question about the others takes longer.</summary>
    public static bool IsPlain(char character) => character < Plain.Length && Plain[character];

    public static bool IsComma(string text, int at) => text[at] switch
    {
        '،' or '、' or '，' => true,
        ',' => !(at > 0 && at + 1 < text.Length && Characters.IsDigit(text[at - 1]) && Characters.IsDigit(text[at + 1])),
        _ => false,
    };

    /// <summary>Whether a mark ends a clause.</summary>
    public static bool EndsClause(string text, int at) => text[at] switch
    {
        ';' or '؛' or '；' or '：' or '?' or '!' or '؟' or '？' or '！' or '。' or '…' => true,
        ':' => at + 1 < text.Length && WhiteSpace.Is(text[at + 1]),
        _ => IsDash(text, at),
    };

    /// <summary>The end of the three dots at an offset, which some languages write twice.</summary>
    public static int EndOfDots(string text, int at)
    {
        while (at < text.Length && text[at] == '…')
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a mark is a dash between clauses. A hyphen is one only between spaces; a short dash within “1990–1995” or “Paris–London” is none.</summary>
    public static bool IsDash(string text, int at) => text[at] switch
    {
        '—' => true,
        '–' => !(at > 0 && at + 1 < text.Length && Characters.IsLetterOrDigit(text[at - 1]) && Characters.IsLetterOrDigit(text[at + 1])),
        '-' => at > 0 && at + 1 < text.Length && WhiteSpace.Is(text[at - 1]) && WhiteSpace.Is(text[at + 1]),
        _ => false,
    };

    public static bool Opens(char character) => character is '(' or '[' or '（' or '［';

    public static bool Closes(char character) => character is ')' or ']' or '）' or '］';

    /// <summary>Whether a character says nothing of where a clause begins: white space and quotation marks.</summary>
    public static bool IsIdle(char character) =>
        WhiteSpace.Is(character) || character is '"' or '\'' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '「' or '」' or '『' or '』' or '¿' or '¡';

    private static bool[] PlainOnes()
    {
        var plain = new bool[128];
        for (var character = '\0'; character < plain.Length; character++)
        {
            plain[character] = character == ' ' || Ascii.IsLetterOrDigit(character);
        }

        return plain;
    }
}
