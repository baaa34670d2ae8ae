namespace TypedSeeds;

/// <summary>Tells where two texts differ, by whole words.</summary>
internal static class TextDifference
{
    /// <summary>What a document says, and what is written in its place.</summary>
    /// <param name="said">The words of the document.</param>
    /// <param name="written">Other words.</param>
    public static string Between(string said, string written)
    {
        var start = StartOfWord(said, written, said.AsSpan().CommonPrefixLength(written));
        var end = CommonEnd(said, written, Math.Min(said.Length, written.Length) - start);
        var (inDocument, inText) = (Shown(said[start..^end]), Shown(written[start..^end]));
        return (inDocument, inText) switch
        {
            ("", _) => $"the document does not have ‘{inText}’ there",
            (_, "") => $"the document says ‘{inDocument}’ where the text leaves it out",
            _ => $"the document says ‘{inDocument}’ where the text says ‘{inText}’",
        };
    }

    // A word that only begins alike differs as a whole.
    private static int StartOfWord(string said, string written, int at)
    {
        while (at > 0 && (IsInWord(said, at) || IsInWord(written, at)))
        {
            at--;
        }

        return at;
    }

    private static int CommonEnd(string said, string written, int longest)
    {
        var length = 0;
        while (length < longest && said[^(length + 1)] == written[^(length + 1)])
        {
            length++;
        }

        while (length > 0 && (IsInWord(said, said.Length - length) || IsInWord(written, written.Length - length)))
        {
            length--;
        }

        return length;
    }

    private static bool IsInWord(string text, int at) => at > 0 && at < text.Length && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]);

    private static string Shown(string text) => TextUnits.OnShortLine(text.Trim());
}
