namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators that a gap leaves out.</summary>
/// <param name="forms">The forms of the text around it. They do not change after the first question.</param>
/// <param name="table">The operators of its language.</param>
internal sealed class GapScan(TextForms forms, OperatorTable table)
{
    // A text may have thousands of forms that are no operators, and a gap may be as long as the text.
    private int[]? _nextOperator;

    /// <summary>The first operator that overlaps a range.</summary>
    public FoundOperator? Find(TextRange range)
    {
        var first = forms.FirstEndingAfter(range.Start);
        if (first == forms.Count || forms[first].Start >= range.End)
        {
            return null;
        }

        var next = (_nextOperator ??= NextOperators())[first];
        var last = forms.FirstEndingAfter(range.End);
        return InCut(forms, table, first, range) is { } cut ? cut
            : next < forms.Count && forms[next].Start < range.End ? forms[next]
            : last < forms.Count && forms[last].Start < range.End ? InCut(forms, table, last, range)
            : null;
    }

    /// <summary>The operator in a form that a range cuts in two. “No doubt” is no negation, but where only its “no” is left out, that is one.</summary>
    public static FoundOperator? InCut(TextForms forms, OperatorTable table, int form, TextRange range) =>
        forms[form].Class != OperatorClass.Exception || forms[form].IsIn(range)
            ? null
            : table.FindWithin(forms.Text, forms[form].Range).Where(inner => inner.Overlaps(range)).Select(static inner => (FoundOperator?)inner).FirstOrDefault();

    /// <summary>For each form the number of the first operator from it on.</summary>
    private int[] NextOperators()
    {
        var next = new int[forms.Count];
        for (var i = next.Length - 1; i >= 0; i--)
        {
            next[i] = forms[i].IsOperator ? i : i + 1 < next.Length ? next[i + 1] : next.Length;
        }

        return next;
    }
}
