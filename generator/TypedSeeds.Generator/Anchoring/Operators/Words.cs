namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Where words begin and end, for tables of operators. A hyphen belongs to the word: “no-fly” is not “no”.</summary>
internal static class Words
{
    /// <summary>Whether a word that ends before an offset goes on there.</summary>
    public static bool GoesOn(string text, int at) =>
        at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1])));

    /// <summary>Whether a word that begins at an offset began before it.</summary>
    public static bool BeganBefore(string text, int at) =>
        at > 0 && (char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] == '-' && at > 1 && char.IsLetter(text[at - 2])));

    /// <summary>The number of runs of letters and digits in a part of a text, counted to a limit.</summary>
    public static int Count(string text, int start, int end, int limit)
    {
        var count = 0;
        for (var at = start; at < end && count <= limit; at++)
        {
            count += char.IsLetterOrDigit(text[at]) && (at == start || !char.IsLetterOrDigit(text[at - 1])) ? 1 : 0;
        }

        return count;
    }
}
