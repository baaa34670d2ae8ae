using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Where words begin and end, for tables of operators. A hyphen belongs to the word: “no-fly” is not “no”.</summary>
internal static class Words
{
    /// <summary>Whether a word that ends before an offset goes on there.</summary>
    public static bool GoesOn(string text, int at) =>
        at < text.Length && (Characters.IsLetterOrDigit(text[at]) || (text[at] == '-' && at + 1 < text.Length && Characters.IsLetter(text[at + 1])) || IsContractedNot(text, at));

    // “can’t” is not “can”, and “won’t” is not “won”.
    private static bool IsContractedNot(string text, int at) =>
        FormLetters.Of[text[at]] == '\'' && at > 0 && text[at - 1] is 'n' or 'N' && at + 1 < text.Length && text[at + 1] is 't' or 'T' && (at + 2 == text.Length || !IsOfWord(text[at + 2]));

    /// <summary>Whether a word that begins at an offset began before it.</summary>
    public static bool BeganBefore(string text, int at) =>
        at > 0 && (IsOfWord(text[at - 1]) || (text[at - 1] == '-' && at > 1 && Characters.IsLetter(text[at - 2])));

    public static bool IsOfWord(char character) => Characters.IsLetterOrDigit(character);

    /// <summary>Whether a part of a text has a letter or digit.</summary>
    public static bool Any(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Characters.IsLetterOrDigit(text[at]))
            {
                return true;
            }
        }

        return false;
    }
}
