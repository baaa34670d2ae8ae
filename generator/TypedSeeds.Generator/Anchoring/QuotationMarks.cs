namespace TypedSeeds.Generator.Anchoring;

/// <summary>The marks that are written around what somebody says, in any language.</summary>
internal static class QuotationMarks
{
    private const string Marks = "\"'“”„‟‘’‚‛«»‹›「」『』﹁﹂﹃﹄｢｣〝〞〟＂＇《》〈〉`´";

    /// <summary>Whether a character is such a mark.</summary>
    public static bool Is(char character) => Marks.IndexOf(character) >= 0;

    /// <summary>Whether a text begins and ends with one.</summary>
    public static bool ArePair(string text) => text.Trim(' ') is { Length: > 2 } words && Is(words[0]) && Is(words[words.Length - 1]);
}
