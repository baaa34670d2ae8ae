namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Where a text may have operators. Few quotes have one near them, and the clause is read only around those.</summary>
internal sealed class OperatorIndex
{
    private const int StepsFromLast = 8;

    private readonly List<FoundOperator> _possible;
    private readonly int _longest;

    // Most questions are about what is near to the last one.
    private int _last;

    /// <param name="possible">The operators and what looks like one, by their starts; see <see cref="OperatorTable.FindPossible"/>.</param>
    public OperatorIndex(List<FoundOperator> possible)
    {
        _possible = possible;
        foreach (var form in possible)
        {
            _longest = Math.Max(_longest, form.End - form.Start);
        }

        // White space within a form may be of any length.
        _longest = Math.Min(_longest, NearbyOperators.Reach);
    }

    /// <summary>Whether a part of the text may have an operator that governs words on one of some sides.</summary>
    /// <param name="part">The part. An operator that its borders cut counts.</param>
    /// <param name="sides">The sides. An operator without a side, as “only”, is on both together.</param>
    public bool IsAny(TextRange part, OperatorSide sides)
    {
        for (var i = FirstStartingAfter(part.Start - _longest); i < _possible.Count && _possible[i].Start < part.End; i++)
        {
            if (_possible[i].End > part.Start && IsOn(_possible[i], sides))
            {
                return true;
            }
        }

        return false;
    }

    // What looks like an operator has one in it, which counts where the words cut it.
    private static bool IsOn(FoundOperator form, OperatorSide sides) =>
        sides == OperatorSide.Both || form.Class == OperatorClass.Exception || (form.Side & sides) != 0 || (sides == OperatorSide.After && form.Denies);

    private int FirstStartingAfter(int offset)
    {
        var at = _last;
        for (var steps = 0; steps < StepsFromLast && at < _possible.Count && _possible[at].Start <= offset; steps++)
        {
            at++;
        }

        for (var steps = 0; steps < StepsFromLast && at > 0 && _possible[at - 1].Start > offset; steps++)
        {
            at--;
        }

        return _last = IsFirstAfter(at, offset) ? at : Sought(offset);
    }

    private bool IsFirstAfter(int at, int offset) =>
        (at == 0 || _possible[at - 1].Start <= offset) && (at == _possible.Count || _possible[at].Start > offset);

    private int Sought(int offset)
    {
        var (low, high) = (0, _possible.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _possible[middle].Start > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
