namespace TypedSeeds;

/// <summary>What is known of how a quote was cut out of its document.</summary>
/// <param name="PieceTexts">The words of each piece.</param>
/// <param name="Omissions">What is left out between the pieces.</param>
/// <param name="Context">Why the quote may be without its context; null where the annotation does not say.</param>
internal sealed record QuoteCut(IReadOnlyList<string> PieceTexts, IReadOnlyList<Omission> Omissions, string? Context)
{
    /// <summary>The cut of a quote.</summary>
    /// <param name="text">The text of its document.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="reasons">The reason of each piece, or none at all: the first is that of the context.</param>
    public static QuoteCut Of(string text, TextRange[] pieces, string?[] reasons)
    {
        var texts = new string[pieces.Length];
        var omissions = new List<Omission>();
        for (var i = 0; i < pieces.Length; i++)
        {
            texts[i] = text.Substring(pieces[i].Start, pieces[i].Length);
            var gap = i > 0 ? TextGaps.LeftOut(text, pieces[i - 1].End, pieces[i].Start) : default;
            if (gap.Length > 0)
            {
                omissions.Add(new Omission(gap, text.Substring(gap.Start, gap.Length), reasons.Length > 0 ? reasons[i] : null));
            }
        }

        return new QuoteCut(Array.AsReadOnly(texts), omissions.AsReadOnly(), reasons.Length > 0 ? reasons[0] : null);
    }
}
