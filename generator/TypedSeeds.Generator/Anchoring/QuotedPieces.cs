using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>The pieces of all quotes of an entry, of which it is asked whether they hold an operator. An answer takes as many steps as the logarithm of their number.</summary>
internal sealed class QuotedPieces
{
    private readonly int[] _starts;

    /// <summary>For each piece, the furthest end of those up to it, and the furthest of those of other quotes than that one's.</summary>
    private readonly (int End, QuoteCut Cut, int OtherEnd)[] _furthest;

    public QuotedPieces(IReadOnlyList<QuoteCut> cuts)
    {
        var pieces = cuts.SelectMany(static cut => cut.Anchor.Pieces.Select(piece => (Piece: piece, Cut: cut))).OrderBy(static item => item.Piece.Start).ToArray();
        _starts = new int[pieces.Length];
        _furthest = new (int, QuoteCut, int)[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            var (piece, cut) = pieces[i];
            var before = i == 0 ? (End: -1, Cut: cut, OtherEnd: -1) : _furthest[i - 1];
            _starts[i] = piece.Start;
            _furthest[i] = ReferenceEquals(cut, before.Cut) ? before with { End = Math.Max(before.End, piece.End) }
                : piece.End > before.End ? (piece.End, cut, before.End)
                : before with { OtherEnd = Math.Max(before.OtherEnd, piece.End) };
        }
    }

    /// <summary>Whether a piece of a quote holds an operator from end to end, or one of another quote a part of it.</summary>
    public bool Holds(FoundOperator operation, QuoteCut cut) => IsInOwn(operation, cut.Anchor.Pieces) || TouchesOther(operation, cut);

    // The pieces of one quote are in their order, and none overlaps another.
    private static bool IsInOwn(FoundOperator operation, EquatableArray<TextRange> pieces)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pieces[middle].Start <= operation.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && operation.IsIn(pieces[low - 1]);
    }

    private bool TouchesOther(FoundOperator operation, QuoteCut cut)
    {
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle] < operation.End ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _furthest[low - 1] is var furthest && (ReferenceEquals(furthest.Cut, cut) ? furthest.OtherEnd : furthest.End) > operation.Start;
    }
}
