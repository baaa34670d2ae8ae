namespace TypedSeeds.Briefing.Rendering;

/// <summary>Cites words of the document with their place.</summary>
internal static class Citation
{
    /// <summary>Words in quotation marks, with a mark for each gap between pieces.</summary>
    public static string Quoted(Quote quote) => string.Join(" … ", quote.PieceTexts.Distinct().Select(piece => $"“{piece}”"));

    /// <summary>The lines on which quotes begin, such as <c>lines 25, 26</c>.</summary>
    public static string Lines(IEnumerable<Quote> quotes) =>
        quotes.Select(quote => quote.Line).Distinct().Order().ToArray() switch
        {
            [var line] => Words.Invariant($"line {line}"),
            var lines => $"lines {string.Join(", ", lines.Select(line => Words.Invariant($"{line}")))}",
        };
}
