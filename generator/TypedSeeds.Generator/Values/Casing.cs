namespace TypedSeeds.Generator.Values;

/// <summary>Small letters and capitals by tables of our own: hosts know different versions of Unicode, and no answer may differ by them.</summary>
/// <remarks>One letter for one letter, so that each has its place, and the letters i of Turkish keep their case.</remarks>
internal static class Casing
{
    private const int BetweenCases = 'a' - 'A';

    private static readonly CaseMapping Small = new(SmallLetterTable.Ranges);
    private static readonly CaseMapping Capital = new(CapitalTable.Ranges);

    /// <summary>Tells texts that differ in the case of their letters alone for one.</summary>
    public static IEqualityComparer<string> Comparer { get; } = new FoldedComparer();

    /// <summary>The small letter of a capital, and any other character as it is.</summary>
    public static char ToSmall(char character) =>
        character >= '\u0080' ? Small.Of(character) : Ascii.IsUpper(character) ? (char)(character + BetweenCases) : character;

    /// <summary>The capital of a small letter, and any other character as it is.</summary>
    public static char ToCapital(char character) =>
        character >= '\u0080' ? Capital.Of(character) : Ascii.IsLower(character) ? (char)(character - BetweenCases) : character;

    /// <summary>A text with small letters for its capitals.</summary>
    public static string InSmallLetters(this string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) || ToSmall(text[at]) != text[at])
            {
                return Written(text, at, ToSmall, Small);
            }
        }

        return text;
    }

    /// <summary>A text with capitals for its small letters.</summary>
    public static string InCapitals(this string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) || ToCapital(text[at]) != text[at])
            {
                return Written(text, at, ToCapital, Capital);
            }
        }

        return text;
    }

    /// <summary>A text by which it is compared where case does not count: two small letters of one capital are one, such as both forms of a sigma.</summary>
    public static string Folded(string text) => text.InCapitals().InSmallLetters();

    private static string Written(string text, int start, Func<char, char> ofUnit, CaseMapping ofPoint)
    {
        var letters = text.ToCharArray();
        for (var at = start; at < letters.Length; at++)
        {
            if (CodePoints.At(text, at) is var point && point > char.MaxValue)
            {
                char.ConvertFromUtf32(ofPoint.Of(point)).CopyTo(0, letters, at, 2);
                at++;
                continue;
            }

            letters[at] = ofUnit(letters[at]);
        }

        return new string(letters);
    }

    private sealed class FoldedComparer : IEqualityComparer<string>
    {
        public bool Equals(string one, string other) => string.Equals(Folded(one), Folded(other), StringComparison.Ordinal);

        public int GetHashCode(string text) => StringComparer.Ordinal.GetHashCode(Folded(text));
    }
}
