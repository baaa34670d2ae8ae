using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Comparing;

/// <summary>An entry with one of its quotes, as an annotator marked it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Field">The field of the quote.</param>
/// <param name="Pieces">The ranges of the document, in their order.</param>
/// <param name="Act">Its act; empty where it has none.</param>
/// <param name="Speakers">Who says it, by ids in their order.</param>
/// <param name="Mode">Its mode; empty where it has none.</param>
internal sealed record MarkedEntry(CheckedEntry Entry, string Field, EquatableArray<TextRange> Pieces, string Act, EquatableArray<string> Speakers, string Mode)
{
    /// <summary>How many UTF-16 units it has in common with another.</summary>
    public int Overlap(MarkedEntry other)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < Pieces.Count && j < other.Pieces.Count)
        {
            var (one, two) = (Pieces[i], other.Pieces[j]);
            common += Math.Max(0, Math.Min(one.End, two.End) - Math.Max(one.Start, two.Start));
            (i, j) = one.End < two.End ? (i + 1, j) : (i, j + 1);
        }

        return common;
    }

    /// <summary>How many of act, speakers and mode are the same.</summary>
    public int CountOfSame(MarkedEntry other) =>
        (Act == other.Act ? 1 : 0) + (Speakers.Equals(other.Speakers) ? 1 : 0) + (Mode == other.Mode ? 1 : 0);
}
