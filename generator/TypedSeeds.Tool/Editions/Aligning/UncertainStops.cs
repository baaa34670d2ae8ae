using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>Stops of short forms that end a sentence or do not: “He works for Acme Inc. Shares rose”, “the offer of Acme Inc. Chairman Lee”.</summary>
/// <remarks>A quote is moved only with its whole sentence. So what is on both sides of such a stop counts as one here: an edit of either side is told.</remarks>
internal static class UncertainStops
{
    private const string Forms = """
        Inc Corp Ltd Co Cos Bros Jr Sr Esq Assn Dept dept Univ Ltn Lt Ave Blvd Rd St Str str etc usw al approx est ff Nr No
        Jan Feb Febr Mar Apr Jun Jul Aug Sep Sept Oct Okt Nov Dec Dez janv févr avr juil sept oct nov déc ene abr ago dic
        Mio Mrd Tsd Cie Cía Sté Ges Abt
        """;

    private static readonly HashSet<string> Known = new(Forms.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.Ordinal);

    /// <summary>Whether a sentence ends with such a stop, and more follows in its line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="next">The start of the next one.</param>
    public static bool IsAt(string text, int end, int next)
    {
        if (end == 0 || text[end - 1] != '.' || text.AsSpan(end, next - end).IndexOfAny('\n', '\r') >= 0)
        {
            return false;
        }

        var start = end - 1;
        while (start > 0 && !WhiteSpace.Is(text[start - 1]))
        {
            start--;
        }

        var word = text[start..(end - 1)].TrimStart('(', '“', '"', '‘', '\'', '[', '«', '„');

        // “a.m.”, “U.S.” and the like have a stop within.
        return word.Contains('.', StringComparison.Ordinal) || Known.Contains(word);
    }
}
