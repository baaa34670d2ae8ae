namespace TypedSeeds.Generator.Anchoring.Covering;

/// <summary>What entries that failed quote of a document. Each question takes as many steps as the logarithm of its parts.</summary>
internal sealed class MeantText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <param name="parts">The parts, in any order.</param>
    public MeantText(IReadOnlyCollection<TextRange> parts)
    {
        var ordered = parts.OrderBy(static part => part.Start).ToArray();
        _starts = Array.ConvertAll(ordered, static part => part.Start);
        _ends = Array.ConvertAll(ordered, static part => part.End);
        for (var i = 1; i < _ends.Length; i++)
        {
            _ends[i] = Math.Max(_ends[i], _ends[i - 1]);
        }
    }

    /// <summary>Whether a part is in a range, at least with one character.</summary>
    public bool Touches(TextRange range)
    {
        var at = Array.BinarySearch(_starts, range.End);
        at = at < 0 ? ~at : at;
        while (at > 0 && _starts[at - 1] >= range.End)
        {
            at--;
        }

        while (at < _starts.Length && _starts[at] < range.End)
        {
            at++;
        }

        return at > 0 && _ends[at - 1] > range.Start;
    }
}
