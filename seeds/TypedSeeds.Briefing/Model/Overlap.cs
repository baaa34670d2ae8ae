namespace TypedSeeds.Briefing.Model;

/// <summary>Whether two quotes share words.</summary>
internal static class Overlap
{
    public static bool Overlaps(this Quote quote, Quote other)
    {
        foreach (var piece in quote.Pieces)
        {
            foreach (var otherPiece in other.Pieces)
            {
                if (piece.Start < otherPiece.End && otherPiece.Start < piece.End)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
