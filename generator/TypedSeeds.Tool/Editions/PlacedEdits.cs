using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Editions;

/// <summary>Edits of a file, and where a token of the old file is in the new one.</summary>
internal sealed class PlacedEdits
{
    private static readonly int Opening = $"{{ {FieldKeys.Exact}: ".Length;

    private readonly int[] _ends;
    private readonly int[] _shifts;

    public PlacedEdits(IEnumerable<TextEdit> edits)
    {
        InOrder = [.. edits.OrderBy(static edit => edit.Start)];
        (_ends, _shifts) = (new int[InOrder.Count], new int[InOrder.Count + 1]);
        for (var i = 0; i < _ends.Length; i++)
        {
            _ends[i] = InOrder[i].End;
            _shifts[i + 1] = _shifts[i] + InOrder[i].Text.Length - InOrder[i].Length;
        }
    }

    public IReadOnlyList<TextEdit> InOrder { get; }

    /// <summary>Where a token begins, of which an edit may have made the first value of a mapping.</summary>
    public int NewOf(int start)
    {
        var (low, high) = (0, _ends.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ends[middle] <= start ? (middle + 1, high) : (low, middle);
        }

        return start + _shifts[low] + (low < InOrder.Count && InOrder[low].Start == start ? Opening : 0);
    }
}
